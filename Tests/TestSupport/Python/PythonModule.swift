package import Foundation

/// A module of Python that tests hand their work to, which must be installed.
package struct PythonModule: Sendable {
  /// The module is not there.
  package struct Missing: Error, CustomStringConvertible {
    let name: String

    package var description: String {
      """
      no python3 with the module \(name): install it with 'sudo apt-get install -y python3-\(name)' or 'pip install \
      \(name)'
      """
    }
  }

  /// The program ended otherwise than it should.
  package struct Failed: Error { let status: Int32 }

  private let name: String
  private let command: [String]?

  /// The module of a name; the first Python counts that has it, that of the path or the system's own.
  package init(_ name: String) {
    self.name = name
    command = [["/usr/bin/env", "python3"], ["/usr/bin/python3"]].first { command in
      (try? Self.run(command, ["-c", "import \(name)"], input: Data())) != nil
    }
  }

  /// What a script answers to a request, both in JSON, in one run of it.
  package func answer<Answer: Decodable>(_ request: some Encodable, script: URL) throws -> Answer {
    guard let command else { throw Missing(name: name) }
    let output = try Self.run(command, [script.path()], input: try JSONEncoder().encode(request))
    return try JSONDecoder().decode(Answer.self, from: output)
  }

  private static func run(_ command: [String], _ arguments: [String], input: Data) throws -> Data {
    // Files, not pipes, so that neither side waits for the other.
    let folder = FileManager.default.temporaryDirectory.appending(path: "evident-python-\(UUID().uuidString)")
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
