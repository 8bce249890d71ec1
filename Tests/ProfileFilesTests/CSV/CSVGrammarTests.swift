import Testing

@testable import ProfileFiles

@Suite("CSV")
struct CSVGrammarTests {
  private static let cases = CSVGrammarCases.accepted + CSVGrammarCases.faulty

  @Test(arguments: cases) func records(_ text: String, _ expected: [String]) {
    #expect(CSVReading(text).lines == expected)
  }

  @Test func thereAreEnoughCases() {
    #expect(CSVGrammarCases.accepted.count >= 60)
    #expect(CSVGrammarCases.faulty.count >= 25)
    #expect(CSVGrammarCases.accepted.allSatisfy { !$0.records.contains { $0.contains("!") } })
    #expect(CSVGrammarCases.faulty.allSatisfy { $0.records.contains { $0.contains("!") } })
  }

  @Test(arguments: CSVGrammarCases.badBytes) func bytesThatAreNoText(_ bytes: [UInt8], _ index: Int) {
    let lines = CSVReading(bytes).lines
    #expect(lines.count == 1)
    #expect(lines.first?.hasSuffix(" !invalidUTF8 \(index)..<\(index + 1)") == true, "\(lines)")
  }

  /// However a text is cut into blocks, its records are the same, each with its line and offset.
  @Test(arguments: cases) func blocksChangeNothing(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let whole = CSVReading(bytes)
    var cuts = (0...bytes.count).map { [$0] } + [Array(0...bytes.count)]
    for first in 0...bytes.count { for second in first...bytes.count { cuts.append([first, second]) } }
    for cuts in cuts {
      let reading = CSVReading(bytes, cuts: cuts)
      #expect(reading.lines == expected, "cut at \(cuts)")
      #expect(reading.records == whole.records, "cut at \(cuts)")
    }
  }

  /// A record begins a line of its own, and what lies between two is a line break.
  @Test(arguments: cases) func recordsHaveTheirLines(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    for record in CSVReading(bytes).records {
      var line = 1
      for index in 0..<record.offset {
        let isReturn = bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
        if bytes[index] == 0x0A || isReturn { line += 1 }
      }
      #expect(record.line == line)
      let rest = bytes[(record.offset + record.length)...]
      #expect(rest.isEmpty || rest.starts(with: [0x0A]) || rest.starts(with: [0x0D, 0x0A]))
    }
  }

  // MARK: - Lengths

  private static let limit = ProfileLimits.profileBytes

  @Test func aRecordOfTheLimitIsRead() {
    let row = [UInt8](repeating: 0x78, count: Self.limit)
    for end in [[], [0x0A], [0x0D, 0x0A]] as [[UInt8]] {
      let bytes = Array("a\n".utf8) + row + end
      for cuts in [[], Array(stride(from: 1000, to: bytes.count, by: 100_000)), [bytes.count - 1]] {
        #expect(CSVReading(bytes, cuts: cuts).records.map(\.isTooLong) == [false, false])
      }
    }
  }

  @Test(arguments: [false, true]) func aRecordBeyondTheLimitIsNotKept(_ isQuoted: Bool) {
    let filler = [UInt8](repeating: 0x78, count: Self.limit - 10) + Array("\"\",\r\n\"\"yyyyyyyyyyyyyyy".utf8)
    let quoted = [0x0A, 0x22] + filler + filler + [0x22]
    let row = isQuoted ? quoted : [UInt8](repeating: 0x78, count: 3 << 20)
    let bytes =
      Array("a,b\n1,".utf8) + (isQuoted ? [0x22] : []) + row + (isQuoted ? [0x0A, 0x22] : []) + Array("\n2,3\n".utf8)
    let expected = CSVReading(bytes)
    #expect(expected.records.count == 3 || isQuoted)
    for size in [4096, 100_000, 1 << 20] {
      let reading = CSVReading(bytes, cuts: stride(from: 5, to: bytes.count, by: size))
      #expect(reading.lines == expected.lines)
      #expect(reading.records == expected.records)
      #expect(reading.mostKept <= Self.limit + size + 3)
    }
  }

  @Test func aQuoteWithoutEndIsNamedByItsLine() {
    let text = "a,b\n1,2\n3,\"4\n" + String(repeating: "5,6\n", count: 300_000) + "7,\"8\"\n9,0\n"
    let reading = CSVReading(text)
    #expect(reading.lines == ["a¦b", "1¦2", "!tooLong \(5 + 1_200_000 + 5) open 3", "9¦0"])
    #expect(CSVReading(Array(text.utf8), cuts: stride(from: 1, to: text.utf8.count, by: 9973)).lines == reading.lines)
  }

  /// Empty lines at the end are looked through as far as a record may be long; then they count as rows.
  @Test func emptyLinesWithoutEnd() {
    let few = Array("a,b\n".utf8) + [UInt8](repeating: 0x0A, count: Self.limit - 1)
    #expect(CSVReading(few).lines == ["a¦b"])
    let many = Array("a,b\n".utf8) + [UInt8](repeating: 0x0A, count: Self.limit + 100)
    let reading = CSVReading(many)
    #expect(reading.records == CSVReading(many, cuts: stride(from: 1, to: many.count, by: 99_991)).records)
    #expect(reading.records.count > 1)
  }
}
