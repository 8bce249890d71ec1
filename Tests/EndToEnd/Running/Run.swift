import Foundation

/// A run of a program and what came of it.
struct Run {
  var stdout: String
  var stderr: String
  /// The exit code, or the number of the signal that ended it.
  var status: Int32
  var isSignal: Bool

  /// Runs a line of shell in a folder and waits for its end.
  static func shell(_ line: String, in folder: URL, environment: [String: String] = [:]) throws -> Run {
    let started = try Started(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder,
      environment: BuiltProgram.environment(environment))
    return try started.finish()
  }

  /// Runs `evident` itself, without a shell between, and waits for its end.
  static func evident(_ arguments: [String], input: String = "", in folder: URL = BuiltProgram.project) throws -> Run {
    let file = FileManager.default.temporaryDirectory.appending(path: "evident-input-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Started.evident(arguments, in: folder, input: FileHandle(forReadingFrom: file)).finish()
  }
}

/// A program that is running; its output goes to files, so that it never waits for a reader.
final class Started {
  let process = Process()
  private let folder: URL

  init(
    _ program: URL, _ arguments: [String], in working: URL, environment: [String: String],
    input: FileHandle = .nullDevice, output: FileHandle? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "evident-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = working
    process.environment = environment
    process.standardInput = input
    process.standardOutput = try output ?? Self.file(folder.appending(path: "stdout"))
    process.standardError = try Self.file(folder.appending(path: "stderr"))
    try Self.withoutHeldSignals { try process.run() }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Starts `evident` itself.
  static func evident(
    _ arguments: [String], in working: URL = BuiltProgram.project, input: FileHandle = .nullDevice,
    output: FileHandle? = nil
  ) throws -> Started {
    guard let program = BuiltProgram.folder?.appending(path: "evident") else { throw BuiltProgram.NotBuilt() }
    return try Started(
      program, arguments, in: working, environment: BuiltProgram.environment(), input: input, output: output)
  }

  /// Waits for the end.
  func finish() throws -> Run {
    process.waitUntilExit()
    return Run(
      stdout: try text("stdout"), stderr: try text("stderr"), status: process.terminationStatus,
      isSignal: process.terminationReason == .uncaughtSignal)
  }

  /// A thread of the tests may hold back signals, and a program that it starts would inherit that.
  private static func withoutHeldSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  private static func file(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  private func text(_ name: String) throws -> String {
    let file = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: file.path()) else { return "" }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
