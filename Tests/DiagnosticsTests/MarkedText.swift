import Diagnostics

/// A text whose places stand in it between `⟦` and `⟧`, so that no test counts columns.
struct MarkedText {
  let source: SourceText
  /// The marked places, in the order of their opening marks.
  let places: [Place]

  init(_ marked: String, name: String = "rules.yaml") {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append(bytes.count..<bytes.count)
      case "⟧":
        if let index = open.popLast() { ranges[index] = ranges[index].lowerBound..<bytes.count }
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    let source = SourceText(name: name, bytes: bytes)
    self.source = source
    places = ranges.map { source.place($0) }
  }
}
