import Inference
import Knowledge

/// The evaluator as an interview uses it: one profile at a time, and its possible answers side by side.
final class Assessor {
  let program: Program
  let verdicts: Verdicts
  /// For each group of the interview, the probe that says whether it comes first; nothing where it never does.
  private let hurryProbes: [Int?]

  init(_ ruleSet: RuleSet) {
    var probes: [Probe] = []
    hurryProbes = ruleSet.interview.map { group in
      guard let condition = group.nextWhen else { return nil }
      probes.append(Probe(condition))
      return probes.count - 1
    }
    program = Program(asking: ruleSet, probing: probes)
    verdicts = Verdicts(program)
  }

  var ruleSet: RuleSet { program.ruleSet }

  /// The stated facts that don't agree with others, each with what it would have to be; see ``Contradiction``.
  func contradictions(in row: AnswerRow) -> [Contradiction] {
    verdicts.evaluate([row])
    return verdicts.contradicted == 0 ? [] : verdicts.errors(0, row)
  }

  /// What the rules make of some answers. O(rules × treatments).
  func standpoint(on row: AnswerRow, at pace: Pace) -> Standpoint {
    verdicts.evaluate([row])
    verdicts.rank(.bounds)
    var standpoint = Standpoint()
    standpoint.hurriedGroups = hurryProbes.indices.filter { group in
      hurryProbes[group].map { verdicts.truth(ofProbe: $0, 0) == .true } ?? false
    }
    verdicts.forEachFiredTriage(0) { standpoint.triage.append($0) }
    standpoint.suggestions = verdicts.suggestions(0).map(\.treatment)
    standpoint.settled = verdicts.settled(0)
    standpoint.urgent = Set(
      verdicts.facts { facts in
        verdicts.forEachOpenTriage(0) { index in
          if ruleSet.triage[index].urgency <= .sameDay { verdicts.collectAsks(ofTriage: index, 0, into: facts) }
        }
      })
    switch pace {
    case .full: standpoint.open = everythingOpen()
    case .quick(let count):
      standpoint.contenders = verdicts.contenders(forFirst: count, 0)
      standpoint.open = whatCanMove(standpoint.contenders, besides: standpoint.urgent)
    }
    return standpoint
  }

  /// What any open rule waits for: of triage, of the treatments that can still be suggested, their notes on access
  /// included, and whom to turn to.
  private func everythingOpen() -> [FactID] {
    verdicts.readAsks()
    let asked = Set(program.interviewOrder.filter { verdicts.askPlane($0) != 0 })
    let contacts = shownContacts.filter { verdicts.isOpen(contact: $0, 0) }
    let more = verdicts.facts { facts in
      for contact in contacts { verdicts.collectAsks(ofContact: contact, 0, into: facts) }
      for treatment in ruleSet.treatments.indices where verdicts.canBeSuggested(treatment, 0) {
        for position in program.rulings.positions(treatment, .access) where verdicts.isOpen(position, 0) {
          verdicts.collectAsks(ofRuling: position, of: treatment, 0, into: facts)
        }
      }
    }
    return program.interviewOrder.filter { asked.contains($0) || more.contains($0) }
  }

  /// The contacts that are shown in any case, or with what triage says or may still say.
  private var shownContacts: Set<Int> {
    var contacts = Set(ruleSet.header.contacts)
    verdicts.forEachFiredTriage(0) { contacts.formUnion(ruleSet.triage[$0].contacts) }
    verdicts.forEachOpenTriage(0) { contacts.formUnion(ruleSet.triage[$0].contacts) }
    return contacts
  }

  /// What the standings and scores of some treatments wait for.
  private func whatCanMove(_ treatments: [Int], besides urgent: Set<FactID>) -> [FactID] {
    let found = verdicts.facts { facts in
      verdicts.forEachOpenTriage(0) { index in
        if treatments.contains(where: { program.rulings.withholding($0).contains(Int32(index)) }) {
          verdicts.collectAsks(ofTriage: index, 0, into: facts)
        }
      }
      for treatment in treatments {
        for section in RulingTable.Section.moving {
          for position in program.rulings.positions(treatment, section) where verdicts.isOpen(position, 0) {
            verdicts.collectAsks(ofRuling: position, of: treatment, 0, into: facts)
          }
        }
      }
    }
    return program.interviewOrder.filter { urgent.contains($0) || found.contains($0) }
  }
}

extension RulingTable.Section {
  /// The sections whose rules move a treatment in the ranking.
  static let moving: [Self] = [.contraindications, .applies, .ratingLines, .treatmentLines, .suitability]
}
