import CSimdJSON

/// A JSON value as a tree, to read what the program has written itself.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value of a text; nothing for what is no JSON, nested too deeply, or holds a number that is no integer.
  package init?(_ bytes: [UInt8]) {
    guard let parser = csj_create() else { return nil }
    defer { csj_destroy(parser) }
    let value = bytes.withUnsafeBytes { input -> JSONValue? in
      let result = csj_parse(parser, input.bindMemory(to: UInt8.self).baseAddress, input.count, 16, input.count + 1)
      guard result.fault == CSJ_OK, let tokens = result.tokens else { return nil }
      let tape = Tape(
        tokens: UnsafeBufferPointer(start: tokens, count: result.count), input: input,
        arena: UnsafeRawPointer(result.arena))
      var index = 0
      return tape.value(&index)
    }
    guard let value else { return nil }
    self = value
  }

  package subscript(key: String) -> JSONValue? { if case .object(let members) = self { members[key] } else { nil } }

  package var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var boolean: Bool? { if case .boolean(let truth) = self { truth } else { nil } }
  package var array: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
}

/// The tokens of a parsed text.
private struct Tape {
  let tokens: UnsafeBufferPointer<CSJToken>
  let input: UnsafeRawBufferPointer
  let arena: UnsafeRawPointer?

  /// The value that begins at a token, which is left behind.
  func value(_ index: inout Int) -> JSONValue? {
    let token = tokens[index]
    index += 1
    switch Int(token.kind) {
    case CSJ_NULL: return .null
    case CSJ_TRUE: return .boolean(true)
    case CSJ_FALSE: return .boolean(false)
    case CSJ_STRING: return .string(text(token))
    case CSJ_INTEGER:
      return Int(String(decoding: input[Int(token.start)..<Int(token.end)], as: UTF8.self)).map { .integer($0) }
    case CSJ_ARRAY_BEGIN:
      var elements: [JSONValue] = []
      while tokens[index].kind != CSJ_ARRAY_END {
        guard let element = value(&index) else { return nil }
        elements.append(element)
      }
      index += 1
      return .array(elements)
    case CSJ_OBJECT_BEGIN:
      var members: [String: JSONValue] = [:]
      while tokens[index].kind != CSJ_OBJECT_END {
        let key = text(tokens[index])
        index += 1
        guard let member = value(&index), members.updateValue(member, forKey: key) == nil else { return nil }
      }
      index += 1
      return .object(members)
    default: return nil
    }
  }

  private func text(_ token: CSJToken) -> String {
    let base = token.escaped == 0 ? input.baseAddress : arena
    let bytes = UnsafeRawBufferPointer(start: base.map { $0 + Int(token.link) }, count: Int(token.length))
    return String(decoding: bytes, as: UTF8.self)
  }
}
