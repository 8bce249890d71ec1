import Diagnostics
import MarkedYAML

/// A YAML tree as a tape of answers.
struct YAMLTape {
  private var tokens: [AnswerToken] = []
  /// The text of each token, among all texts.
  private var texts: [Range<Int>] = []
  private var bytes: [UInt8] = []

  /// The tape of a tree, whose depth its reader has limited.
  init(_ root: Node) { append(root) }

  /// Calls a function with a view that is good for the call.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    bytes.withUnsafeBytes { body(View(tokens: tokens, texts: texts, bytes: $0)) }
  }

  struct View: AnswerTape {
    let tokens: [AnswerToken]
    let texts: [Range<Int>]
    let bytes: UnsafeRawBufferPointer

    var notation: Notation { .yaml }

    subscript(index: Int) -> AnswerToken { tokens[index] }

    func text(_ index: Int) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[texts[index]]) }
  }

  private mutating func append(_ node: Node) {
    let (start, end) = (node.place.start.offset, node.place.end.offset)
    switch node.content {
    case .scalar(let scalar):
      append(scalar.isNull ? .null : scalar.isPlain ? .bare : .quoted, start, end, scalar.text)
    case .sequence(let items):
      let opening = tokens.count
      append(.list, start, start)
      for item in items { append(item) }
      append(.listEnd, end, end)
      tokens[opening].next = tokens.count
    case .mapping(let mapping):
      let opening = tokens.count
      append(.mapping, start, start)
      for entry in mapping.entries {
        append(.key, entry.keyPlace.start.offset, entry.keyPlace.end.offset, entry.key)
        append(entry.value)
      }
      append(.mappingEnd, end, end)
      tokens[opening].next = tokens.count
    }
  }

  private mutating func append(_ kind: AnswerToken.Kind, _ start: Int, _ end: Int, _ text: String = "") {
    let from = bytes.count
    bytes.append(contentsOf: text.utf8)
    texts.append(from..<bytes.count)
    tokens.append(AnswerToken(kind: kind, start: start, end: end, next: tokens.count + 1))
  }
}
