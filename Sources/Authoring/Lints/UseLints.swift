import Diagnostics
import Inference
import Knowledge

/// What is declared and not used: facts, questions, classes, contacts, kinds and weights.
struct UseLints {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  var diagnostics: [Diagnostic] { facts + names }

  // MARK: - Facts

  private var facts: [Diagnostic] {
    let needed = neededFacts
    let mentioned = needed.union(mentionedFacts)
    let asked = Set(ruleSet.interview.flatMap(\.ask))
    // A questionnaire is asked as it was published, as long as something comes of it.
    let published = Set(ruleSet.instruments.map(\.items).filter { !needed.isDisjoint(with: $0) }.joined())
    return ruleSet.facts.indices.compactMap { index in
      let fact = ruleSet.facts[index]
      if needed.contains(FactID(index)) || published.contains(FactID(index)) { return nil }
      if !mentioned.contains(FactID(index)) { return .unusedFact(fact) }
      return fact.question != nil || asked.contains(FactID(index)) ? .needlessQuestion(fact) : nil
    }
  }

  /// The facts that some rule turns on or a summary counts by, through derivations.
  private var neededFacts: Set<FactID> {
    var found: Set<FactID> = []
    var waiting = ruleSet.header.summaryBy
    for condition in ruleSet.contacts.compactMap(\.when) + ruleSet.rules.compactMap(\.when) {
      condition.collectFacts(into: &waiting)
    }
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += ruleSet[next].derivation?.facts ?? [] }
    }
    return found
  }

  /// The facts that derivations, instruments and the interview speak of, the order of its questions aside.
  private var mentionedFacts: [FactID] {
    var found = ruleSet.facts.flatMap { $0.derivation?.facts ?? [] } + ruleSet.instruments.flatMap(\.items)
    for group in ruleSet.interview { group.nextWhen?.collectFacts(into: &found) }
    return found
  }

  // MARK: - Names

  private var names: [Diagnostic] {
    let members = Set(ruleSet.treatments.flatMap(\.classes))
    let contacts = Set(ruleSet.header.contacts + ruleSet.triage.flatMap(\.contacts))
    let kinds = Set(ruleSet.treatments.map(\.kind))
    let weights = Set(ruleSet.rules.compactMap(\.weight))
    var found: [Diagnostic] = []
    for (index, family) in ruleSet.classes.enumerated()
    where !members.contains(index) && family.id != TreatmentClass.everything {
      found.append(.unused(.unusedClass, "no treatment is of the class '\(family.id)'", at: family.place))
    }
    for (index, contact) in ruleSet.contacts.enumerated() where !contacts.contains(index) {
      found.append(.unused(.unusedContact, "the contact '\(contact.id)' is never shown", at: contact.place))
    }
    for (index, kind) in ruleSet.kinds.enumerated() where !kinds.contains(index) {
      found.append(.unused(.unusedKind, "no treatment is of the kind '\(kind.id)'", at: kind.place))
    }
    for weight in ruleSet.ranking.weights where !weights.contains(weight.name) {
      found.append(.unused(.unusedWeight, "no rule uses the weight '\(weight.name)'", at: weight.place))
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func unusedFact(_ fact: Fact) -> Diagnostic {
    lint(
      .unusedFact, "nothing uses the fact '\(fact.id)'", at: fact.place,
      help: ["use it in a rule, or take it out"])
  }

  fileprivate static func needlessQuestion(_ fact: Fact) -> Diagnostic {
    lint(
      .needlessQuestion, "'\(fact.id)' can be asked, but no rule turns on it", at: fact.place,
      help: ["people would answer it for nothing: let a rule use what follows from it, or take it out"])
  }

  fileprivate static func unused(_ lint: Lint, _ message: String, at place: Place) -> Diagnostic {
    .lint(lint, message, at: place, help: ["use it, or take it out"])
  }
}
