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

  /// What no rule tells from another answer was asked for nothing.
  @Test func everyOptionMattersToSomeRule() throws {
    let program = try DepressionRules.program()
    let use = OptionUse(program)
    var unused: [String] = []
    for (index, fact) in program.ruleSet.facts.enumerated() {
      for group in use.undistinguished(FactID(index)) {
        unused.append("\(fact.id): \(group.map(\.id).joined(separator: ", "))")
      }
    }
    #expect(unused.isEmpty, "\(unused.joined(separator: "\n"))")
  }
}
