import Inference
import Knowledge
import TestSupport
import Testing

/// The proof of a rule that turns on a questionnaire of which an item is missing.
@Suite struct PartlyKnownTotalTests {
  private static let rules = RuleText(
    """
    facts:
      sleep: {type: integer, range: 0 to 3}
      energy: {type: integer, range: 0 to 3}
      worth: {type: integer, range: 0 to 3}
      total: {type: integer, range: 0 to 9, derive: {sum: [sleep, energy, worth]}}
      severity:
        type: choice
        ordered: true
        options: {mild: mild, moderate: moderate, severe: severe}
        derive: {severe: {total: at least 8}, moderate: {total: at least 5}, otherwise: mild}
    treatments:
      walking:
        name: Walking
        kind: talking
        rating: {otherwise: {level: good, basis: published, source: book}}
        suitability:
          heavy: {when: {severity: at least moderate}, favours: strongly, note: It helps., source: book}

    """)

  private func proof(_ answers: [String: String]) throws -> (proof: Proof, program: Program) {
    let program = Program(try Self.rules.ruleSet())
    let rule = try #require(program.rules.firstIndex { $0.id == "walking/suitability/heavy" })
    return (program.prove(RuleID(rule), treatment: 0, in: try Self.rules.row(answers)), program)
  }

  @Test func aTotalOnBothSidesOfABandIsOpen() throws {
    let (proof, program) = try proof(["sleep": "2", "energy": "2"])
    #expect(proof.truth == .unknown)
    guard case .test(_, .choice(let options), .derived) = proof.step else {
      Issue.record("the proof should begin with the test of the severity: \(proof.step)")
      return
    }
    #expect(options == [0, 1])
    // The first line is out of reach, the second turns on the total, which turns on the missing item.
    #expect(proof.children.map(\.truth) == [.false, .unknown, .true])
    let total = try #require(proof.children[1].children.first)
    guard case .test(_, .number(let bounds), .derived) = total.step else {
      Issue.record("the line should turn on the total: \(total.step)")
      return
    }
    #expect(bounds == 4...7)
    let items = total.children.flatMap(\.children).compactMap { child -> (FactID, Possible)? in
      guard case .item(let item, let value) = child.step, case .number(let fact) = item.quantity else { return nil }
      return (fact, value)
    }
    #expect(items.map { program.ruleSet[$0.0].id } == ["sleep", "energy", "worth"])
    #expect(items.map(\.1) == [.number(2...2), .number(2...2), .number(0...3)])
  }

  @Test func aTotalBeyondTheBandIsDecidedWithItemsMissing() throws {
    let (proof, _) = try proof(["sleep": "3", "energy": "2"])
    #expect(proof.truth == .true)
  }
}
