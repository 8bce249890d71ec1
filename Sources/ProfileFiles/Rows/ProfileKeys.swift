import Knowledge

/// The keys that a profile may have, and how the answers behind them are written. Immutable; shared by all rows.
final class ProfileKeys: Sendable {
  /// How each fact's answers are written.
  let forms: AnswerForms
  /// The keys by name: facts by their index, then the id, then names that are passed over.
  let names: NameTable
  /// The index of the profile's own id.
  let idIndex: Int
  let count: Int

  init(_ facts: [Fact], ignoring: Set<String>) {
    forms = AnswerForms(facts)
    idIndex = facts.count
    let own = [(name: "id", value: facts.count)]
    let known = facts.enumerated().map { (name: $1.id, value: $0) }
    let ignored = ignoring.sorted().enumerated().map { (name: $1, value: facts.count + 1 + $0) }
    names = NameTable(own + known + ignored)
    count = facts.count + 1 + ignored.count
  }
}
