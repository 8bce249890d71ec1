import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What `Rules/depression/README.md` promises of the ranking, tried on random people.
@Suite struct GuaranteeTests {
  @Test func randomPeopleFindWhatIsPromised() async throws {
    let program = try DepressionRules.program()
    let groups = try ProtectedGroups(program)
    let failures = await RandomPeople(program: program).failures { person in
      safety(person) + evidence(person, program) + answer(person, program) + groups.violations(person)
    }
    #expect(failures.found == [], "\(failures.count) failures")
  }

  /// Nothing is suggested that a rule rules out or holds back, and nothing without a reason.
  private func safety(_ person: Person) -> [String] {
    person.conclusion.suggestions.flatMap { treatment -> [String] in
      var faults: [String] = []
      if person.states.ruledOut.isSet(treatment, person.lane) {
        faults.append("\(treatment) is suggested though ruled out")
      }
      if !person.states.hasReason.isSet(treatment, person.lane) {
        faults.append("\(treatment) is suggested for no reason")
      }
      return faults
    }
  }

  /// To stand above an unopposed treatment that is a level better, a treatment needs a reason of its own in its
  /// favour; two levels, two reasons.
  private func evidence(_ person: Person, _ program: Program) -> [String] {
    var faults: [String] = []
    var bestUnopposedBelow = Int.max
    for treatment in person.conclusion.suggestions.reversed() {
      let rating = person.states.rating(treatment, person.lane)
      if program.ruleSet.ratings[rating].standing != .suggested {
        faults.append("\(treatment) is suggested without evidence")
      }
      let levels = rating - bestUnopposedBelow
      if levels > 0, person.states.favours(treatment, person.lane) < levels {
        faults.append("\(treatment) stands above a treatment \(levels) levels better")
      }
      if !person.states.isOpposed.isSet(treatment, person.lane) {
        bestUnopposedBelow = min(bestUnopposedBelow, rating)
      }
    }
    return faults
  }

  /// Everybody is told something; in an emergency only where to find help.
  private func answer(_ person: Person, _ program: Program) -> [String] {
    let conclusion = person.conclusion
    let isEmergency = conclusion.triage.contains { program.ruleSet.triage[$0].urgency == .emergencyNow }
    if isEmergency, !conclusion.suggestions.isEmpty { return ["there are suggestions in an emergency"] }
    if conclusion.suggestions.isEmpty, conclusion.triage.isEmpty { return ["nothing is said"] }
    return []
  }
}
