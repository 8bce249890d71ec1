import Knowledge
import Sampling
import TestSupport
import Testing

@testable import Inference

/// Exact reasoning over finite facts: can a condition hold, can it fail?
@Suite struct SatisfactionTests {
  private static func rules(_ condition: String) -> RuleText {
    RuleText(
      """
      facts:
        age: {type: integer, range: 5 to 110}
        age-group:
          type: choice
          ordered: true
          options: {child: A child, grown: Grown, old: Old}
          derive: {old: {age: at least 65}, grown: {age: at least 18}, otherwise: child}
        severity:
          type: choice
          ordered: true
          options: {mild: Mild, severe: Severe}
          derive: {mild: {total: at most 4}, otherwise: severe}
          when-stated: wins
        first: {type: integer, range: 0 to 3}
        second: {type: integer, range: 0 to 3}
        total: {type: integer, range: 0 to 9, derive: {sum: [first, {of: second, times: 2}]}}
        events: {type: choices, options: {loss: Loss, move: Move, work: Work}}
        sure: {type: yes-no}
      treatments:
        walking:
          name: Walking
          kind: talking
          rating: {otherwise: {level: good, basis: published, source: book}}
          suitability:
            tested:
              when: \(condition)
              favours: slightly
              note: Tested.
              source: book

      """)
  }

  @Test(arguments: [
    ("{sure: yes}", Satisfaction.sometimes),
    ("{sure: yes, not: {sure: yes}}", .never),
    ("{any: [{sure: yes}, {sure: no}]}", .always),
    ("{age: at least 65, age-group: at most grown}", .never),
    ("{age-group: child, age: 17}", .sometimes),
    ("{age-group: child, age: at least 18}", .never),
    ("{any: [{age-group: child}, {age: at least 18}]}", .always),
    // 3 + 2 · 3 is 9; 8 needs first = 2, which is possible; no sum is over 9.
    ("{total: 9}", .sometimes), ("{total: over 8, first: at most 2}", .never),
    // A stated severity wins over the total.
    ("{severity: severe, total: at most 4}", .sometimes),
    ("{events: loss, none: [{events: {any-of: [loss, move]}}]}", .never),
    ("{events: {count: at least 2}}", .sometimes),
    ("{events: {all-of: [loss, move]}, not: {events: {count: at least 2}}}", .never),
    ("{any: [{events: {count: at most 1}}, {events: {any-of: [loss, move]}}]}", .always),
  ])
  func decides(condition: String, expected: Satisfaction) throws {
    let ruleSet = try Self.rules(condition).ruleSet()
    let rule = try #require(ruleSet.treatments[0].rules.first?.when)
    #expect(Program(ruleSet).satisfaction(of: rule) == expected)
  }

  @Test func doesNotDecideBeyondItsLimit() throws {
    let ruleSet = try Self.rules("{events: {count: at least 2}, total: at least 4}").ruleSet()
    let rule = try #require(ruleSet.treatments[0].rules.first?.when)
    #expect(Program(ruleSet).satisfaction(of: rule, limit: 4) == .notDecided)
    #expect(Program(ruleSet).satisfaction(of: rule, limit: 128) == .sometimes)
  }

  @Test(arguments: [
    ("{all: [{age: at least 70}, {age-group: old}]}", true), ("{all: [{age: at least 60}, {age-group: old}]}", false),
    ("{all: [{events: {all-of: [loss, move]}}, {events: {count: at least 2}}]}", true),
    ("{all: [{events: {count: at least 2}}, {events: {all-of: [loss, move]}}]}", false),
  ])
  func findsImplication(both: String, expected: Bool) throws {
    let ruleSet = try Self.rules(both).ruleSet()
    guard case .all(let parts, _) = ruleSet.treatments[0].rules.first?.when, parts.count == 2 else {
      Issue.record("two conditions were expected")
      return
    }
    #expect(Program(ruleSet).implies(parts[0], parts[1]) == expected)
  }

  /// What always or never holds must be so for every profile whose derived facts follow their derivations.
  @Test func agreesWithRandomProfiles() throws {
    var decided = 0
    for index in 0..<300 {
      var random = Seed.generator(31, case: index)
      let ruleSet = RuleSetGenerator.ruleSet(.small, &random)
      let program = Program(ruleSet)
      let profiles = ProfileGenerator(ruleSet)
      let block = Block(program)
      for rule in ruleSet.treatments[0].rules {
        guard let condition = rule.when else { continue }
        let satisfaction = program.satisfaction(of: condition, treatment: 0, limit: 1 << 14)
        if satisfaction == .sometimes || satisfaction == .notDecided { continue }
        decided += 1
        for _ in 0..<20 {
          var row = profiles.row(&random)
          for fact in ruleSet.facts.indices.map({ FactID($0) }) where ruleSet[fact].derivation != nil {
            if ruleSet[fact].whenStated == .mustAgree { row.set(fact, to: nil) }
          }
          block.evaluate([row])
          let truth = block.truth(of: condition, for: 0, 0)
          let impossible: Truth = satisfaction == .always ? .false : .true
          #expect(truth != impossible, "\(Seed.note(case: index)): \(rule.id)")
        }
      }
    }
    #expect(decided > 20)
  }
}
