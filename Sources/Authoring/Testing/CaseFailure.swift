package import Diagnostics
package import Inference
import Knowledge

/// An expectation that was not met: what was expected and what was found, side by side, and what decided it.
package struct CaseFailure: Sendable {
  /// A rule that made the difference, with the proof of its state.
  package struct Deciding: Sendable {
    /// The rule's whole name, or what a derived fact is called.
    package var name: String
    /// What the rule does; nothing for a fact.
    package var state: RuleState?
    /// The treatment it speaks of, for a condition that says `this`.
    package var treatment: Int?
    package var proofs: [Proof]
    /// Where it stands in the rule files.
    package var place: Place
  }

  /// The index of its case.
  package var index: Int
  /// What was expected, as the test file says it.
  package var expected: String
  /// What was found, in the same words, and then what is near to it.
  package var found: [String]
  package var deciding: [Deciding]
  /// Where the expectation stands; the case itself where its profile contradicts itself.
  package var place: Place
}

extension TestRun {
  /// All that failed, in the order of the cases, with proofs.
  package func failures(_ program: Program, _ cases: [TestCase]) -> [CaseFailure] {
    cases.indices.filter { results[$0] != .passed }.flatMap { failures(of: cases[$0], $0, results[$0], program) }
  }

  private func failures(
    of test: TestCase, _ index: Int, _ result: Result, _ program: Program
  ) -> [CaseFailure] {
    let inspection = Inspection(program, [test.answers])
    switch inspection.outcome(lane: 0, detail: .everything) {
    case .contradictions(let contradictions):
      return [.contradiction(contradictions, index, test, program.ruleSet)]
    case .recommendation(let recommendation):
      guard case .failed(let indices) = result else { return [] }
      let check = ClaimCheck(program: program, inspection: inspection, lane: 0, recommendation: recommendation)
      let words = ClaimWords(check: check)
      let rules = DecidingRules(check: check, answers: test.answers)
      return indices.map { test.expectations[$0] }.map { expectation in
        CaseFailure(
          index: index, expected: words.expected(expectation.claim), found: words.found(expectation.claim),
          deciding: rules.deciding(expectation.claim), place: expectation.place)
      }
    }
  }
}

extension CaseFailure {
  fileprivate static func contradiction(
    _ contradictions: [Contradiction], _ index: Int, _ test: TestCase, _ ruleSet: RuleSet
  ) -> CaseFailure {
    CaseFailure(
      index: index, expected: "a profile that agrees with itself",
      found: contradictions.map { contradiction in
        let fact = ruleSet[contradiction.fact]
        let stated = ruleSet.text(of: contradiction.stated, for: contradiction.fact)
        let derived = ruleSet.text(of: contradiction.derived, for: contradiction.fact)
        let sources = contradiction.from.map { ruleSet[$0].id }.joined(separator: ", ")
        let say =
          contradiction.from.isEmpty
          ? "other answers say" : "\(sources) \(contradiction.from.count == 1 ? "says" : "say")"
        return "\(fact.id) is stated as \(stated), but \(say) \(derived)"
      },
      deciding: [], place: test.place)
  }
}
