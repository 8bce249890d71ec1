import Knowledge

/// A tree of answers as a flat run of tokens: the one form that YAML and JSON are brought into before anything in them
/// is given a meaning.
///
/// A value is one token, or a beginning, the tokens within, and an end. In a mapping each value follows its key. Tapes
/// are views of memory that somebody else owns, and good only while that lasts.
protocol AnswerTape {
  /// The notation it was written in, for messages that say what to write.
  var notation: Notation { get }
  subscript(index: Int) -> AnswerToken { get }
  /// What a token is.
  func kind(_ index: Int) -> AnswerToken.Kind
  /// The index of the token after the value that begins at a token.
  func next(_ index: Int) -> Int
  /// The text of a key or scalar, without quotes and escapes.
  func text(_ index: Int) -> UnsafeRawBufferPointer
}

/// A notation of answers.
enum Notation: Sendable {
  case yaml, json, csv
  /// An argument of a command.
  case argument

  /// How to write what is not known.
  var unknown: String {
    switch self {
    case .yaml, .json: "null is for what is not known"
    case .csv: "an empty cell is for what is not known"
    case .argument: "leave the fact out where it is not known"
    }
  }
}

/// A piece of a tree of answers, and the bytes it takes.
struct AnswerToken: Sendable {
  enum Kind: UInt8, Sendable {
    case mapping, mappingEnd, list, listEnd, key
    /// Text that means what the fact makes of it: a plain YAML scalar.
    case bare
    /// Text in YAML's quotes.
    case quoted
    /// A JSON string, number, `true` or `false`.
    case string, number, boolean
    case null
  }

  var kind: Kind
  /// The bytes in the source; a mapping's and a list's first token takes the opening bracket only.
  var start: Int
  var end: Int
  /// The index of the token after this value.
  var next: Int

  /// How a scalar is spelled; nothing for other tokens.
  var spelling: AnswerSpelling? { kind.spelling }
}

extension AnswerToken.Kind {
  /// How a scalar of this kind is spelled; nothing for what is none.
  var spelling: AnswerSpelling? {
    switch self {
    case .bare: .bare
    case .quoted: .quoted
    case .string: .string
    case .number: .number
    case .boolean: .boolean
    case .mapping, .mappingEnd, .list, .listEnd, .key, .null: nil
    }
  }
}

extension AnswerTape {
  func kind(_ index: Int) -> AnswerToken.Kind { self[index].kind }

  func next(_ index: Int) -> Int { self[index].next }

  /// The text of a token as a string, for messages.
  func string(_ index: Int) -> String { String(decoding: text(index), as: UTF8.self) }

  /// The bytes of the whole value that begins at a token.
  func range(_ index: Int) -> Range<Int> {
    let token = self[index]
    return token.start..<self[token.next - 1].end
  }
}
