import Foundation
import Testing

/// A real validator of JSON Schema: Python's `jsonschema`, which must be installed.
enum SchemaValidator {
  struct Request: Encodable {
    struct Entry: Encodable {
      var schema: String
      var document: JSONDocument
    }

    /// The texts of the schemas.
    var schemas: [String: String]
    var documents: [Entry]
  }

  struct Answer: Decodable {
    /// By schema, what its metaschema finds.
    var schemas: [String: [String]]
    /// By document, what its schema finds: `/age type`.
    var documents: [[String]]
  }

  struct Missing: Error, CustomStringConvertible {
    let description = """
      no python3 with the module jsonschema: install it with 'sudo apt-get install -y python3-jsonschema' or 'pip \
      install jsonschema'
      """
  }

  /// What the validator says of all documents, in one run of it.
  static func answer(_ request: Request) throws -> Answer {
    guard let python else { throw Missing() }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "validate.py")
    let output = try run(python, [script.path()], input: try JSONEncoder().encode(request))
    return try JSONDecoder().decode(Answer.self, from: output)
  }

  /// The first Python that has the module: that of the path, or the system's own.
  private static let python: [String]? = [["/usr/bin/env", "python3"], ["/usr/bin/python3"]].first { command in
    (try? run(command, ["-c", "from jsonschema import Draft202012Validator"], input: Data())) != nil
  }

  private struct Failed: Error { let status: Int32 }

  private static func run(_ command: [String], _ arguments: [String], input: Data) throws -> Data {
    // Files, not pipes, so that neither side waits for the other.
    let folder = FileManager.default.temporaryDirectory.appending(path: "evident-schema-\(UUID().uuidString)")
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
