import Diagnostics
package import Inference
import Knowledge

/// What test cases have seen the rules do, out of what the rules can do.
///
/// A rule can fire, be silent and wait for an answer. One without a condition can only fire, and a last line only does
/// so where it is the only one.
package struct Coverage: Sendable {
  /// A rule with what has been seen of it.
  package struct Row: Sendable {
    package var rule: RuleID
    /// What it can do, in the order of ``Inference/RuleState``.
    package var possible: [RuleState]
    /// What of that was not seen.
    package var unseen: [RuleState]
  }

  /// The rules of one file.
  package struct File: Sendable {
    package var name: String
    package var rows: [Row]

    package var possible: Int { rows.reduce(0) { $0 + $1.possible.count } }
    package var seen: Int { possible - rows.reduce(0) { $0 + $1.unseen.count } }
  }

  /// The files that hold rules, by name, with their rules in the order of the file.
  package let files: [File]

  package init(_ program: Program, _ run: TestRun) {
    let lines = LineCounts(program)
    let rows = program.rules.indices.map { index -> Row in
      let possible = lines.canOnlyFire(index) ? [RuleState.fires] : RuleState.allCases
      return Row(
        rule: RuleID(index), possible: possible, unseen: possible.filter { run.sightings[index][$0] == 0 })
    }
    files = Dictionary(grouping: rows) { program.rules[$0.rule.index].place.source }
      .map { name, rows in
        File(name: name, rows: rows.sorted { program.rules[$0.rule.index].place < program.rules[$1.rule.index].place })
      }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  package var possible: Int { files.reduce(0) { $0 + $1.possible } }
  package var seen: Int { files.reduce(0) { $0 + $1.seen } }

  /// How much has been seen, in percent, rounded down to a tenth, so that 100 means all.
  package var percent: Double { Percent.of(seen, outOf: possible) }
}

/// Which rules are lines, and of how many.
private struct LineCounts {
  private let isAlone: [Bool]

  init(_ program: Program) {
    var isAlone = program.rules.map { $0.when == nil }
    for treatment in program.ruleSet.treatments.indices {
      let rules = program.rules(of: treatment)
      for role in [RuleEntry.Role.rates, .line] {
        let lines = rules.filter { program.rules[$0.index].role == role }
        if lines.count > 1 { for line in lines { isAlone[line.index] = false } }
      }
    }
    self.isAlone = isAlone
  }

  /// Whether a rule has no condition and no line before it.
  func canOnlyFire(_ rule: Int) -> Bool { isAlone[rule] }
}

/// Shares in percent.
package enum Percent {
  /// A share in percent, rounded down to a tenth, so that 100 means all; of nothing it is 100.
  package static func of(_ count: Int, outOf total: Int) -> Double {
    total == 0 ? 100 : Double(count * 1000 / total) / 10
  }

  /// `97.4 %`
  package static func text(_ count: Int, outOf total: Int) -> String {
    let tenths = total == 0 ? 1000 : count * 1000 / total
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
