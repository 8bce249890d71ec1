import Diagnostics
import Inference
import Knowledge
import ProfileFiles

/// The rows of whole lines, a profile each, lines of nothing but spaces left out.
struct LineRows: RowReading, ~Copyable {
  private struct Line {
    let range: Range<Int>
    /// The line breaks of the unit before it.
    let breaks: Int
  }

  private var reader: JSONRowReader
  private var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  private var lines: [Line] = []
  private var name = ""
  private var rowName = RowName(file: "")
  /// What lies before the unit.
  private var before = RowCount.Value()
  private var offset = 0
  private var current = 0

  private static let lf = UInt8(ascii: "\n")

  init(_ plan: BatchPlan) { reader = JSONRowReader(plan.program.ruleSet, ignoring: plan.ignoring) }

  /// Finds the lines of a unit from an index of its bytes on, and gives how many rows and line breaks there are. The
  /// bytes must last until the next unit.
  ///
  /// - Parameter offset: the bytes of the file before the unit's.
  mutating func find(_ bytes: UnsafeRawBufferPointer, from first: Int, at offset: Int, in name: String)
    -> RowCount.Value
  {
    if name != self.name { (self.name, rowName) = (name, RowName(file: name)) }
    (self.bytes, self.offset) = (bytes, offset)
    lines.removeAll(keepingCapacity: true)
    let hasReturns = bytes.first(UInt8(ascii: "\r"), from: first) != nil
    var breaks = 0
    var start = first
    while start < bytes.count {
      let end = bytes.first(Self.lf, from: start)
      let range = start..<(end ?? bytes.count)
      let line = UnsafeRawBufferPointer(rebasing: bytes[range])
      if !line.allSatisfy(ProfileFormat.isSpace) { lines.append(Line(range: range, breaks: breaks)) }
      if hasReturns { breaks += line.loneReturns(before: end == nil ? nil : Self.lf) }
      if end != nil { breaks += 1 }
      start = range.upperBound + 1
    }
    return RowCount.Value(rows: lines.count, lines: breaks)
  }

  /// Says what lies before the unit.
  mutating func begin(after count: RowCount.Value) { before = count }

  var count: Int { lines.count }

  mutating func read(_ index: Int, into answers: inout AnswerRow) -> Bool {
    current = index
    return reader.read(line, into: &answers)
  }

  func appendName(to names: inout [UInt8]) {
    if let id = reader.id { names.append(contentsOf: id) } else { rowName.append(site.row, to: &names) }
  }

  func diagnostics() -> [Diagnostic] {
    // A row that is too large has nothing in it to point at.
    let source = SourceText(name: name, bytes: line.count > ProfileLimits.profileBytes ? [] : Array(line))
    return reader.diagnostics(in: source).map { $0.moved(to: site) }
  }

  func places(of facts: [FactID]) -> [FactID: Place] {
    let source = SourceText(name: name, bytes: Array(line))
    return facts.reduce(into: [:]) { places, fact in
      if let range = reader.range(of: fact) { places[fact] = source.place(range).moved(to: site) }
    }
  }

  var site: RowSite {
    let line = lines[current]
    return RowSite(
      row: before.rows + current + 1, line: before.lines + line.breaks + 1, offset: offset + line.range.lowerBound)
  }

  var text: RowText {
    if line.count > ProfileLimits.profileBytes { return RowText(line.prefix(RowText.beginning), of: line.count) }
    return RowText(line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...])
  }

  private var line: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[lines[current].range]) }
}
