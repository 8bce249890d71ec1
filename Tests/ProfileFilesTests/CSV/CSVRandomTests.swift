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

  /// A table with random changes is read to its end: every row is a profile or has an error, none is lost or made up,
  /// and what is told of it stands within it.
  @Test func changedTablesAreReadToTheEnd() {
    var refused = 0
    for number in 0..<20_000 {
      var random = Seed.generator(72, case: number)
      var bytes = Self.valid
      for _ in 0...random.int(0...3) { Self.change(&bytes, &random) }
      let note = Seed.note(case: number)
      let records = CSVReading(bytes).records
      let cuts = [random.int(0...bytes.count), random.int(0...bytes.count)].sorted()
      #expect(CSVReading(bytes, cuts: cuts).records == records, "\(note)")
      let reading = ProfileReader(SmallRules.ruleSet).read(.init(name: "p.csv", bytes: bytes))
      if reading.diagnostics.hasErrors {
        refused += 1
        #expect(reading.profiles.isEmpty, "\(note)")
        continue
      }
      #expect(reading.profiles.count == records.count - 1, "\(note)")
      for (profile, record) in zip(reading.profiles, records.dropFirst()) {
        #expect((profile.profile == nil) == profile.diagnostics.hasErrors, "\(note)")
        for diagnostic in profile.diagnostics {
          let offset = diagnostic.place?.start.offset ?? -1
          #expect(record.offset <= offset && offset <= record.offset + record.length, "\(note)")
        }
      }
    }
    #expect(refused < 10_000, "the rows are tested too")
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let marks = Array("\",\n\r;?! 0aé".utf8) + [0, 0xFF, 0xC3]
    let at = random.int(0...max(0, bytes.count - 1))
    guard at < bytes.count else { return bytes.append(random.pick(marks)) }
    // The header is only changed now and then, so that most tables have rows.
    if at < 41, random.chance(0.8) { return }
    switch random.int(0...5) {
    case 0: bytes.remove(at: at)
    case 1: bytes.insert(random.pick(marks), at: at)
    case 2: bytes[at] = random.pick(marks)
    case 3: bytes.removeSubrange(at..<min(bytes.count, at + random.int(1...20)))
    case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + random.int(1...20))], at: at)
    default: bytes.swapAt(at, random.int(0...bytes.count - 1))
    }
  }
}
