import Diagnostics
import Inference
import Knowledge

/// Rules that another rule of the same treatment makes needless: wherever they fire the other does, to the same effect.
///
/// Of contraindications the narrower one changes nothing; a class's does where some treatment of the class has no wider
/// one. Suitability notes add up, so that of two of the same strength
/// only those that fire in the same cases are probably one thing counted twice. Caveats and access notes may well speak
/// of some of the people that another speaks of.
struct ImpliedRuleLints {
  private struct Pair {
    let narrow: Rule
    let wide: Rule
    /// The treatment whose rules they are.
    let treatment: Int
    let ticket: Inquiry.Ticket
  }

  private let pairs: [Pair]
  /// By the id of a class rule, the treatments it speaks of.
  private let members: [String: Set<Int>]

  init(_ ruleSet: RuleSet, _ inquiry: inout Inquiry) {
    var pairs: [Pair] = []
    var asked: Set<[String]> = []
    var members: [String: Set<Int>] = [:]
    for treatment in ruleSet.treatments.indices {
      let families = ruleSet.classes(of: treatment).flatMap { ruleSet.classes[$0].rules }
      let rules = ruleSet.treatments[treatment].rules + families
      for rule in families { members[rule.id, default: []].insert(treatment) }
      for narrow in rules {
        for wide in rules where narrow.id != wide.id && Self.areAlike(narrow, wide) {
          guard let inner = narrow.when, let outer = wide.when, asked.insert([narrow.id, wide.id]).inserted else {
            continue
          }
          let counterexample = Condition.all([inner, .not(outer, outer.place)], inner.place)
          pairs.append(
            Pair(
              narrow: narrow, wide: wide, treatment: treatment,
              ticket: inquiry.ask(counterexample, for: treatment)))
        }
      }
    }
    self.pairs = pairs
    self.members = members
  }

  /// Whether two rules have the same effect, and one that only counts once or counts twice.
  private static func areAlike(_ left: Rule, _ right: Rule) -> Bool {
    switch (left.effect, right.effect) {
    case (.suits, .suits), (.contraindicates, .contraindicates): left.effect == right.effect
    default: false
    }
  }

  func diagnostics(_ answers: Inquiry.Answers) -> [Diagnostic] {
    let implied = pairs.filter { answers[$0.ticket] == .never }
    let both = Set(implied.map { [$0.narrow.id, $0.wide.id] })
    // Where a class rule is implied, pair by pair: the treatments whose rules imply it.
    var covered: [String: Set<Int>] = [:]
    for pair in implied {
      covered[pair.narrow.id, default: []].formUnion(members[pair.wide.id] ?? [pair.treatment])
    }
    return implied.compactMap { pair in
      if let members = members[pair.narrow.id], covered[pair.narrow.id]?.isSuperset(of: members) == false { return nil }
      let isSame = both.contains([pair.wide.id, pair.narrow.id])
      // Of two that fire in the same cases the treatment's own is told of, else the later one.
      let (isShared, isOtherShared) = (members[pair.narrow.id] != nil, members[pair.wide.id] != nil)
      if isSame, isShared == isOtherShared ? pair.narrow.place < pair.wide.place : isShared { return nil }
      if !isSame, case .suits = pair.narrow.effect { return nil }
      return .ruleImplied(pair.narrow, by: pair.wide, isSame: isSame)
    }
  }
}

extension Diagnostic {
  fileprivate static func ruleImplied(_ rule: Rule, by other: Rule, isSame: Bool) -> Diagnostic {
    var countsTwice = false
    if case .suits = rule.effect { countsTwice = true }
    return lint(
      .ruleImplied,
      isSame
        ? "the rule '\(rule.id)' fires in the same cases as '\(other.id)', to the same effect"
        : "wherever the rule '\(rule.id)' fires, '\(other.id)' does too, to the same effect",
      at: rule.place, labels: [Label("the other rule", at: other.place)],
      help: [
        countsTwice
          ? "the same thing counts twice: take one of them out, or give them conditions that exclude each other"
          : "make one of them, or say in the wider one what the narrower one adds"
      ])
  }
}
