import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// A proof says of a rule what the naive evaluator says, and each of its steps follows from those below it.
@Suite struct ProofTests {
  @Test(arguments: 0..<4) func proofsFollowFromTheirParts(batch: Int) {
    for index in 0..<25 {
      let number = batch * 25 + index
      var random = Seed.generator(7, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let row = ProfileGenerator(ruleSet).row(&random)
      let check = ProofCheck(program: program, row: row, note: Seed.note(case: number))
      for treatment in ruleSet.treatments.indices {
        for rule in program.rules.indices where check.speaks(rule, of: treatment) {
          check(RuleID(rule), of: treatment)
        }
      }
    }
  }
}

private struct ProofCheck {
  let program: Program
  let row: AnswerRow
  let note: String

  /// Whether a rule speaks of a treatment; a class rule speaks of any.
  func speaks(_ rule: Int, of treatment: Int) -> Bool {
    let owner = program.rules[rule].id.split(separator: "/")[0]
    guard let other = program.ruleSet.treatment(named: String(owner)) else { return isClass(owner, of: treatment) }
    return other == treatment
  }

  private func isClass(_ id: Substring, of treatment: Int) -> Bool {
    program.ruleSet.classes(of: treatment).contains { program.ruleSet.classes[$0].id == id }
  }

  func callAsFunction(_ rule: RuleID, of treatment: Int) {
    let proof = program.prove(rule, treatment: treatment, in: row)
    let world = ReferenceWorld(program.ruleSet, row)
    let id = program.rules[rule.index].id
    #expect(
      proof.truth == world.truth(of: program.rules[rule.index].when, for: treatment), "\(note), \(id)")
    follow(proof, id, world)
  }

  private func follow(_ proof: Proof, _ id: String, _ world: ReferenceWorld) {
    let parts = proof.children.map(\.truth)
    let all: Truth = parts.contains(.false) ? .false : parts.contains(.unknown) ? .unknown : .true
    let none = parts.map { !$0 }
    let allNot: Truth = none.contains(.false) ? .false : none.contains(.unknown) ? .unknown : .true
    switch proof.step {
    case .all: #expect(proof.truth == all, "\(note), \(id): all")
    case .any: #expect(proof.truth == !allNot, "\(note), \(id): any")
    case .none: #expect(proof.truth == allNot, "\(note), \(id): none")
    case .not: #expect(parts == [!proof.truth], "\(note), \(id): not")
    case .always: #expect(proof.truth == .true, "\(note), \(id): always")
    case .line, .item: break
    case .test(let test, let value, let origin):
      #expect(value == world.value(of: test.fact), "\(note), \(id): \(test.fact)")
      #expect(proof.truth == world.truth(of: test, on: value, for: nil), "\(note), \(id): \(test)")
      let isDerived = program.ruleSet[test.fact].derivation != nil
      switch origin {
      case .stated, .partlyStated: #expect(row.isStated(test.fact), "\(note), \(id): not stated")
      case .derived: #expect(isDerived && !row.isStated(test.fact), "\(note), \(id): not derived")
      case .unanswered: #expect(!isDerived && !row.isStated(test.fact), "\(note), \(id): answered")
      }
    }
    for child in proof.children { follow(child, id, world) }
  }
}
