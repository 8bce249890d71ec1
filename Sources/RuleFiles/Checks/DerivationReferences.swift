import Diagnostics
import Knowledge

/// A mention of a fact.
struct FactMention {
  var fact: FactID
  var place: Place
}

extension Derivation {
  /// The facts that the derivation reads, in the order of the file.
  var mentions: [FactMention] {
    switch self {
    case .firstLine(let lines): lines.flatMap { $0.when?.mentions ?? [] }
    case .eachOption(let lines): lines.flatMap { $0.when.mentions }
    case .holds(let condition): condition.mentions
    case .firstSum(let lines): lines.flatMap { ($0.when?.mentions ?? []) + $0.items.flatMap(\.mentions) }
    }
  }
}

extension SumItem {
  var mentions: [FactMention] {
    let own: [FactMention] =
      switch quantity {
      case .number(let fact), .score(let fact), .count(let fact, _): [FactMention(fact: fact, place: place)]
      case .one: []
      }
    return own + (when?.mentions ?? [])
  }
}

extension Condition {
  var mentions: [FactMention] {
    switch self {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _): parts.flatMap(\.mentions)
    case .not(let part, _): part.mentions
    case .test(let test): [FactMention(fact: test.fact, place: test.place)]
    }
  }
}
