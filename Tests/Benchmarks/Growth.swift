import Diagnostics
import Inference
import Knowledge

/// How the engine's cost grows with the rules: every treatment 10 and 100 times, each with conditions of its own.
struct Growth {
  private let ruleSet: RuleSet
  private let table: Table

  init(_ ruleSet: RuleSet, _ table: Table) {
    self.ruleSet = ruleSet
    self.table = table
  }

  func run() {
    table.begin("Engine only, more rules, 15 % of the answers missing")
    var first = 0.0
    for factor in [1, 10, 100] {
      let rules = multiplied(by: factor)
      let rows = Engine.rows(rules, missing: 0.15, count: factor == 100 ? 256 : 1024)
      let verdicts = Verdicts(Program(rules))
      var sum = 0
      let time = table.measure("rules × \(factor): ranked ids", pieces: rows.count, runs: 7) {
        sum &+= Engine.run(.ids, verdicts, rows)
      }
      precondition(sum != .min)
      let each = time / Double(rows.count)
      if factor == 1 { first = each } else { table.compare("  times the cost of × 1", each / first) }
    }
  }

  /// The rules with each treatment so many times. In every copy a rule also turns on the age, each time on another one,
  /// so that no two copies share it.
  private func multiplied(by factor: Int) -> RuleSet {
    guard let age = ruleSet.fact(named: "age") else { fatalError("the rules have no age") }
    var treatments: [Treatment] = []
    for copy in 0..<factor {
      for original in ruleSet.treatments {
        var treatment = original
        if copy > 0 {
          treatment.id += "-\(copy)"
          let test = Condition.test(
            Test(
              age, .number(NumberTest(lower: .init(Int64(5 + copy % 90)), upper: nil)), place: original.place))
          treatment.rules = original.rules.map { rule in
            var rule = rule
            rule.when = .all([rule.when, test].compactMap { $0 }, rule.place)
            return rule
          }
        }
        treatments.append(treatment)
      }
    }
    let facts = ruleSet.facts.map { fact -> Fact in
      guard case .choices(let options, areTreatments: true) = fact.type else { return fact }
      var fact = fact
      fact.type = .choices(
        options: (0..<factor).flatMap { copy in
          options.map { option in
            var option = option
            if copy > 0 { option.id += "-\(copy)" }
            return option
          }
        }, areTreatments: true)
      return fact
    }
    return RuleSet(
      header: ruleSet.header, kinds: ruleSet.kinds, ratings: ruleSet.ratings, facts: facts,
      instruments: ruleSet.instruments, interview: ruleSet.interview, classes: ruleSet.classes,
      treatments: treatments, contacts: ruleSet.contacts, triage: ruleSet.triage, ranking: ruleSet.ranking,
      sources: ruleSet.sources)
  }
}
