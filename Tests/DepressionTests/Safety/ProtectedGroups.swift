import Inference
import Knowledge

/// People for whom some treatments are never suggested, whatever else they answer.
///
/// Sources: NICE NG134 and labels (under 18), CAMH (bipolar disorder), labels (MAO inhibitors, pregnancy), as the rules
/// themselves cite them.
struct ProtectedGroups: Sendable {
  private struct Group {
    var name: String
    var fact: FactID
    var holds: @Sendable (Possible) -> Bool
    var never: Set<Int>
  }

  private let groups: [Group]

  init(_ program: Program) throws {
    func treatments(_ ids: [String]) throws -> Set<Int> { Set(try ids.flatMap { try program.treatments(of: $0) }) }
    func option(_ id: String, of fact: String) throws -> Int {
      let options = program.ruleSet[try program.fact(fact)].type.options
      return options.firstIndex { $0.id == id } ?? -1
    }
    let antidepressants = try treatments(["antidepressants"])
    let (child, adolescent) = (try option("child", of: "age-group"), try option("adolescent", of: "age-group"))
    let specialists = try treatments(["ssri", "combined-therapy", "ect"])
    let medical = Set(
      program.ruleSet.treatments.indices.filter {
        program.ruleSet.kinds[program.ruleSet.treatments[$0].kind].id == "medical"
      })
    let soldForMood = try treatments(
      ["st-johns-wort", "same", "5-htp-tryptophan", "saffron", "lavender-oil", "cannabis", "sleep-deprivation"])
    let bipolar = [
      try option("possible-past-hypomania", of: "mania"), try option("diagnosed-bipolar", of: "mania"),
      try option("current-manic-symptoms", of: "mania"),
    ]
    let pregnant = try option("pregnant", of: "perinatal")
    let inhibitors = [try option("maoi-irreversible", of: "medicines"), try option("moclobemide", of: "medicines")]
    groups = [
      Group(
        name: "a child", fact: try program.fact("age-group"), holds: { $0.isOne(of: [child]) },
        never: antidepressants.union(medical).subtracting(try treatments(["ect"])).union(soldForMood)),
      Group(
        name: "under 18", fact: try program.fact("age-group"), holds: { $0.isOne(of: [child, adolescent]) },
        never: antidepressants.union(medical).subtracting(specialists).union(soldForMood)),
      Group(
        name: "bipolar", fact: try program.fact("mania"), holds: { $0.isOne(of: bipolar) },
        never: antidepressants.union(
          try treatments([
            "st-johns-wort", "same", "5-htp-tryptophan", "stimulants", "psilocybin-therapy", "cannabis",
          ]))),
      Group(
        name: "pregnant", fact: try program.fact("perinatal"), holds: { $0.includes(pregnant) },
        never: try treatments([
          "st-johns-wort", "5-htp-tryptophan", "saffron", "cannabis", "agomelatine", "esketamine", "ketamine",
          "psilocybin-therapy", "anticonvulsants", "maoi",
        ])),
      Group(
        name: "on an MAO inhibitor", fact: try program.fact("medicines"),
        holds: { possible in inhibitors.contains { possible.includes($0) } },
        never: antidepressants.union(
          try treatments(["st-johns-wort", "same", "5-htp-tryptophan", "stimulants", "psilocybin-therapy"]))),
    ]
  }

  /// What is suggested to the person and never should be.
  func violations(_ person: Person) -> [String] {
    groups.filter { $0.holds(person.states.inspection.value(of: $0.fact, lane: person.lane)) }.flatMap { group in
      person.conclusion.suggestions.filter(group.never.contains)
        .map { "\($0) is suggested to somebody who is \(group.name)" }
    }
  }
}

extension Possible {
  /// Whether a choice is certainly one of these.
  fileprivate func isOne(of options: [Int]) -> Bool {
    guard case .choice(let possible) = self else { return false }
    return !possible.isEmpty && possible.allSatisfy(options.contains)
  }

  /// Whether choices certainly include an option.
  fileprivate func includes(_ option: Int) -> Bool {
    guard case .choices(let yes, _) = self else { return false }
    return yes.contains(option)
  }
}
