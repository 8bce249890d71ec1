import Foundation
import Inference
import Knowledge
import Testing

/// The facts and options that everybody's profiles use are all there, and each of them matters to some rule.
@Suite struct VocabularyTests {
  /// By fact, its options; none for those that are numbers, yes or no, or the treatments.
  private static func vocabulary() throws -> [String: [String]] {
    let data = try Data(contentsOf: DepressionRules.data.appending(path: "vocabulary.json"))
    return try JSONDecoder().decode([String: [String]].self, from: data)
  }

  @Test func everyIdIsThere() throws {
    let ruleSet = try DepressionRules.program().ruleSet
    for (id, options) in try Self.vocabulary() {
      guard let fact = ruleSet.fact(named: id) else {
        Issue.record("no fact '\(id)'")
        continue
      }
      let known = Set(ruleSet[fact].type.options.map(\.id))
      #expect(options.filter { !known.contains($0) } == [], "options of '\(id)'")
    }
  }

  /// The answers that say that nothing is of note; every other one has a rule that asks for it.
  private static let plain: [String: Set<String>] = [
    "sex": ["other"], "impairment": ["moderate"],
    "seasonal-pattern": ["none", "other"], "sleep-problem": ["none"], "mania": ["none"],
    "psychosis": ["none"], "family-violence": ["none"], "cause-view": ["unsure"], "focus": ["no-preference"],
    "structure": ["no-preference"], "supports": ["some"], "time-available": ["weekly"],
    "willing-to-discuss-relationships": ["yes"],
  ]

  @Test func everyOptionMattersToSomeRule() throws {
    let program = try DepressionRules.program()
    let use = OptionUse(program)
    var unused: [String] = []
    for (index, fact) in program.ruleSet.facts.enumerated() {
      if case .choices(_, areTreatments: true) = fact.type { continue }
      let plain = Self.plain[fact.id] ?? []
      unused += use.unused(FactID(index)).map(\.id).filter { !plain.contains($0) }.map { "\(fact.id): \($0)" }
    }
    #expect(unused == [])
  }
}
