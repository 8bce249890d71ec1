import Diagnostics
package import Inference
import Knowledge

/// Every rule set that is one small change away from a program's: each rule and each line of a derivation in turn
/// removed and negated, each threshold moved by one, each option dropped, each item of a sum left out.
///
/// What is removed keeps its place and never holds, so that rules keep their indices.
package struct Mutants {
  /// By place.
  package let all: [Mutant]

  package init(_ program: Program) {
    var builder = MutantBuilder(program)
    builder.addRules()
    builder.addFacts()
    all = builder.mutants.sorted {
      ($0.place, $0.subject, $0.change) < ($1.place, $1.subject, $1.change)
    }
  }
}

/// Collects mutants.
struct MutantBuilder {
  private(set) var mutants: [Mutant] = []
  let program: Program
  private let names: RuleNames
  private let changes: ConditionChanges

  init(_ program: Program) {
    self.program = program
    names = RuleNames(program)
    changes = ConditionChanges(ruleSet: program.ruleSet)
  }

  var ruleSet: RuleSet { program.ruleSet }

  mutating func add(_ mutant: Mutant) { mutants.append(mutant) }

  /// Adds all mutants of a condition.
  ///
  /// - Parameters:
  ///   - subject: what the condition belongs to.
  ///   - isRule: whether that is a rule.
  ///   - treatments: the treatments for which the condition is to be looked at.
  ///   - earlier: the conditions of the lines before it, for a line of which the first that holds counts.
  ///   - removal: what its removal is called; nothing where it can't be missing.
  ///   - set: puts a condition in its place.
  mutating func add(
    _ condition: Condition?, of subject: String, isRule: Bool, for treatments: [Int?] = [nil],
    after earlier: [Condition?] = [], at place: Place,
    removal: String? = "removed",
    set: @escaping @Sendable (inout RuleSet, Condition) -> Void
  ) {
    var all = condition.map { changes.all(of: $0) } ?? []
    if let removal { all.insert(ConditionChange(text: removal, place: place, condition: .never(at: place)), at: 0) }
    for change in all {
      mutants.append(
        Mutant(
          subject: subject, change: change.text, place: change.place,
          condition: ChangedCondition(
            before: condition, after: change.condition, earlier: earlier.compactMap { $0 }, treatments: treatments),
          rule: isRule ? names[subject] : nil
        ) { set(&$0, change.condition) })
    }
  }
}
