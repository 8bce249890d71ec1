import Diagnostics

/// What stands before the document: a byte order mark, and directives, which are refused here.
///
/// libyaml never sees a directive: it compares each `%TAG` with all before it.
struct Prologue {
  /// The offset at which the document's own text begins; it begins a line.
  private(set) var end: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(of source: SourceText) {
    let bytes = source.bytes
    end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var start = bytes.skippingBlanks(from: end)
    var lines: [Int] = []
    while start < bytes.count, bytes[start] == UInt8(ascii: "%"), Prologue.beginsLine(start, in: bytes, from: end) {
      lines.append(start)
      let lineEnd = bytes.lineEnd(from: start)
      end = lineEnd + bytes.lineBreak(at: lineEnd)
      start = bytes.skippingBlanks(from: end)
    }
    // One diagnostic for them all: the places of a million lines help nobody.
    if let first = lines.first {
      let place = source.place(first..<bytes.lineEnd(from: first))
      diagnostics = [.directive(place, further: lines.count - 1)]
    }
  }

  private static func beginsLine(_ offset: Int, in bytes: [UInt8], from start: Int) -> Bool {
    offset == start || (1...3).contains { offset >= $0 && bytes.lineBreak(at: offset - $0) == $0 }
  }
}
