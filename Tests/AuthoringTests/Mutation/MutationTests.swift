import Authoring
import Diagnostics
import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

struct MutationTests {
  @Test func everySmallChangeOfARuleIsAMutant() throws {
    let text = RuleText(
      """
      facts:
        age: {type: integer, range: 5 to 110}
        mood: {type: choice, ordered: true, options: {good: Good, low: Low, very-low: Very low}}
        pills: {type: choices, options: {red: Red, blue: Blue, green: Green}}
        load: {type: integer, range: 0 to 9, derive: {sum: [age-points, {count: pills}]}}
        age-points: {type: integer, range: 0 to 9}
      treatments:
        tea:
          name: Tea
          kind: talking
          rating: {otherwise: {level: good, basis: published, source: book}}
          caveats:
            hot: {note: It is hot., source: book}
            some: {when: {age: 18 to under 65, mood: at most low, pills: {any-of: [red, blue]}}, note: Mind., source: book}
      """)
    let mutants = Mutants(Program(try text.ruleSet())).all.map { "\($0.subject): \($0.change)" }.sorted()
    #expect(
      mutants == [
        "load: pills: without 'blue'", "load: pills: without 'green'", "load: pills: without 'red'",
        "load: without 'age-points'", "load: without 'pills'",
        "tea/caveats/hot: removed",
        "tea/caveats/some: age: 18 to under 65 → 17 to under 65",
        "tea/caveats/some: age: 18 to under 65 → 18 to under 64",
        "tea/caveats/some: age: 18 to under 65 → 18 to under 66",
        "tea/caveats/some: age: 18 to under 65 → 19 to under 65",
        "tea/caveats/some: mood: at most low → at most good",
        "tea/caveats/some: mood: at most low → at most very-low",
        "tea/caveats/some: negated", "tea/caveats/some: pills: without 'blue'",
        "tea/caveats/some: pills: without 'red'", "tea/caveats/some: removed",
      ])
  }

  @Test func aChangeThatMakesNoDifferenceIsNoMistake() throws {
    let text = RuleText(
      """
      facts:
        age: {type: integer, range: 5 to 110}
      treatments:
        tea:
          name: Tea
          kind: talking
          rating: {otherwise: {level: good, basis: published, source: book}}
          caveats:
            everyone: {when: {age: at least 5}, note: It is hot., source: book}
      """)
    let program = Program(try text.ruleSet())
    let reading = CaseFiles(program).read([
      SourceText(name: "t.yaml", text: "cases: {a: {profile: {age: 5}, expect: {fires: [tea/caveats/everyone]}}}")
    ])
    let mutation = MutationRun(program, reading.cases, passing: TestRun(program, reading.cases))
    let fates = Dictionary(
      zip(mutation.mutants.map(\.change), mutation.fates), uniquingKeysWith: { first, _ in first })
    #expect(fates["removed"] == .noticed(by: 0))
    #expect(fates["negated"] == .noticed(by: 0))
    #expect(fates["age: at least 5 → at least 6"] == .noticed(by: 0))
    #expect(fates["age: at least 5 → at least 4"] == .equivalent)
    #expect(mutation.scored == 3 && mutation.noticed == 3)
  }

  /// The trial's short ways (cases left out, rules not run) against running every mutant on every case.
  @Test(arguments: 0..<30)
  func fatesAreThoseOfRunningEverything(_ number: Int) throws {
    var random = Seed.generator(31, case: number)
    let ruleSet = RuleSetGenerator.ruleSet(.small, &random)
    let program = Program(ruleSet)
    let cases = Self.cases(program, &random)
    let run = TestRun(program, cases)
    let mutation = MutationRun(program, cases, passing: run)
    for (mutant, fate) in zip(mutation.mutants, mutation.fates) {
      var changed = ruleSet
      mutant.apply(to: &changed)
      let results = TestRun(Program(changed), cases).results
      let broken = cases.indices.filter { run.results[$0] == .passed && results[$0] != .passed }
      switch fate {
      case .noticed(let index):
        #expect(broken.contains(index), "\(mutant.subject): \(mutant.change); \(Seed.note(case: number))")
      case .unnoticed, .equivalent:
        #expect(broken.isEmpty, "\(mutant.subject): \(mutant.change); \(Seed.note(case: number))")
      }
    }
  }

  /// Cases on random profiles, each with a few expectations that are true of the program.
  private static func cases(_ program: Program, _ random: inout SplitMix64) -> [TestCase] {
    let place = Place.nowhere
    let profiles = ProfileGenerator(program.ruleSet)
    return (0..<70).map { number in
      let row = profiles.row(&random)
      let inspection = Inspection(program, [row])
      var claims: [Claim] = []
      for _ in 0..<2 {
        let rule = RuleID(Int.random(in: 0..<program.rules.count, using: &random))
        claims.append(.rule(rule, inspection.state(of: rule, lane: 0)))
      }
      if case .recommendation(let recommendation) = inspection.outcome(lane: 0, detail: []),
        let first = recommendation.suggestions.first
      {
        claims.append(.first(first.treatment))
      }
      return TestCase(
        name: "case-\(number)", answers: row, expectations: claims.map { Expectation($0, at: place) }, place: place)
    }
  }
}
