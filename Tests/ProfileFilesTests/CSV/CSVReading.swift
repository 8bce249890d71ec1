import Diagnostics
import Knowledge

@testable import ProfileFiles

/// The records of a CSV text as readable lines, read in blocks of given sizes.
struct CSVReading {
  private(set) var records: [CSVRecord] = []
  /// The fields of each record with `¦` between them, then its faults: `a¦b !quoteInside 3..<4`.
  private(set) var lines: [String] = []
  /// The most bytes that were not consumed when more were asked for.
  private(set) var mostKept = 0

  /// Reads the bytes in blocks that end at these offsets, and at the end of the bytes.
  init(_ bytes: [UInt8], cuts: some Sequence<Int> = []) {
    var lexer = CSVLexer()
    var buffer: [UInt8] = []
    var start = 0
    for end in Array(cuts) + [bytes.count] {
      buffer += bytes[start..<end]
      start = end
      read(&lexer, buffer, isLast: end == bytes.count)
      buffer.removeFirst(lexer.takeConsumed())
      if end < bytes.count { mostKept = max(mostKept, buffer.count) }
    }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  private mutating func read(_ lexer: inout CSVLexer, _ buffer: [UInt8], isLast: Bool) {
    buffer.withUnsafeBytes { block in
      while case .record(var record) = lexer.next(in: block, isLast: isLast) {
        lines.append(Self.line(record, UnsafeRawBufferPointer(rebasing: block[record.range])))
        // Where it stands in a block depends on the blocks.
        record.range = 0..<record.range.count
        records.append(record)
      }
    }
  }

  private static func line(_ record: CSVRecord, _ bytes: UnsafeRawBufferPointer) -> String {
    if record.isTooLong { return "!tooLong \(record.length)" + (record.openQuote.map { " open \($0)" } ?? "") }
    var fields = CSVFields()
    fields.read(bytes, atMost: .max)
    var texts: [String] = []
    for index in 0..<fields.count { texts.append(String(decoding: fields.text(index), as: UTF8.self)) }
    return ([texts.joined(separator: "¦")] + fields.faults.list.map { "!\($0.kind) \($0.range)" })
      .joined(separator: " ")
  }
}
