import Diagnostics
import Knowledge
import ProfileFiles
import Reporting
import Sampling
import TestSupport
import Testing

/// What is written of a profile is read back as the same profile.
@Suite struct ProfileLineTests {
  @Test(arguments: ProfileLines.Format.allCases)
  func readsBackAsItWasWritten(format: ProfileLines.Format) throws {
    for number in 0..<40 {
      var random = Seed.generator(53, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let lines = ProfileLines(ruleSet, format: format)
      let generator = ProfileGenerator(ruleSet)
      let derived = ruleSet.facts.indices.filter { ruleSet.facts[$0].derivation != nil }.map { FactID($0) }
      var row = generator.row(&random)
      for fact in derived { row.set(fact, to: nil) }
      let text = lines.header + String(decoding: lines.line(row, id: "anna"), as: UTF8.self)
      let reading = ProfileReader(ruleSet).read(SourceText(name: "anna.\(format.rawValue)", text: text))
      let profile = try #require(reading.profiles.first?.profile, "\(Seed.note(case: number)): \(text)")
      #expect(profile.name == "anna")
      for fact in ruleSet.facts.indices.map({ FactID($0) }) {
        let type = ruleSet[fact].type
        #expect(profile.answers[fact, type] == row[fact, type], "\(Seed.note(case: number)): \(text)")
      }
    }
  }
}
