import Diagnostics

/// Events into a tree, without recursion, under limits.
struct TreeBuilder {
  private(set) var root: Node?
  var diagnostics: [Diagnostic]
  var places: PlaceFinder
  private let limits: YAMLLimits
  private var nodeCount = 0
  private var open: [OpenCollection] = []
  /// Where the last scalar or collection that has ended begins and ends.
  private var lastValue: (start: Position, end: Position)?
  /// Where `---` ends, or the document begins without it.
  private var documentStart = 0

  var source: SourceText { places.source }

  init(places: PlaceFinder, limits: YAMLLimits, diagnostics: [Diagnostic]) {
    self.places = places
    self.limits = limits
    self.diagnostics = diagnostics
  }

  /// Takes the next event and says whether there is more to read.
  mutating func take(_ event: Event) -> Bool {
    let range = places.offsets(of: event.marks)
    guard diagnostics.count <= limits.faults else {
      diagnostics.append(.tooManyFaults(places.place(range.lowerBound..<range.lowerBound), limit: limits.faults))
      return refuseAll()
    }
    switch event.kind {
    case .stream(let isEnd): return !isEnd
    case .documentStart:
      documentStart = range.upperBound
      return true
    case .documentEnd(let isImplicit):
      checkRest(from: range.upperBound, afterMarker: !isImplicit)
      return false
    case .sequenceStart(let isFlow): return begin(.sequence, isFlow: isFlow, event, range)
    case .mappingStart(let isFlow): return begin(.mapping, isFlow: isFlow, event, range)
    case .sequenceEnd, .mappingEnd:
      end(at: range.upperBound)
      return true
    case .alias:
      guard count(at: range.lowerBound) else { return false }
      let place = places.place(range)
      diagnostics.append(.alias(place, name: source.bytes.text(range)))
      if isAtKey {
        open[open.count - 1].refuseKey(endingAt: place.end)
      } else {
        add(Node(.scalar(Scalar("")), at: place))
      }
      return true
    case .scalar(let scalar):
      guard count(at: range.lowerBound) else { return false }
      take(scalar, event, range)
      return true
    }
  }

  /// Ends the reading at a fault; what is read up to there has no root.
  mutating func stop(at fault: SyntaxFault) {
    let problem = places.offset(of: fault.problemMark)
    let context = fault.context.isEmpty ? nil : places.offset(of: fault.contextMark)
    let bracket = open.last { source.bytes.hasBracket(at: $0.start.offset) }?.start.offset
    let lastValue = lastValue.map { Place(source: source.name, start: $0.start, end: $0.end) }
    let advice = SyntaxAdvice(
      fault, problem: problem, context: context, bracket: bracket, lastValue: lastValue, source: source)
    diagnostics.append(advice.diagnostic)
    root = nil
  }
}

// MARK: - Scalars

extension TreeBuilder {
  private mutating func take(_ scalar: Scalar, _ event: Event, _ range: Range<Int>) {
    var range = refuseProperties(event, range)
    let isLeftOut = scalar.isPlain && scalar.text.isEmpty
    if scalar.style == .literal || scalar.style == .folded {
      range = range.lowerBound..<source.bytes.trimmingBlanks(to: range.upperBound, from: range.lowerBound + 1)
    }
    if isLeftOut, open.isEmpty { range = documentStart..<documentStart }
    if isAtKey {
      let place = places.place(range)
      if scalar.isPlain, scalar.text == "<<" {
        diagnostics.append(.mergeKey(place))
        open[open.count - 1].refuseKey(endingAt: place.end)
      } else if isLeftOut {
        diagnostics.append(.missingKey(place))
        open[open.count - 1].refuseKey(endingAt: place.end)
      } else {
        open[open.count - 1].setKey(scalar, at: place)
      }
      return
    }
    var hasColon = true
    if isLeftOut, let parent = open.last, let key = parent.keyEnd {
      let colon = source.bytes.skippingBlanks(from: key.offset)
      hasColon = source.bytes.has(":", at: colon)
      let end = hasColon ? colon + 1 : key.offset
      range = end..<end
    }
    let place = places.place(range)
    if scalar.style == .folded, scalar.text.isEmpty, let comparison = Comparison(at: range.lowerBound, in: source.bytes)
    {
      diagnostics.append(.comparison(comparison, places.place(comparison.range)))
    }
    add(Node(.scalar(scalar), at: place), hasColon: hasColon)
  }
}

// MARK: - Collections

