import Sampling
import TestSupport

/// Small random changes of a document, as an author's slips and second thoughts make them.
struct DocumentMutation {
  var random: SplitMix64

  /// Scalars that mean something somewhere in the language. Numbers and truths stand without quotes only: in quotes the
  /// loader takes them, while an editor is right to frown.
  private static let scalars: [JSONDocument] =
    [
      .integer(0), .integer(1), .integer(12), .integer(-3), .integer(61), .integer(2000), .number(2.5), .number(40.25),
      .null,
    ]
    + [
      "", "yes", "no", "at least 40", "under 18", "40 to 60", "40.5 to under 60", "at most", "0 to 9", "-2 to 2.5",
      "mild",
      "at most mild", "mild to severe", "severe to mild", "at least AU", "AU", "grief", "move", "this", "walking",
      "pills",
      "tablets", "talking", "book", "book 2", "book, book", "good", "strongly", "all", "otherwise", "treatments",
      "2026-01-01", "1.0.0", "choice", "choices", "decimal", "integer", "yes-no", "first", "withhold", "wins",
      "proposed",
      "Some text.",
    ].map(JSONDocument.string)

  private static let keys = [
    "any", "all", "none", "not", "is", "when", "otherwise", "any-of", "count", "points", "sum", "of", "among", "times",
    "age", "weight", "severity", "events", "helped-before", "internet", "country", "dose", "walking", "tablets",
    "label",
    "options", "ordered", "places", "range", "derive", "when-stated", "note", "source", "confirm", "favours",
    "disfavours",
    "level", "line", "name", "kind", "mild", "AU", "fresh", "Some Name",
  ]

  /// The document with something changed in it.
  mutating func change(_ document: JSONDocument) -> JSONDocument {
    switch document {
    case .object(let members) where !members.isEmpty && random.chance(0.85):
      var members = members
      let key = random.pick(members.keys.sorted())
      guard let value = members[key] else { return document }
      switch random.int(0...19) {
      case 0: members[key] = nil
      case 1:
        members[key] = nil
        members[random.pick(Self.keys)] = value
      case 2: members[random.pick(Self.keys)] = value
      case 3: members[random.pick(Self.keys)] = random.pick(Self.scalars)
      default: members[key] = change(value)
      }
      return .object(members)
    case .array(let items) where !items.isEmpty && random.chance(0.85):
      var items = items
      let index = random.int(0...items.count - 1)
      switch random.int(0...9) {
      case 0: items.remove(at: index)
      case 1: items.append(items[index])
      case 2: items.append(random.pick(Self.scalars))
      default: items[index] = change(items[index])
      }
      return .array(items)
    default:
      switch random.int(0...9) {
      case 0: return .array([document])
      case 1: return .object([random.pick(Self.keys): document])
      case 2:
        if case .array(let items) = document, let first = items.first { return first }
        return random.pick(Self.scalars)
      default: return random.pick(Self.scalars)
      }
    }
  }
}

extension JSONDocument {
  /// The document as YAML in flow style, keys in order and `otherwise` last.
  var yaml: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let value): "\"\(value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    case .array(let items): "[" + items.map(\.yaml).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.sorted { ($0.key == "otherwise" ? 1 : 0, $0.key) < ($1.key == "otherwise" ? 1 : 0, $1.key) }
        .map { "\"\($0.key)\": \($0.value.yaml)" }.joined(separator: ", ") + "}"
    }
  }
}
