import Diagnostics
import Knowledge
import Sampling
import TestSupport
import Testing

@testable import ProfileFiles

/// Random tables, as they are and with random changes.
@Suite("CSV at random")
struct CSVRandomTests {
  private static let alphabet = [
    "a", "b", "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", "é", "😀", ";", "", "word", "12345678",
  ]

  @Test func whatIsWrittenIsRead() {
    for number in 0..<2000 {
      var random = Seed.generator(71, case: number)
      let width = random.int(1...6)
      let rows = (0...random.int(0...8)).map { _ in
        (0..<width).map { _ in (0..<random.int(0...6)).map { _ in random.pick(Self.alphabet) }.joined() }
      }
      let bytes = Array(Self.write(rows, &random).utf8)
      let cuts = (0..<random.int(0...5)).map { _ in random.int(0...bytes.count) }.sorted()
      #expect(
        CSVReading(bytes, cuts: cuts).lines == rows.map { $0.joined(separator: "¦") }, "\(Seed.note(case: number))")
    }
  }

  /// Quotes a field where it must be, and now and then where it need not. A lone empty field is always quoted.
  private static func write(_ rows: [[String]], _ random: inout SplitMix64) -> String {
    let lineEnd = random.chance(0.5) ? "\r\n" : "\n"
    var text = random.chance(0.2) ? "\u{FEFF}" : ""
    for (index, row) in rows.enumerated() {
      text += row.map { field in
        let isPlain =
          field.utf8.allSatisfy { ![0x22, 0x2C, 0x0A, 0x0D].contains($0) } && !(field.isEmpty && row.count == 1)
        return isPlain && random.chance(0.7) ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: ",")
      if index < rows.count - 1 || random.chance(0.7) { text += lineEnd }
    }
    return text
  }

  private static let valid = Array(
    """
    id,age,severity,life-events,internet,bmi
    anna,34,mild,bereavement;job-loss,yes,22.5
    "ben, the ""old"" one",70,,none,,
    ,8,severe,"!bereavement;?",no,18.0\r
    "zoé
    ",,moderate,,true,90.0

    """.utf8)

  private static let marks = Array("\",\n\r;?! 0aé\"\"\n,".utf8) + [0, 0xFF, 0xC3]

  /// A table with random changes is read to its end: every row is a profile or has an error, none is lost or made up,
  /// and what is told of it stands within it. However it is cut into blocks, the records are the same.
  @Test(.timeLimit(.minutes(10))) func changedTablesAreReadToTheEnd() {
    // The fourth row has an id with a line break, which is none.
    let good = CSVCount.records(of: Self.valid)[1...3]
    let reader = ProfileReader(SmallRules.ruleSet)
    var (refused, read, failed) = (0, 0, 0)
    for number in 0..<Mutants.count / 2 {
      var random = Seed.generator(72, case: number)
      var bytes = Self.valid
      // The header is only changed now and then, so that most tables have rows.
      let start = random.chance(0.2) ? 0 : 41
      for _ in 0...random.int(0...3) { Mutants.change(&bytes, from: start, Self.marks, &random) }
      let note = Seed.note(case: number)

      let expected = CSVCount.records(of: bytes)
      let records = CSVReading(bytes).records
      #expect(records.map { Array(bytes[$0.offset..<$0.offset + $0.length]) } == expected, "\(note)")
      let cuts = [random.int(0...bytes.count), random.int(0...bytes.count)].sorted()
      #expect(CSVReading(bytes, cuts: cuts).records == records, "\(note)")

      let reading = reader.read(SourceText(name: "p.csv", bytes: bytes))
      if reading.diagnostics.hasErrors {
        refused += 1
        #expect(reading.profiles.isEmpty, "\(note)")
        continue
      }
      #expect(reading.profiles.count == expected.count - 1, "\(note)")
      for (profile, record) in zip(reading.profiles, records.dropFirst()) {
        #expect((profile.profile == nil) == profile.diagnostics.hasErrors, "\(note)")
        for diagnostic in profile.diagnostics {
          let offset = diagnostic.place?.start.offset ?? -1
          #expect(record.offset <= offset && offset <= record.offset + record.length, "\(note)")
        }
        if profile.profile != nil { read += 1 } else { failed += 1 }
        let isUnchanged = good.contains(Array(bytes[record.offset..<record.offset + record.length]))
        if start > 0, isUnchanged { #expect(profile.profile != nil, "\(note): \(profile.name)") }
      }
    }
    #expect(refused * 4 < Mutants.count && read > failed / 2 && failed > read / 8, "\(refused), \(read), \(failed)")
  }
}