extension TreeBuilder {
  private mutating func begin(_ shape: OpenCollection.Shape, isFlow: Bool, _ event: Event, _ range: Range<Int>) -> Bool
  {
    guard count(at: range.lowerBound) else { return false }
    guard open.count < limits.depth else {
      diagnostics.append(.tooDeep(places.place(range), limit: limits.depth))
      return refuseAll()
    }
    let start = refuseProperties(event, range).lowerBound
    let isKey = isAtKey
    let position = places.position(at: start)
    open.append(OpenCollection(shape, isFlow: isFlow, isKey: isKey, start: position))
    return true
  }

  private mutating func end(at offset: Int) {
    guard var collection = open.popLast() else { return }
    // A pair in a flow sequence, `[a: b]`, has no bracket of its own.
    let hasBracket = source.bytes.hasBracket(at: collection.start.offset)
    let end = collection.isFlow && hasBracket ? places.position(at: offset) : collection.end
    let content = collection.close(source: source, diagnostics: &diagnostics)
    let place = Place(source: source.name, start: collection.start, end: end)
    if collection.isKey {
      diagnostics.append(.complexKey(place))
      open[open.count - 1].refuseKey(endingAt: end)
    } else {
      add(Node(content, at: place))
    }
  }

  private var isAtKey: Bool { open.last?.isAtKey ?? false }

  private mutating func add(_ node: consuming Node, hasColon: Bool = true) {
    lastValue = (node.place.start, node.place.end)
    if open.isEmpty {
      root = node
    } else {
      open[open.count - 1].add(node, hasColon: hasColon, source: source, diagnostics: &diagnostics)
    }
  }
}

// MARK: - What is refused

extension TreeBuilder {
  private mutating func count(at offset: Int) -> Bool {
    nodeCount += 1
    guard nodeCount > limits.nodes else { return true }
    diagnostics.append(.tooManyNodes(places.place(offset..<offset), limit: limits.nodes))
    return refuseAll()
  }

  /// Gives up: there is no root, and no more to read.
  private mutating func refuseAll() -> Bool {
    root = nil
    open = []
    return false
  }

  /// Reports an anchor and a tag before a node's own text, and returns the range of that.
  private mutating func refuseProperties(_ event: Event, _ range: Range<Int>) -> Range<Int> {
    guard event.hasAnchor || event.hasTag else { return range }
    let bytes = source.bytes
    var start = range.lowerBound
    var expected = (anchor: event.hasAnchor, tag: event.hasTag)
    while expected.anchor && bytes.has("&", at: start) || expected.tag && bytes.has("!", at: start) {
      let isAnchor = bytes.has("&", at: start)
      if isAnchor { expected.anchor = false } else { expected.tag = false }
      var end = start + 1
      while end < bytes.count, !bytes[end].isBlank, bytes.lineBreak(at: end) == 0, !",[]{}".utf8.contains(bytes[end]) {
        end += 1
      }
      let place = places.place(start..<end)
      let name = bytes.text(start..<end)
      diagnostics.append(isAnchor ? .anchor(place, name: name) : .tag(place, name: name))
      start = bytes.skippingBlanks(from: end)
    }
    start = min(start, max(range.lowerBound, range.upperBound))
    return start..<max(start, range.upperBound)
  }

  /// Refuses whatever follows the document.
  private mutating func checkRest(from offset: Int, afterMarker: Bool) {
    let bytes = source.bytes
    var isAfterMarker = afterMarker
    var start = bytes.skippingBlanks(from: offset)
    while bytes.has("...", at: start) {
      isAfterMarker = true
      start = bytes.skippingBlanks(from: start + 3)
    }
    guard start < bytes.count else { return }
    let end = bytes.contentEnd(from: start)
    if isAfterMarker || bytes.has("---", at: start) {
      diagnostics.append(.severalDocuments(places.place(start..<end)))
    } else if bytes[start] == UInt8(ascii: "%") {
      diagnostics.append(.directive(places.place(start..<end), further: 0))
    } else if let root, root.scalar == nil, bytes.isFirstOfLine(start), !bytes.hasBracket(at: root.place.start.offset) {
      let block = root.sequence == nil ? "mapping" : "list"
      let label = Diagnostic.Label(
        "the \(block) begins here", at: Place(source: source.name, start: root.place.start, end: root.place.start))
      diagnostics.append(.misplacedLine(places.place(start..<end), block: block, start: label))
    } else {
      diagnostics.append(.textAfterEnd(places.place(start..<end), value: root?.place))
    }
  }
}
