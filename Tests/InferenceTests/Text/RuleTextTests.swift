import Diagnostics
import Inference
import Knowledge
import RuleFiles
import TestSupport
import Testing

/// From the text of rules to what they say, through the reader that everyone uses.
@Suite struct RuleTextTests {
  private static let rules = RuleText(
    """
    facts:
      age: {type: integer, range: 5 to 110, question: How old are you?}
      sex: {type: choice, options: {female: Female, male: Male}}
      creatinine: {type: decimal, places: 1, range: 20 to 900}
      life-events: {type: choices, options: {bereavement: Bereavement, job-loss: Lost job, moving: Moved}}
      clearance:
        type: decimal
        places: 1
        range: 0 to 300
        derive:
          women: {when: {sex: female}, sum: [{of: creatinine, times: -1.2}, {points: 140}]}
          otherwise: {sum: [{of: creatinine, times: -1}, {points: 140}]}
    treatments:
      walking:
        name: Walking
        kind: talking
        rating:
          otherwise: {level: good, basis: published, source: book}
        suitability:
          ⟦older⟧: {when: {age: at least 65}, favours: strongly, note: It is gentle., source: book}
          grief: {when: {life-events: bereavement}, disfavours: slightly, note: Not alone., source: book}
        contraindications:
          kidneys: {when: {clearance: under 60.0}, note: The kidneys., source: book}

    """)

  @Test func textBecomesARecommendation() throws {
    let ruleSet = try Self.rules.ruleSet()
    let program = Program(ruleSet)
    let row = try Self.rules.row(["age": "70", "life-events": "!bereavement;?", "creatinine": "80"])
    guard case .recommendation(let recommendation) = program.recommend(row) else {
      Issue.record("the profile contradicts itself")
      return
    }
    // 140 − 80 is 60, 140 − 96 is 44.
    let clearance = try #require(ruleSet.fact(named: "clearance"))
    #expect(program.value(of: clearance, in: row) == .number(440...600))
    let walking = try #require(recommendation.suggestions.first)
    #expect(walking.score == 75 && walking.bounds == 75...75 && walking.isCheckFirst)
    #expect(recommendation.asks.map { ruleSet[$0].id } == ["sex"])
    let older = try #require(walking.reasons.map { program.rules[$0.rule.index] }.first { $0.role == .favours })
    #expect(older.id == "walking/suitability/older")
    #expect(older.place.start.line == Self.rules.places[0].start.line)
    let verdict = ReferenceEvaluator(ruleSet).verdict(on: row)
    #expect(Comparison(program, row, program.recommend(row), verdict).differences == [])
  }

  @Test func whatIsWrongIsThrownWithItsPlace() {
    let text = RuleText("facts:\n  age: {type: ⟦intger⟧, range: 5 to 110}\n")
    #expect(text.places.map(\.description) == ["test.yaml:2:15"])
    #expect(throws: RuleText.Failure.self) { try text.ruleSet() }
    #expect(text.loading.diagnostics.compactMap(\.place?.start) == text.places.map(\.start))
    #expect(throws: RuleText.Failure.self) { try Self.rules.row(["agee": "1"]) }
    #expect(throws: RuleText.Failure.self) { try Self.rules.row(["age": "old"]) }
  }
}
