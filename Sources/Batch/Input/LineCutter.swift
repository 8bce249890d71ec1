import ProfileFiles

/// What cuts a file of a profile a line into units of whole lines.
///
/// A line that is longer than any profile may be is passed over as it comes: no more than about 1 MiB is kept.
final class LineCutter: UnitCutter {
  private var reader: ByteReader
  /// How many bytes a unit has, more or less.
  private let size: Int
  /// What has been read and belongs to no unit yet, and how much of it is known to hold no line break.
  private var block: [UInt8] = []
  private var searched = 0

  private static let lf = UInt8(ascii: "\n")

  init(_ source: any ByteSource, size: Int, from offset: Int) throws(InputFault) {
    reader = ByteReader(source)
    self.size = max(size, 1)
    if offset > 0 { try reader.seek(to: offset) }
  }

  /// The bytes before what comes next.
  var offset: Int { reader.offset - block.count }

  /// The next lines; nothing at the end.
  func next() throws(InputFault) -> UnitPiece? {
    while true {
      if block.count < size || searched == block.count, !reader.hasEnded {
        reader.read(max(size - block.count, Self.least(size)), into: &block)
      }
      if reader.hasEnded { return block.isEmpty ? nil : lines(to: block.count) }
      let last = block.withUnsafeBytes { $0.lastLineFeed(from: searched) }
      searched = block.count
      if let last { return lines(to: last + 1) }
      if let fault = reader.fault { throw fault }
      if block.count > ProfileLimits.profileBytes + ProfileFormat.byteOrderMark.count {
        return UnitPiece(content: .longLine(try passLine()), end: offset)
      }
    }
  }

  /// How much is read where a line is longer than a unit.
  private static func least(_ size: Int) -> Int { min(size, 1 << 16) }

  /// Gives the block up to an index, and keeps the rest.
  private func lines(to end: Int) -> UnitPiece {
    let start = offset == 0 && block.starts(with: ProfileFormat.byteOrderMark) ? 3 : 0
    let rest = Array(block[end...])
    block.removeLast(block.count - end)
    defer { (block, searched) = (rest, rest.count) }
    return UnitPiece(content: .lines(block, from: start), end: reader.offset - rest.count)
  }

  /// Reads on to the end of the line that the block begins.
  private func passLine() throws(InputFault) -> LongLine {
    var line = LongLine()
    if offset == 0, block.starts(with: ProfileFormat.byteOrderMark) {
      line.mark = 3
      block.removeFirst(3)
    }
    line.beginning = Array(block.prefix(RowText.beginning))
    var endsInReturn = false
    while true {
      let end = block.withUnsafeBytes { $0.first(Self.lf, from: 0) } ?? block.count
      let isWhole = end < block.count
      // A carriage return at the end of the bytes at hand waits for the byte after it.
      if endsInReturn, end > 0 { line.breaks += 1 }
      if end > 0 { endsInReturn = block[end - 1] == UInt8(ascii: "\r") }
      line.breaks += block[..<end].withUnsafeBytes { $0.loneReturns(before: Self.lf) }
      line.isBlank = line.isBlank && block[..<end].allSatisfy(ProfileFormat.isSpace)
      line.length += end
      if isWhole {
        line.breaks += 1
        block.removeFirst(end + 1)
        break
      }
      block.removeAll(keepingCapacity: true)
      if reader.hasEnded {
        if endsInReturn { line.breaks += 1 }
        break
      }
      reader.read(1 << 16, into: &block)
      if let fault = reader.fault { throw fault }
    }
    searched = 0
    return line
  }
}
