import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// The random rule sets and profiles must reach all that the engine does, lest agreement says little.
@Suite struct GeneratorTests {
  @Test func everythingOccurs() {
    var seen = Seen()
    for number in 0..<300 {
      var random = Seed.generator(9, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let profiles = ProfileGenerator(ruleSet)
      let evaluator = ReferenceEvaluator(ruleSet)
      seen.add(ruleSet)
      for _ in 0..<5 {
        let row = profiles.row(&random)
        seen.add(ruleSet, row)
        seen.add(evaluator.verdict(on: row))
      }
    }
    for name in Seen.wanted { #expect(seen.counts[name, default: 0] >= 3, "\(name), \(Seed.note(case: 0))") }
  }

  @Test func theSameSeedGivesTheSame() {
    for number in 0..<10 {
      var first = Seed.generator(10, case: number)
      var second = Seed.generator(10, case: number)
      let (a, b) = (RuleSetGenerator.ruleSet(.any, &first), RuleSetGenerator.ruleSet(.any, &second))
      #expect(RuleSetDescription(a).text == RuleSetDescription(b).text)
      let (row, other) = (ProfileGenerator(a).row(&first), ProfileGenerator(b).row(&second))
      #expect(row.yes == other.yes && row.no == other.no)
    }
  }
}

/// How often each thing occurred.
private struct Seen {
  private(set) var counts: [String: Int] = [:]

  static let wanted =
    Standing.allCases.map { "standing \($0.rawValue)" }
    + Standing.allCases.filter { $0 != .needsAnswers }.map { "can become \($0.rawValue)" }
    + [
      "a contradiction", "a remark", "triage", "open triage", "all withheld", "check first", "with care",
      "something settled", "not all settled", "several ratings", "several lines", "no line", "bounds",
      "a stated derived fact", "partly stated choices", "partly stated derived choices", "an interval",
      "lines of choice", "lines of number", "each option", "holds", "a decimal", "a score", "a count",
      "equal names", "a permuted order", "a class of all", "many options", "this",
    ]

  private mutating func see(_ name: String, if happened: Bool = true) {
    if happened { counts[name, default: 0] += 1 }
  }

  mutating func add(_ verdict: ReferenceVerdict) {
    see("a contradiction", if: !verdict.errors.isEmpty)
    see("a remark", if: !verdict.remarks.isEmpty)
    see("triage", if: !verdict.triage.isEmpty)
    see("open triage", if: !verdict.triageOpen.isEmpty)
    see("all withheld", if: verdict.isWithheld)
    see("something settled", if: verdict.settled > 0)
    see("not all settled", if: verdict.settled > 0 && verdict.settled < verdict.suggestions.count)
    for treatment in verdict.treatments {
      see("standing \(treatment.standing.rawValue)")
      for standing in treatment.possibleStandings where treatment.possibleStandings.count > 1 {
        see("can become \(standing.rawValue)")
      }
      see("check first", if: treatment.isCheckFirst)
      see("with care", if: treatment.isWithCare)
      see("several ratings", if: treatment.possibleRatings.count > 1)
      see("several lines", if: treatment.possibleLines.count > 1)
      see("no line", if: treatment.possibleLines == [nil])
      see("bounds", if: treatment.bounds.count > 1)
    }
    for value in verdict.facts {
      if case .number(let range) = value { see("an interval", if: range.count > 1) }
    }
  }

  mutating func add(_ ruleSet: RuleSet, _ row: AnswerRow) {
    for fact in ruleSet.facts.indices.map({ FactID($0) }) where row.isStated(fact) {
      let isDerived = ruleSet[fact].derivation != nil
      see("a stated derived fact", if: isDerived)
      if case .choices(let options, _) = ruleSet[fact].type {
        let isPart = row.included(fact).count + row.excluded(fact).count < options.count
        see("partly stated choices", if: isPart)
        see("partly stated derived choices", if: isPart && isDerived)
      }
    }
  }

  mutating func add(_ ruleSet: RuleSet) {
    for fact in ruleSet.facts {
      see("many options", if: fact.type.options.count > 64)
      if case .number(let type) = fact.type { see("a decimal", if: type.places > 0) }
      switch fact.derivation {
      case nil: break
      case .firstLine: see("lines of choice")
      case .eachOption: see("each option")
      case .holds: see("holds")
      case .firstSum(let lines):
        see("lines of number", if: lines.count > 1)
        for item in lines.flatMap(\.items) {
          if case .score = item.quantity { see("a score") }
          if case .count = item.quantity { see("a count") }
        }
      }
    }
    see("equal names", if: Set(ruleSet.treatments.map(\.name)).count < ruleSet.treatments.count)
    see("a permuted order", if: ruleSet.ranking.order.first != .standing)
    see("a class of all", if: ruleSet.classes.contains { $0.id == TreatmentClass.everything })
    let rules = ruleSet.treatments.flatMap(\.rules) + ruleSet.classes.flatMap(\.rules)
    see("this", if: rules.contains { RuleSetDescription(ruleSet).text($0.when).contains("includes this") })
  }
}
