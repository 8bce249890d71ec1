import Diagnostics
import Knowledge

/// A rule set with a fact of every kind, and readable answers.
enum SmallRules {
  static let ruleSet = RuleSet(
    header: Header(id: "small", version: "1", title: "Small", place: place), ratings: [], facts: facts,
    treatments: [], ranking: Ranking(order: [], weights: [], lines: [:], place: place))

  static let facts: [Fact] = [
    fact("age", .number(NumberType(places: 0, range: 5...110, unit: "years"))),
    fact("bmi", .number(NumberType(places: 1, range: 100...900))),
    fact("change", .number(NumberType(places: 2, range: -500...500))),
    fact("total", .number(NumberType(places: 0, range: .min ... .max))),
    fact("internet", .yesNo),
    fact("severity", .choice(options: options("mild", "moderate", "severe"), isOrdered: true)),
    fact("regular", .choice(options: options("yes", "no", "none"), isOrdered: false)),
    fact("code", .choice(options: options("AU", "12", "true"), isOrdered: false)),
    fact("life-events", .choices(options: options("bereavement", "job-loss", "retirement"), areTreatments: false)),
    fact("medicines", .choices(options: options("none", "ssri", "maoi") + many, areTreatments: false)),
    fact("did-not-help", .choices(options: options("cbt", "ipt"), areTreatments: true)),
  ]

  static subscript(name: String) -> Fact {
    facts.first { $0.id == name } ?? fact("missing", .yesNo)
  }

  /// So many that a fact takes more than one word of a row.
  private static let many = (0..<100).map { Option(id: "m\($0)", label: "", place: place) }

  private static let place = SourceText(name: "rules.yaml", text: "").place(0..<0)

  private static func fact(_ id: String, _ type: FactType) -> Fact { Fact(id: id, label: id, type: type, place: place) }

  private static func options(_ ids: String...) -> [Option] { ids.map { Option(id: $0, label: $0, place: place) } }

  /// The answers of a row in the order of the facts: `age=34 severity=mild life-events=[bereavement] medicines=[ssri|maoi]`.
  static func describe(_ answers: AnswerRow) -> String {
    facts.indices.compactMap { index -> String? in
      let fact = facts[index]
      guard let answer = answers[FactID(index), fact.type] else { return nil }
      return "\(fact.id)=\(describe(answer, fact))"
    }.joined(separator: " ")
  }

  static func describe(_ answer: Answer, _ fact: Fact) -> String {
    let ids = fact.type.options.map(\.id)
    switch answer {
    case .yesNo(let value): return String(value)
    case .choice(let option): return ids[option]
    case .number(let value):
      if case .number(let type) = fact.type { return type.text(of: value) }
      return "?"
    case .choices(let yes, let no):
      let included = yes.map { ids[$0] }.joined(separator: ",")
      if yes.count + no.count == ids.count { return "[\(included)]" }
      return "[\(included)|\(no.map { ids[$0] }.joined(separator: ","))]"
    }
  }
}
