package import Inference
package import Knowledge

/// What single changes of a profile's answers come to, in words: what `evident what-if` tells.
///
/// All words but the profile's name have passed ``oneLine(_:)``.
package struct WhatIfReport: Sendable {
  /// What a change is to the person.
  package enum Kind: String, Sendable, CaseIterable {
    /// Another answer to what is answered and can be changed.
    case changeable
    /// An answer to what has none.
    case unanswered
    /// Another answer to what nobody can change.
    case unchangeable
  }

  package struct Section: Sendable {
    package var kind: Kind
    /// In the order of the interview.
    package var topics: [Topic]
  }

  /// A fact and what comes of its changes.
  package struct Topic: Sendable {
    package var fact: FactID
    package var label: String
    package var lines: [Line]
  }

  /// A change, or several of one fact that come to the same, and what comes of it.
  package struct Line: Sendable {
    package var change: ChangeWords
    package var consequences: [Consequence]
    package var effects: [WhatIf.Effect]
  }

  package let profile: String
  /// How many of the first suggestions are looked at.
  package let count: Int
  package let whatIf: WhatIf
  package let sections: [Section]

  let program: Program
  let recommendation: Recommendation

  var ruleSet: RuleSet { program.ruleSet }

  /// - Parameters:
  ///   - recommendation: of the profile as it is.
  ///   - count: how many of the first suggestions `whatIf` is about.
  package init(
    _ program: Program, _ whatIf: WhatIf, of recommendation: Recommendation, profile: String, first count: Int
  ) {
    self.program = program
    self.whatIf = whatIf
    self.recommendation = recommendation
    self.profile = profile
    self.count = count
    sections = Self.sections(program.ruleSet, whatIf)
  }

  private static func sections(_ ruleSet: RuleSet, _ whatIf: WhatIf) -> [Section] {
    Kind.allCases.compactMap { kind in
      let effects = whatIf.effects.filter { Kind($0.change) == kind }
      var facts: [FactID] = []
      for effect in effects where facts.last != effect.change.fact { facts.append(effect.change.fact) }
      let topics = facts.map { fact in
        Topic(
          fact: fact, label: oneLine(ruleSet[fact].label),
          lines: lines(ruleSet, effects.filter { $0.change.fact == fact }, whatIf))
      }
      return topics.isEmpty ? nil : Section(kind: kind, topics: topics)
    }
  }

  /// The changes of a fact, those that come to the same on one line, where the first of them stands.
  private static func lines(_ ruleSet: RuleSet, _ effects: [WhatIf.Effect], _ whatIf: WhatIf) -> [Line] {
    var groups: [[WhatIf.Effect]] = []
    for effect in effects {
      let index = groups.firstIndex { group in
        group[0].difference == effect.difference && ChangeWords.areAlike(group[0].change, effect.change)
      }
      if let index { groups[index].append(effect) } else { groups.append([effect]) }
    }
    return groups.map { group in
      Line(
        change: ChangeWords(ruleSet, group.map(\.change)),
        consequences: Consequence.all(ruleSet, of: group[0].difference, from: whatIf.first, whatIf.isWithheld),
        effects: group)
    }
  }
}

extension WhatIfReport.Kind {
  init(_ change: Change) {
    self = change.isAnswer ? .unanswered : change.isChangeable ? .changeable : .unchangeable
  }
}
