import ProfileFiles

/// A piece of input that one worker answers on its own.
struct Unit: Sendable {
  enum Content: Sendable {
    /// Whole lines of a profile each: the bytes of a block from an index to its end, the last line break included.
    case lines([UInt8], from: Int)
    /// A line that is longer than any profile may be: how it begins, its bytes, and the line breaks within and after it.
    case longLine(LongLine)
    /// Rows of a table, found in a block.
    case records(TableRows)
    /// A whole file.
    case document([UInt8], ProfileFormat)
    /// Nothing more: the input ends here.
    case end
    /// An input that can't be read, or not further.
    case refused(InputRemarks)
    /// An input that changed: nothing after this can be answered.
    case changed(InputRemarks)
  }

  /// Its place in the order of all units, from 0.
  let number: Int
  /// The index of its input.
  let input: Int
  let content: Content
  /// The bytes of the input before it and after it.
  let range: Range<Int>
  /// The rows and lines of the input before it and after it, as soon as they are known.
  let before: RowCount
  let after: RowCount
  /// Of a table, see ``BatchPosition/notEmpty``.
  let notEmpty: Int
  /// Whether the input ends with it.
  let isLast: Bool

  /// Where the batch is once it is answered; it waits until that is known.
  func end() -> BatchPosition {
    if isLast { return BatchPosition(input: input + 1) }
    let count = after.value()
    return BatchPosition(
      input: input, offset: range.upperBound, rows: count.rows, lines: count.lines, notEmpty: notEmpty)
  }
}

/// A line that is longer than any profile may be; its bytes are not kept.
struct LongLine: Sendable {
  /// Its first bytes.
  var beginning: [UInt8] = []
  /// How many bytes it has, its line break left out.
  var length = 0
  /// The line breaks within it and at its end.
  var breaks = 0
  /// Whether there is nothing in it but spaces: then it is no row.
  var isBlank = true
  /// The bytes of a mark before it.
  var mark = 0
}

/// Rows of a table and the block of bytes that they lie in.
struct TableRows: Sendable {
  let header: CSVHeader
  let block: [UInt8]
  let records: [CSVRecord]
  /// How each record begins that is longer than any profile may be, by its index.
  let beginnings: [Int: [UInt8]]
}
