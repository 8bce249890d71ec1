import Foundation
import TestSupport
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

  private static let module = PythonModule("jsonschema")

  /// What the validator says of all documents, in one run of it.
  static func answer(_ request: Request) throws -> Answer {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "validate.py")
    return try module.answer(request, script: script)
  }
}
