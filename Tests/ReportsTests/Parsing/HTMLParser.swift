import Foundation

/// A real parser of HTML: Python's `html5lib`, which must be installed.
enum HTMLParser {
  struct Page: Decodable, Sendable {
    /// What is wrong with its syntax.
    var errors: [String]
    var root: HTMLElement
  }

  struct Missing: Error, CustomStringConvertible {
    let description = """
      no python3 with the module html5lib: install it with 'sudo apt-get install -y python3-html5lib' or 'pip install \
      html5lib'
      """
  }

  private struct Failed: Error { let status: Int32 }

  /// What the parser makes of pages, in one run of it.
  static func parse(_ pages: [String: String]) throws -> [String: Page] {
    guard let python else { throw Missing() }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "parse.py")
    let output = try run(python, [script.path()], input: try JSONEncoder().encode(pages))
    return try JSONDecoder().decode([String: Page].self, from: output)
  }

  /// The first Python that has the module: that of the path, or the system's own.
  private static let python: [String]? = [["/usr/bin/env", "python3"], ["/usr/bin/python3"]].first { command in
    (try? run(command, ["-c", "import html5lib"], input: Data())) != nil
  }

  private static func run(_ command: [String], _ arguments: [String], input: Data) throws -> Data {
    // Files, not pipes, so that neither side waits for the other.
    let folder = FileManager.default.temporaryDirectory.appending(path: "evident-html-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (request, answer) = (folder.appending(path: "request"), folder.appending(path: "answer"))
    try input.write(to: request)
    try Data().write(to: answer)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = command.dropFirst() + arguments
    process.standardInput = try FileHandle(forReadingFrom: request)
    process.standardOutput = try FileHandle(forWritingTo: answer)
    process.standardError = arguments.first == "-c" ? FileHandle.nullDevice : FileHandle.standardError
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return try Data(contentsOf: answer)
  }
}
