import Diagnostics

/// A sequence or mapping that is still being read.
struct OpenCollection {
  enum Shape {
    case sequence, mapping
  }

  /// Where a mapping stands between a key and its value.
  private enum Key {
    case expected
    case read(Scalar, Place)
    /// A key that is reported already; its value is dropped.
    case refused(end: Position)
  }

  let shape: Shape
  let isFlow: Bool
  /// Whether the collection stands where its parent expects a key.
  let isKey: Bool
  let start: Position
  /// Where the last key or value ends.
  private(set) var end: Position
  private var items: [Node] = []
  private var mapping = Mapping([])
  private var key = Key.expected
  private var cutText = CutText()

  init(_ shape: Shape, isFlow: Bool, isKey: Bool, start: Position) {
    self.shape = shape
    self.isFlow = isFlow
    self.isKey = isKey
    self.start = start
    end = start
  }

  /// Whether the next node is a key.
  var isAtKey: Bool {
    if shape == .mapping, case .expected = key { true } else { false }
  }

  /// Where the key ends whose value comes next.
  var keyEnd: Position? {
    switch key {
    case .expected: nil
    case .read(_, let place): place.end
    case .refused(let end): end
    }
  }

  mutating func setKey(_ scalar: consuming Scalar, at place: consuming Place) {
    end = max(end, place.end)
    key = .read(scalar, place)
  }

  mutating func refuseKey(endingAt end: Position) {
    self.end = max(self.end, end)
    key = .refused(end: end)
  }

  /// Adds an item, or the value of the key before it.
  mutating func add(_ node: consuming Node, hasColon: Bool, source: SourceText, diagnostics: inout [Diagnostic]) {
    end = max(end, node.place.end)
    guard shape == .mapping else {
      items.append(node)
      return
    }
    guard case .read(let scalar, let place) = exchange(&key, with: .expected) else { return }
    if isFlow, !hasColon {
      if cutText.append(key: scalar, at: place) { return }
      diagnostics.append(.keyWithoutValue(place, key: scalar))
    } else {
      endCutText(source: source, diagnostics: &diagnostics)
    }
    if let first = mapping.index(of: scalar.text) {
      diagnostics.append(.duplicateKey(scalar.text, place, first: mapping.entries[first].keyPlace))
      return
    }
    if isFlow, hasColon, node.scalar?.isPlain == true, !node.isNull { cutText.begin(after: mapping.entries.count) }
    mapping.append(Entry(key: scalar.text, keyPlace: place, value: node))
  }

  /// What was read.
  mutating func close(source: SourceText, diagnostics: inout [Diagnostic]) -> Content {
    guard shape == .mapping else { return .sequence(items) }
    endCutText(source: source, diagnostics: &diagnostics)
    return .mapping(mapping)
  }

  private mutating func endCutText(source: SourceText, diagnostics: inout [Diagnostic]) {
    guard cutText.isOpen else { return }
    if let diagnostic = cutText.end(mending: &mapping.entries, source: source) { diagnostics.append(diagnostic) }
  }
}
