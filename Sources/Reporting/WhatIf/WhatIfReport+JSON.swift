import Inference
import Knowledge

extension WhatIfReport {
  /// The report as one object, `evident.what-if/1`: every change on its own, in the order of the interview.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.head("evident.what-if/1", ruleSet, version: version, profile: profile)
      json.key("first") { $0.value(count) }
      json.key("suggestions") { $0.treatments(whatIf.first, of: ruleSet) }
      json.key("withheld") { $0.value(whatIf.isWithheld) }
      json.key("tried") { $0.value(whatIf.tried) }
      json.key("effects")
      json.array(whatIf.effects) { json, effect in
        json.object { json in
          encode(effect.change, into: &json)
          json.members(of: effect.difference, from: whatIf.first, ruleSet)
        }
      }
      json.optional("notice", ruleSet.header.notice)
      json.optional("help", ruleSet.header.help)
      json.key("contacts") { $0.contacts(recommendation.contacts, of: ruleSet) }
    }
  }

  private func encode(_ change: Change, into json: inout JSONWriter) {
    let fact = ruleSet[change.fact]
    json.key("fact") { $0.value(fact.id) }
    if let option = change.option { json.key("option") { $0.value(fact.type.options[option].id) } }
    json.key("from") { $0.answer(change.from, to: fact) }
    json.key("to") { $0.answer(change.to, to: fact) }
    json.key("isAnswer") { $0.value(change.isAnswer) }
    json.key("changeable") { $0.value(change.isChangeable) }
  }
}

extension JSONWriter {
  /// An answer, or null.
  mutating func answer(_ answer: Answer?, to fact: Fact) {
    if let answer { value(answer.possible, of: fact) } else { null() }
  }

  /// The ids of treatments.
  mutating func treatments(_ treatments: [Int], of ruleSet: RuleSet) {
    array(treatments.map { ruleSet.treatments[$0].id })
  }

  /// What differs, as members of the open object.
  ///
  /// - Parameter first: the first suggestions before.
  mutating func members(of difference: WhatIf.Difference, from first: [Int], _ ruleSet: RuleSet) {
    func rank(_ treatment: Int, _ list: [Int]) -> Int { (list.firstIndex(of: treatment) ?? 0) + 1 }
    func id(_ treatment: Int) -> String { ruleSet.treatments[treatment].id }
    key("withheld") { $0.value(difference.isWithheld) }
    key("entered")
    array(difference.entered) { json, treatment in
      json.object { json in
        json.key("treatment") { $0.value(id(treatment)) }
        json.key("rank") { $0.value(rank(treatment, difference.first)) }
      }
    }
    key("left")
    array(difference.left) { json, departure in
      json.object { json in
        json.key("treatment") { $0.value(id(departure.treatment)) }
        json.key("standing") { $0.value(departure.standing.rawValue) }
      }
    }
    key("moved")
    array(difference.moved) { json, treatment in
      json.object { json in
        json.key("treatment") { $0.value(id(treatment)) }
        json.key("from") { $0.value(rank(treatment, first)) }
        json.key("to") { $0.value(rank(treatment, difference.first)) }
      }
    }
    key("fired") { $0.array(difference.fired.map { ruleSet.triage[$0].ruleID }) }
    key("ended") { $0.array(difference.ended.map { ruleSet.triage[$0].ruleID }) }
  }
}
