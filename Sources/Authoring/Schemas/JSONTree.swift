import Reporting

/// A JSON value whose objects keep the order of their keys.
indirect enum JSONTree: Sendable {
  case text(String)
  case integer(Int)
  /// A number exactly as it is written: `18.5`.
  case number(String)
  case truth(Bool)
  case null
  case list([JSONTree])
  case object([(key: String, value: JSONTree)])

  /// An object with further members at its end; anything else as it is.
  func adding(_ members: [(key: String, value: JSONTree)]) -> JSONTree {
    if case .object(let own) = self { .object(own + members) } else { self }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.value(text)
    case .integer(let number): json.value(number)
    case .number(let literal): json.number(literal)
    case .truth(let truth): json.value(truth)
    case .null: json.null()
    case .list(let elements): json.array(elements) { $1.write(to: &$0) }
    case .object(let members):
      json.object { json in
        for member in members { json.key(member.key) { member.value.write(to: &$0) } }
      }
    }
  }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .truth(value) }
  init(arrayLiteral elements: JSONTree...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSONTree)...) { self = .object(elements.map { ($0, $1) }) }
}
