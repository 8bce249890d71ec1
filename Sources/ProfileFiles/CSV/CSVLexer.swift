/// Finds the records of a CSV text (RFC 4180), which may come in blocks of any size.
///
/// Records end with LF or CRLF outside of quotes, the last one with the text too. Only a quote that begins a field
/// opens one. Empty lines at the end of the text are no records, unless the header has a single column: then each is a
/// row without an answer. Whether a record is well formed is for its reader to say; see ``CSVRowReader``.
///
/// A block begins with the bytes of the last one that were not consumed. However a text is cut into blocks, the records
/// are the same, and no byte is looked at much more than once. What is not consumed is never longer than about a record
/// may be, 1 MiB, and the bytes that were added last.
///
/// ```swift
/// while true {
///   switch lexer.next(in: UnsafeRawBufferPointer(rebasing: buffer[..<count]), isLast: hasEnded) {
///   case .record(let record): read(record, of: buffer)
///   case .needsBytes: count = refill(&buffer, keepingFrom: lexer.takeConsumed())
///   case .end: return
///   }
/// }
/// ```
package struct CSVLexer: Sendable {
  package enum Step: Hashable, Sendable {
    case record(CSVRecord)
    /// The block ends within a record.
    case needsBytes
    case end
  }

  /// How many bytes of the block are done with; where the next record begins.
  private var start = 0
  /// The bytes of the record that have been looked at, and how many of these are gone because it is too long.
  private var scanned = 0
  private var dropped = 0
  /// The record's number, the bytes before it, and its first line.
  private var row = 0
  private var offset = 0
  private var firstLine = 1
  /// The line that has been reached.
  private var line = 1
  private var isQuoted = false
  /// The line and the place in the record of the last quote that was opened.
  private var opening = (line: 0, at: 0)
  /// The line of the quote that is open at the limit of a record's length.
  private var openQuote: Int?
  private var hasPassedMark = false
  private var hasOneColumn = false
  /// The offset of the first byte that is known to be no part of empty lines at the end.
  private var notEmpty = 0

  private static let lf = UInt8(ascii: "\n")
  private static let cr = UInt8(ascii: "\r")
  private static let quote = UInt8(ascii: "\"")

  package init() {}

  /// The next record of a block, which begins with what was not consumed of the last one; `isLast` says that the text
  /// ends with the block.
  package mutating func next(in block: UnsafeRawBufferPointer, isLast: Bool) -> Step {
    if !hasPassedMark {
      guard isLast || block.count >= 3 || !ProfileFormat.byteOrderMark.starts(with: block) else { return .needsBytes }
      hasPassedMark = true
      if block.starts(with: ProfileFormat.byteOrderMark) { (start, offset) = (3, 3) }
    }
    if scanned == 0, start == block.count { return isLast ? .end : .needsBytes }
    if dropped == 0, !hasOneColumn, offset >= notEmpty, let step = passEmptyLines(block, isLast) { return step }
    return lex(block, isLast)
  }

  /// Where the next record begins, and all that a lexer must know to go on from there.
  package struct Position: Hashable, Sendable {
    /// The record's number, its line, and the bytes before it.
    package var row: Int
    package var line: Int
    package var offset: Int
    /// The offset of the first byte that is known to be no part of empty lines at the end.
    package var notEmpty: Int

    package init(row: Int, line: Int, offset: Int, notEmpty: Int) {
      (self.row, self.line, self.offset, self.notEmpty) = (row, line, offset, notEmpty)
    }
  }

  /// Where the next record begins. Of a lexer that has read the header, it can be set to where another one was in the
  /// same text; the next block begins there.
  package var position: Position {
    get { Position(row: row, line: firstLine, offset: offset, notEmpty: notEmpty) }
    set {
      (row, firstLine, line) = (newValue.row, newValue.line, newValue.line)
      (offset, notEmpty) = (newValue.offset, newValue.notEmpty)
      (start, scanned, dropped) = (0, 0, 0)
      (isQuoted, openQuote) = (false, nil)
    }
  }

  /// How many bytes of the block are done with. The next block begins with those after them.
  package mutating func takeConsumed() -> Int {
    defer { start = 0 }
    return start
  }

  private mutating func lex(_ block: UnsafeRawBufferPointer, _ isLast: Bool) -> Step {
    var index = start + scanned
    while let found = block.firstQuoteOrBreak(from: index) {
      index = found + 1
      let isAtEnd = index == block.count
      switch block[found] {
      case Self.lf:
        line += 1
        if isQuoted { break }
        let hasCR = found > start && block[found - 1] == Self.cr
        return finish(block, at: hasCR ? found - 1 : found, next: index)
      case Self.cr:
        if isAtEnd, !isLast { return pause(at: found) }
        if isAtEnd || block[index] != Self.lf { line += 1 }
      default:
        if !isQuoted {
          isQuoted = found == start || block[found - 1] == UInt8(ascii: ",")
          if isQuoted { opening = (line, dropped + found - start) }
        } else if isAtEnd, !isLast {
          return pause(at: found)
        } else if !isAtEnd, block[index] == Self.quote {
          index += 1
        } else {
          closeQuote(at: dropped + found - start)
        }
      }
    }
    return isLast ? finish(block, at: block.count, next: block.count) : pause(at: block.count)
  }

  private mutating func closeQuote(at index: Int) {
    if opening.at <= ProfileLimits.profileBytes, index > ProfileLimits.profileBytes { openQuote = opening.line }
    isQuoted = false
  }

  /// Stops at a place of the block until there are more bytes. A record that is too long loses what has been seen, but
  /// for the byte that may tell what the next one means.
  private mutating func pause(at index: Int) -> Step {
    scanned = index - start
    if dropped + scanned > ProfileLimits.profileBytes + 2 {
      dropped += scanned - 1
      start += scanned - 1
      scanned = 1
    }
    return .needsBytes
  }

  private mutating func finish(_ block: UnsafeRawBufferPointer, at end: Int, next: Int) -> Step {
    let length = dropped + end - start
    if isQuoted { closeQuote(at: length) }
    var record = CSVRecord(range: start..<end, row: row, line: firstLine, offset: offset, length: length)
    if record.isTooLong {
      record.range = start..<start
      record.openQuote = openQuote
    }
    if row == 0, !record.isTooLong {
      var fields = CSVFields()
      fields.read(UnsafeRawBufferPointer(rebasing: block[record.range]), atMost: 1)
      hasOneColumn = fields.count == 1
    }
    row += 1
    offset += dropped + next - start
    firstLine = line
    start = next
    (scanned, dropped, openQuote) = (0, 0, nil)
    return .record(record)
  }

  /// Passes over empty lines that end the text; nothing where something follows them, or more of them than are looked
  /// through.
  private mutating func passEmptyLines(_ block: UnsafeRawBufferPointer, _ isLast: Bool) -> Step? {
    var index = start + scanned
    while index < block.count, index - start <= ProfileLimits.profileBytes {
      if block[index] == Self.lf {
        index += 1
      } else if block[index] == Self.cr, index + 1 < block.count, block[index + 1] == Self.lf {
        index += 2
      } else {
        break
      }
    }
    let isHalf = !isLast && index + 1 == block.count && block[index] == Self.cr
    if index - start <= ProfileLimits.profileBytes, index == block.count || isHalf {
      scanned = isLast ? 0 : index - start
      guard isLast else { return .needsBytes }
      start = index
      return .end
    }
    notEmpty = max(offset + index - start, offset + 1)
    scanned = 0
    return nil
  }
}
