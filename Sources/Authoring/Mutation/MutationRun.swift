import Diagnostics
package import Inference
import Knowledge
import RuleFiles

/// What test cases make of small changes of the rules: each should make some case fail.
///
/// A change is tried only on the cases in which the changed condition comes out otherwise than before, since in the
/// others nothing can; what is then still unnoticed is looked at by going through all answers, since a change that makes
/// no difference to anybody is no mistake.
package struct MutationRun: Sendable {
  /// What became of a mutant.
  package enum Fate: Sendable, Hashable {
    /// Some case fails: the index of one.
    case noticed(by: Int)
    /// No case fails; so many of them come out otherwise and expect nothing about it.
    case unnoticed(differing: Int)
    /// It says the same of every complete profile.
    case equivalent
  }

  package let mutants: [Mutant]
  /// By mutant.
  package let fates: [Fate]
  /// How many cases the mutants were tried on, of how many: those that fail can notice nothing.
  let tried: (cases: Int, of: Int)

  package var noticed: Int {
    fates.count { if case .noticed = $0 { true } else { false } }
  }

  package var equivalent: Int { fates.count { $0 == .equivalent } }

  /// The mutants that count: all but those that make no difference.
  package var scored: Int { mutants.count - equivalent }

  /// Tries every mutant of a program on the cases that it passes. O(mutants × size of the rule set) at worst.
  package init(_ program: Program, _ cases: [TestCase], passing run: TestRun) {
    let mutants = Mutants(program).all
    let passed = cases.indices.filter { run.results[$0] == .passed }
    let trial = MutantTrial(program, cases, passed, mutants)
    let tried = mutants.indices.map { $0 }.concurrentMap(weight: { _ in 1 << 12 }) { trial.fate(of: $0) }
    fates = Self.settingApart(tried, mutants, program.ruleSet)
    self.mutants = mutants
    self.tried = (passed.count, cases.count)
  }

  /// The fates, with those that make no difference to anybody set apart from those that nobody noticed.
  private static func settingApart(_ fates: [Fate], _ mutants: [Mutant], _ ruleSet: RuleSet) -> [Fate] {
    var fates = fates
    var questions: [(mutant: Int, probe: Probe)] = []
    for (index, mutant) in mutants.enumerated() {
      guard case .unnoticed = fates[index], let condition = mutant.condition else { continue }
      questions += condition.treatments.map { (index, Probe(condition.difference(at: mutant.place), treatment: $0)) }
    }
    let answers = ConditionSurvey(ruleSet, questions.map(\.probe)).results
    var isSame = Dictionary(questions.map { ($0.mutant, true) }, uniquingKeysWith: { first, _ in first })
    for (question, answer) in zip(questions, answers) where answer != .never { isSame[question.mutant] = false }
    // A rule of a class without treatments speaks of nobody.
    for (index, mutant) in mutants.enumerated() where mutant.condition?.treatments.isEmpty ?? false {
      isSame[index] = true
    }
    for (index, same) in isSame where same { fates[index] = .equivalent }
    return fates
  }
}

extension ChangedCondition {
  /// Holds for the profiles in which the change makes a difference: where no earlier line does, and one of the two does.
  fileprivate func difference(at place: Place) -> Condition {
    let before = before ?? .all([], place)
    let only: (Condition, Condition) -> Condition = { .all([$0, .not($1, place)], place) }
    return .all([.none(earlier, place), .any([only(before, after), only(after, before)], place)], place)
  }
}
