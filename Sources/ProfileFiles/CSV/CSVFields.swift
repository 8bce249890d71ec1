/// The fields of one record, in memory that is kept from one record to the next.
struct CSVFields: ~Copyable {
  /// A field in the least memory that will do: a record is no longer than 1 MiB.
  struct Field {
    fileprivate(set) var start: Int32
    fileprivate(set) var end: Int32
    /// Where its text is in the arena, if it has doubled quotes, and how long it is.
    fileprivate var arenaStart: Int32 = -1
    fileprivate var arenaCount: Int32 = 0
    fileprivate(set) var isQuoted: Bool
    fileprivate(set) var isSound = true

    fileprivate init(_ start: Int, _ end: Int, isQuoted: Bool) {
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
      self.isQuoted = isQuoted
    }

    /// The bytes of the record between the quotes, or of the whole field where it has none.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// How many fields the record has, those that were not kept included.
  private(set) var count = 0
  /// Whether the record ends within quotes.
  private(set) var isUnclosed = false
  private(set) var faults = CSVFaults()

  /// Room for fields, of which the first are those of the record.
  private var fields = UnsafeMutableBufferPointer<Field>(start: nil, count: 0)
  private var record = UnsafeRawBufferPointer(start: nil, count: 0)
  private var arena = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private var arenaCount = 0
  private var hasLoneReturn = false

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  deinit {
    fields.deallocate()
    arena.deallocate()
  }

  /// Splits a record, and keeps its first fields. They are good until the next call and as long as the bytes are.
  mutating func read(_ record: UnsafeRawBufferPointer, atMost kept: Int) {
    self.record = record
    faults.removeAll()
    (isUnclosed, hasLoneReturn, arenaCount) = (false, false, 0)
    var (count, end) = (0, -1)
    while end < record.count {
      let start = end + 1
      let isQuoted = start < record.count && record[start] == Self.quote
      var isASCII = true
      // All that is looked for is below the digits and letters.
      end = isQuoted ? start : record.firstByte(upTo: Self.comma, from: start, &isASCII)
      if !isQuoted, isASCII, end == record.count || record[end] == Self.comma {
        keep(Field(start, end, isQuoted: false), count, kept)
      } else {
        var field = Field(start, start, isQuoted: isQuoted)
        end = isQuoted ? readQuoted(&field) : readPlain(&field, from: end, isASCII)
        keep(field, count, kept)
      }
      count += 1
    }
    self.count = count
  }

  @inline(__always)
  private mutating func keep(_ field: Field, _ index: Int, _ kept: Int) {
    guard index < kept else { return }
    if index == fields.count { makeRoom() }
    fields[index] = field
  }

  private mutating func makeRoom() {
    let more = UnsafeMutableBufferPointer<Field>.allocate(capacity: max(64, fields.count * 2))
    more.initialize(repeating: Field(0, 0, isQuoted: false))
    _ = more.update(fromContentsOf: fields)
    fields.deallocate()
    fields = more
  }

  subscript(index: Int) -> Field { fields[index] }

  /// The text of a field, without quotes.
  func text(_ index: Int) -> UnsafeRawBufferPointer {
    let field = fields[index]
    let base = field.arenaStart < 0 ? record.baseAddress : UnsafeRawPointer(arena.baseAddress)
    let start = Int(field.arenaStart < 0 ? field.start : field.arenaStart)
    let count = Int(field.arenaStart < 0 ? field.end - field.start : field.arenaCount)
    return UnsafeRawBufferPointer(start: base.map { $0 + start }, count: count)
  }

  /// The bytes of the record that a part of a field's text takes.
  func range(of part: Range<Int>, in index: Int) -> Range<Int> {
    let field = fields[index]
    guard field.arenaStart >= 0 else {
      return field.range.lowerBound + part.lowerBound..<field.range.lowerBound + part.upperBound
    }
    var (raw, position, lower) = (field.range.lowerBound, 0, field.range.lowerBound)
    while position < part.upperBound {
      if position == part.lowerBound { lower = raw }
      raw += record[raw] == Self.quote ? 2 : 1
      position += 1
    }
    return (part.isEmpty ? raw : lower)..<raw
  }

  /// Reads on to the comma or the end, and gives where that is.
  private mutating func readPlain(_ field: inout Field, from found: Int, _ wasASCII: Bool) -> Int {
    var (index, isASCII) = (found, wasASCII)
    while index < record.count, record[index] != Self.comma {
      notePlain(record[index], index, &field)
      index = record.firstByte(upTo: Self.comma, from: index + 1, &isASCII)
    }
    let start = Int(field.start)
    field.end = Int32(truncatingIfNeeded: index)
    if !isASCII { checkUTF8(start..<index, &field) }
    return index
  }

  /// Notes a byte that may not be in a field without quotes.
  private mutating func notePlain(_ byte: UInt8, _ index: Int, _ field: inout Field) {
    switch byte {
    case Self.quote where field.isSound: note(.quoteInside, index, &field)
    case UInt8(ascii: "\r"):
      if !hasLoneReturn { note(.loneReturn, index, &field) }
      hasLoneReturn = true
      field.isSound = false
    case 0 where field.isSound: note(.nulByte, index, &field)
    default: break
    }
  }

  /// Reads over the closing quote to the comma or the end, and gives where that is.
  private mutating func readQuoted(_ field: inout Field) -> Int {
    let opening = Int(field.start)
    var index = opening + 1
    var all: UInt8 = 0
    var hasDoubled = false
    while index < record.count {
      let byte = record[index]
      all |= byte
      if byte == Self.quote {
        guard index + 1 < record.count, record[index + 1] == Self.quote else { break }
        hasDoubled = true
        index += 1
      } else if byte == 0, field.isSound {
        note(.nulByte, index, &field)
      }
      index += 1
    }
    (field.start, field.end) = (Int32(truncatingIfNeeded: opening + 1), Int32(truncatingIfNeeded: index))
    if all >= 0x80 { checkUTF8(field.range, &field) }
    guard index < record.count else {
      isUnclosed = true
      note(.unclosedQuote, opening, &field)
      return index
    }
    if hasDoubled { unescape(&field) }
    let after = index + 1
    index = after
    while index < record.count, record[index] != Self.comma { index += 1 }
    if index > after {
      faults.note(.textAfterQuote, after..<index)
      field.isSound = false
    }
    return index
  }

  private mutating func unescape(_ field: inout Field) {
    // Texts without doubled quotes are shorter than the record, all of them together: it never moves within one.
    if arenaCount == 0, arena.count < record.count {
      arena.deallocate()
      arena = .allocate(byteCount: record.count, alignment: 1)
    }
    let start = arenaCount
    var index = field.range.lowerBound
    while index < field.range.upperBound {
      let byte = record[index]
      arena[arenaCount] = byte
      arenaCount += 1
      index += byte == Self.quote ? 2 : 1
    }
    (field.arenaStart, field.arenaCount) = (
      Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: arenaCount - start)
    )
  }

  private mutating func note(_ kind: CSVFault.Kind, _ index: Int, _ field: inout Field) {
    faults.note(kind, index..<index + 1)
    field.isSound = false
  }

  private mutating func checkUTF8(_ range: Range<Int>, _ field: inout Field) {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = record[range].makeIterator()
    var index = range.lowerBound
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): index += scalar.count
      case .error: return note(.invalidUTF8, index, &field)
      case .emptyInput: return
      }
    }
  }
}
