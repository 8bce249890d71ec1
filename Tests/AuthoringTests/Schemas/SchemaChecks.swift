import Authoring
import Diagnostics
import Testing

/// Documents with the faults that schemas must find in them, checked in one run of the validator.
struct SchemaChecks {
  private var request = SchemaValidator.Request(schemas: [:], documents: [])
  private var expected: [(name: String, faults: [String])] = []

  /// Adds the schemas of a rule set, as `insomnia rules` and so on; that they are schemas is checked too.
  mutating func add(
    _ schemas: EditorSchemas, named name: String, for kinds: [EditorSchemas.Files] = EditorSchemas.Files.allCases
  ) {
    for files in kinds {
      request.schemas["\(name) \(files.rawValue)"] = String(decoding: schemas.json(for: files), as: UTF8.self)
    }
  }

  mutating func expect(_ faults: [String], of yaml: String, by schema: String) throws {
    try expect(faults, of: SourceText(name: yaml, text: yaml), by: schema)
  }

  mutating func expect(_ faults: [String], of source: SourceText, by schema: String) throws {
    guard let document = try JSONDocument.yaml(source) else { return }
    request.documents.append(SchemaValidator.Request.Entry(schema: schema, document: document))
    expected.append((source.name, faults))
  }

  func run() throws {
    let answer = try SchemaValidator.answer(request)
    #expect(answer.schemas.count == request.schemas.count)
    for (name, faults) in answer.schemas { #expect(faults == [], "\(name)") }
    #expect(answer.documents.count == expected.count)
    for (found, expected) in zip(answer.documents, expected) {
      #expect(found == expected.faults.sorted(), "\(expected.name)")
    }
  }
}
