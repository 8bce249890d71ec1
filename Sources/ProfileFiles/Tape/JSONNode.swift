/// A value of a small JSON document of the program's own, such as the side file of a batch run.
///
/// Profiles are never read this way: they go from the parser's tokens straight into a row.
package indirect enum JSONNode: Sendable, Equatable {
  case text(String)
  /// A number exactly as it is written.
  case number(String)
  case truth(Bool)
  case null
  case list([JSONNode])
  case object([String: JSONNode])

  /// The value of a whole document; nothing where it is no JSON (RFC 8259), or where an object has a key twice.
  package init?(_ bytes: [UInt8]) {
    var parser = JSONParser()
    let node = bytes.withUnsafeBytes { bytes -> JSONNode? in
      // Every token takes a byte at least.
      guard let tape = try? parser.parse(bytes, tokens: bytes.count) else { return nil }
      return JSONNode(tape, at: 0)
    }
    guard let node else { return nil }
    self = node
  }

  private init?(_ tape: JSONTape, at index: Int) {
    switch tape[index].kind {
    case .mapping:
      var members: [String: JSONNode] = [:]
      var child = index + 1
      while tape[child].kind == .key {
        guard let value = JSONNode(tape, at: child + 1) else { return nil }
        if members.updateValue(value, forKey: tape.string(child)) != nil { return nil }
        child = tape[child + 1].next
      }
      self = .object(members)
    case .list:
      var elements: [JSONNode] = []
      var child = index + 1
      while tape[child].kind != .listEnd {
        guard let element = JSONNode(tape, at: child) else { return nil }
        elements.append(element)
        child = tape[child].next
      }
      self = .list(elements)
    case .number: self = .number(tape.string(index))
    case .boolean: self = .truth(tape.string(index) == "true")
    case .null: self = .null
    case .bare, .quoted, .string, .key, .mappingEnd, .listEnd: self = .text(tape.string(index))
    }
  }

  /// The value under a key of an object.
  package subscript(key: String) -> JSONNode? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The elements of a list.
  package var elements: [JSONNode]? {
    if case .list(let elements) = self { elements } else { nil }
  }

  /// The members of an object.
  package var members: [String: JSONNode]? {
    if case .object(let members) = self { members } else { nil }
  }

  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  package var truth: Bool? {
    if case .truth(let truth) = self { truth } else { nil }
  }

  /// The whole number; nothing for others, and for what does not fit.
  package var integer: Int? {
    if case .number(let literal) = self { Int(literal) } else { nil }
  }
}
