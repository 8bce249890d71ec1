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
    fates = mutants.indices.map { $0 }.concurrentMap(weight: { _ in 1 << 12 }) { trial.fate(of: $0) }
    self.mutants = mutants
    tried = (passed.count, cases.count)
  }
}
