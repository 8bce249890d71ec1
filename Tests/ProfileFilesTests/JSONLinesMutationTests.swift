import Diagnostics
import Knowledge
import Sampling
import TestSupport
import Testing

@testable import ProfileFiles

@Suite("rows of JSON, changed at random")
struct JSONLinesMutationTests {
  private static let rows = [
    #"{"id": "anna", "age": 34, "life-events": ["bereavement", "job-loss"], "internet": true, "bmi": 18.5}"#,
    #"{"id":"ben","medicines":{"yes":["ssri"],"no":["maoi","m7"]},"severity":"mild"}"#,
    #"{"id": "zo\u00e9", "code": "12", "change": -0.25, "regular": null, "did-not-help": []}"#,
    #"{"total": 9007199254740993, "id": "é€😀"}"#, #"{}"#,
  ]

  private static let marks = Array("{}[]:,\"\\-.019eut \n\n\n\t\rnaé".utf8) + [0, 0xC3, 0xFF]

  /// No row is lost or made up, a broken one breaks no other, and each is refused as JSON where it is none.
  @Test(.timeLimit(.minutes(10))) func everyLineIsARow() {
    let reader = ProfileReader(SmallRules.ruleSet)
    var rowReader = JSONRowReader(SmallRules.ruleSet)
    var answers = AnswerRow(AnswerLayout(SmallRules.facts))
    var (good, bad, whole) = (0, 0, 0)
    for number in 0..<Mutants.count / 2 {
      var random = Seed.generator(73, case: number)
      var bytes = Array(random.shuffled(Self.rows).joined(separator: random.chance(0.8) ? "\n" : "\r\n").utf8)
      if random.chance(0.7) { bytes.append(0x0A) }
      for _ in 0...random.int(0...3) { Mutants.change(&bytes, Self.marks, &random) }
      let note = Seed.note(case: number)

      let lines = Self.lines(of: bytes)
      let reading = reader.read(SourceText(name: "p.ndjson", bytes: bytes))
      #expect(reading.profiles.count == lines.count, "\(note)")
      for (read, line) in zip(reading.profiles, lines) {
        let isJSON = RFC8259.depth(of: line).map { $0 <= ProfileLimits.depth } ?? false
        #expect(read.diagnostics.contains { Self.refusals.contains($0.id) } != isJSON, "\(note): \(read.name)")
        let isGood = line.withUnsafeBytes { rowReader.read($0, into: &answers) }
        #expect(isGood == (read.profile != nil), "\(note): \(read.name)")
        if let profile = read.profile { #expect(profile.answers.yes == answers.yes, "\(note)") }
        if Self.rows.contains(where: { $0.utf8.elementsEqual(line) }) {
          #expect(isGood, "\(note): \(read.name)")
          whole += 1
        }
        if isGood { good += 1 } else { bad += 1 }
      }
    }
    #expect(good > bad && whole > bad && bad * 8 > good, "\(good) good rows, \(whole) unchanged, \(bad) bad")
  }

  private static let refusals: Set<String> = ["json-syntax", "invalid-utf8", "too-deep"]

  /// The lines that hold anything.
  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let spaces: Set<UInt8> = [0x20, 0x09, 0x0D]
    return text.split(separator: 0x0A).filter { !spaces.isSuperset(of: $0) }.map { Array($0) }
  }
}
