import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What is said of conditions must be so in all complete profiles, gone through one by one with the naive evaluator.
@Suite struct ReasonerTests {
  @Test(arguments: [true, false])
  func agreesWithEveryProfile(hasSample: Bool) {
    var tally: [Satisfaction: Int] = [:]
    var implied = 0
    for number in 0..<300 {
      var random = Seed.generator(hasSample ? 41 : 42, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.small, &random)
      let worlds = Self.worlds(of: ruleSet)
      if worlds.count > 2_000 { continue }
      let reasoner = Reasoner(ruleSet)
      let conditions =
        ruleSet.treatments[0].rules.compactMap(\.when)
        + ruleSet.treatments[0].rating.compactMap(\.when) + ruleSet.triage.map(\.when)
      let formulas = conditions.map { reasoner.formula($0, for: 0) }
      if hasSample { reasoner.drawSample() }
      let truths = conditions.map { condition in worlds.map { $0.truth(of: condition, for: 0) == .true } }
      for index in conditions.indices {
        let found = reasoner.satisfaction(of: formulas[index])
        #expect(found == Self.satisfaction(truths[index]), "\(Seed.note(case: number))")
        tally[found, default: 0] += 1
        for other in conditions.indices.dropFirst(index + 1) {
          let isImplied = !zip(truths[index], truths[other]).contains { $0 && !$1 }
          #expect(
            reasoner.implies(formulas[index], formulas[other]) == isImplied,
            "\(Seed.note(case: number))")
          implied += isImplied ? 1 : 0
        }
      }
    }
    #expect(tally[.always, default: 0] > 5)
    #expect(tally[.never, default: 0] > 20)
    #expect(tally[.sometimes, default: 0] > 200)
    #expect(implied > 20)
  }

  private static func satisfaction(_ truths: [Bool]) -> Satisfaction {
    truths.contains(true) ? truths.contains(false) ? .sometimes : .always : .never
  }

  /// Every complete profile that does not contradict itself; a fact whose statement wins is stated in every way or left
  /// to its derivation.
  private static func worlds(of ruleSet: RuleSet) -> [ReferenceWorld] {
    let free = ruleSet.facts.indices.map { FactID($0) }.filter {
      ruleSet[$0].derivation != nil && ruleSet[$0].whenStated == .wins
    }
    let blank = AnswerRow(AnswerLayout(ruleSet.facts))
    let rows = free.reduce(Completions(ruleSet).of(blank)) { rows, fact in
      // What is too much is left to the caller to see.
      if rows.count > 2_000 { return rows }
      return rows.flatMap { row in
        ([nil] + answers(to: ruleSet[fact].type)).map { answer in
          var next = row
          next.set(fact, to: answer)
          return next
        }
      }
    }
    return rows.map { ReferenceWorld(ruleSet, $0) }
  }

  private static func answers(to type: FactType) -> [Answer?] {
    switch type {
    case .yesNo: [.yesNo(true), .yesNo(false)]
    case .choice(let options, _): options.indices.map { .choice($0) }
    case .choices(let options, _):
      (0..<1 << options.count).map { mask in
        let yes = options.indices.filter { mask >> $0 & 1 == 1 }
        return .choices(yes: yes, no: options.indices.filter { !yes.contains($0) })
      }
    case .number(let type): type.range.map { .number($0) }
    }
  }
}
