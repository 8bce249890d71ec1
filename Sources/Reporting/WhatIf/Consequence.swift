import Inference
import Knowledge

/// One thing that comes of changed answers, in words.
package struct Consequence: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Something urgent that was not, or is no longer.
    case urgent, ended
    /// All suggestions are held back, or no longer are.
    case withheld, released
    /// Suggestions that are among the first and were not, that no longer are, and that are at another rank.
    case enters, leaves, moves

    /// The word that stands before it.
    package var word: String {
      switch self {
      case .urgent: "first"
      case .ended: "ends"
      case .withheld: "then"
      case .released: "then"
      case .enters: "enters"
      case .leaves: "leaves"
      case .moves: "moves"
      }
    }
  }

  package var kind: Kind
  /// What it concerns, one after another.
  package var items: [String]

  /// What differs from before, what is urgent first.
  ///
  /// - Parameters:
  ///   - first: the first suggestions before.
  ///   - isWithheld: whether all suggestions were held back before.
  static func all(
    _ ruleSet: RuleSet, of difference: WhatIf.Difference, from first: [Int], _ isWithheld: Bool
  ) -> [Consequence] {
    func name(_ treatment: Int) -> String { ruleSet.shownName(of: treatment) }
    func rank(_ treatment: Int, _ list: [Int]) -> Int { (list.firstIndex(of: treatment) ?? 0) + 1 }
    let isHeldBack = difference.isWithheld && !isWithheld
    let then = difference.first
    let consequences = [
      Consequence(
        kind: .urgent,
        items: difference.fired.map {
          "\(ruleSet.triage[$0].urgency.words): “\(oneLine(ruleSet.triage[$0].title))”"
        }),
      Consequence(kind: .ended, items: difference.ended.map { "“\(oneLine(ruleSet.triage[$0].title))”" }),
      Consequence(
        kind: .withheld, items: isHeldBack ? ["all suggestions are held back, because something else comes first"] : []),
      Consequence(
        kind: .released, items: isWithheld && !difference.isWithheld ? ["suggestions are no longer held back"] : []),
      Consequence(kind: .enters, items: difference.entered.map { "\(rank($0, then)). \(name($0))" }),
      Consequence(
        kind: .leaves,
        items: isHeldBack ? [] : difference.left.map { "\(name($0.treatment)): \($0.standing.departureWords)" }),
      Consequence(
        kind: .moves, items: difference.moved.map { "\(name($0)) from \(rank($0, first)) to \(rank($0, then))" }),
    ]
    return consequences.filter { !$0.items.isEmpty }
  }
}

extension Standing {
  /// Why a treatment that stands so is no longer among the first suggestions.
  var departureWords: String {
    switch self {
    case .suggested: "others come before it"
    case .notEnoughEvidence: "not enough evidence"
    case .notSuggested: "not suggested"
    case .needsAnswers: "needs more answers"
    case .withheld: "held back for now"
    case .ruledOut: "ruled out"
    case .notApplicable: "not for people with these answers"
    }
  }
}

extension RuleSet {
  /// The name of a treatment with its short form: `Interpersonal psychotherapy (IPT)`.
  func shownName(of treatment: Int) -> String {
    let treatment = treatments[treatment]
    return oneLine(treatment.name) + (treatment.short.map { " (\(oneLine($0)))" } ?? "")
  }
}
