package import Inference
package import Knowledge

/// What waits for the answer to one question.
package struct Waiting: Sendable {
  /// A rule that can't be decided before it, and the treatments it then speaks of.
  package struct OpenRule: Sendable {
    package var rule: RuleID
    package var treatments: [Int]
  }

  /// The open triage rules, most urgent first.
  package var triage: [Int] = []
  /// The open rules of the treatments that can still be suggested, each once, as they come up.
  package var rules: [OpenRule] = []
  /// The contacts that may be for this person, or not.
  package var contacts: [Int] = []
}

extension Questionnaire {
  /// The rules that wait for a fact. O(rules × treatments).
  package func waiting(on fact: FactID) -> Waiting { assessor.waiting(on: fact, given: answers) }
}

extension Assessor {
  fileprivate func waiting(on fact: FactID, given row: AnswerRow) -> Waiting {
    // What is answered already would otherwise wait for nothing.
    var open = row
    open.set(fact, to: nil)
    verdicts.evaluate([open])
    verdicts.rank(.bounds)
    let ruleSet = program.ruleSet
    var waiting = Waiting()
    func isAsked(_ collect: (UnsafeMutablePointer<UInt64>) -> Void) -> Bool {
      verdicts.facts(collect).contains(fact)
    }
    verdicts.forEachOpenTriage(0) { index in
      if isAsked({ verdicts.collectAsks(ofTriage: index, 0, into: $0) }) { waiting.triage.append(index) }
    }
    var positions: [RuleID: Int] = [:]
    for treatment in ruleSet.treatments.indices where verdicts.canBeSuggested(treatment, 0) {
      for section in RulingTable.Section.allCases {
        for position in program.rulings.positions(treatment, section) where verdicts.isOpen(position, 0) {
          guard isAsked({ verdicts.collectAsks(ofRuling: position, of: treatment, 0, into: $0) }) else { continue }
          let rule = program.rulings.rule(at: position)
          if let known = positions[rule] {
            waiting.rules[known].treatments.append(treatment)
          } else {
            positions[rule] = waiting.rules.count
            waiting.rules.append(Waiting.OpenRule(rule: rule, treatments: [treatment]))
          }
        }
      }
    }
    waiting.contacts = ruleSet.contacts.indices.filter { contact in
      verdicts.isOpen(contact: contact, 0)
        && isAsked { verdicts.collectAsks(ofContact: contact, 0, into: $0) }
    }
    return waiting
  }
}
