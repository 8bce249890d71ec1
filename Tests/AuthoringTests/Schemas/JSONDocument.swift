import Diagnostics
import Foundation
import MarkedYAML

/// A JSON value, or what an editor makes of YAML: its plain scalars typed by YAML 1.2's core schema.
enum JSONDocument: Codable, Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONDocument])
  case object([String: JSONDocument])

  init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): self.init(scalar)
    case .sequence(let items): self = .array(items.map(JSONDocument.init))
    case .mapping(let mapping):
      self = .object(Dictionary(uniqueKeysWithValues: mapping.entries.map { ($0.key, JSONDocument($0.value)) }))
    }
  }

  private init(_ scalar: Scalar) {
    let text = scalar.text
    if !scalar.isPlain {
      self = .string(text)
    } else if scalar.isNull {
      self = .null
    } else if ["true", "True", "TRUE", "false", "False", "FALSE"].contains(text) {
      self = .bool(text.lowercased() == "true")
    } else if text.wholeMatch(of: /[-+]?[0-9]+/) != nil, let number = Int(text) {
      self = .integer(number)
    } else if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil,
      let number = Double(text)
    {
      self = .number(number)
    } else {
      self = .string(text)
    }
  }

  /// The document of a YAML text; nothing where the text holds none.
  static func yaml(_ text: SourceText) throws -> JSONDocument? {
    let reading = MarkedYAML.read(text)
    guard reading.diagnostics.isEmpty else { throw NotYAML(name: text.name) }
    return reading.root.map(JSONDocument.init)
  }

  static func yaml(_ text: String) throws -> JSONDocument? { try yaml(SourceText(name: "test.yaml", text: text)) }

  static func json(_ bytes: [UInt8]) throws -> JSONDocument {
    try JSONDecoder().decode(JSONDocument.self, from: Data(bytes))
  }

  struct NotYAML: Error { let name: String }

  subscript(key: String) -> JSONDocument? { if case .object(let members) = self { members[key] } else { nil } }

  var keys: Set<String> { if case .object(let members) = self { Set(members.keys) } else { [] } }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .bool(truth)
    } else if let number = try? value.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let elements = try? value.decode([JSONDocument].self) {
      self = .array(elements)
    } else {
      self = .object(try value.decode([String: JSONDocument].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
