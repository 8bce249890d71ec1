import Diagnostics
package import Knowledge

/// A small rule set written in Swift, for tests of the engine that shall not depend on the rule files' reader.
///
/// Facts come first, each before those derived from it; `ruleSet` is what has been sketched so far. A sketch has the
/// ratings `good` (60 points, suggested), `fair` (20 points, suggested), `unclear` (0, not enough evidence) and
/// `useless` (0, not suggested), and one kind.
package struct RuleSetSketch {
  package var facts: [Fact] = []
  package var treatments: [Treatment] = []
  package var classes: [TreatmentClass] = []
  package var triage: [TriageRule] = []
  package var interview: [InterviewGroup] = []
  package var kinds = [
    Kind(id: "talking", label: "Talking", place: .nowhere), Kind(id: "medical", label: "Medical", place: .nowhere),
  ]
  package var ratings = [
    Self.rating("good", 60, .suggested), Self.rating("fair", 20, .suggested),
    Self.rating("unclear", 0, .notEnoughEvidence), Self.rating("useless", 0, .notSuggested),
  ]
  package var ranking = Ranking(
    order: [.standing, .score, .rating, .name], weights: [], lines: [.first: 10, .second: 0, .later: -10],
    place: .nowhere)

  package init() {}

  package var ruleSet: RuleSet {
    RuleSet(
      header: Header(id: "sketch", version: "1.0.0", title: "Sketch", place: .nowhere), kinds: kinds,
      ratings: ratings, facts: facts, interview: interview, classes: classes, treatments: treatments, triage: triage,
      ranking: ranking)
  }

  /// A row of answers to the facts sketched so far.
  package func row(_ answers: [FactID: Answer] = [:]) -> AnswerRow {
    var row = AnswerRow(AnswerLayout(facts))
    for (fact, answer) in answers { row.set(fact, to: answer) }
    return row
  }

  package static func rating(_ id: String, _ points: Int, _ standing: RatingStanding) -> Rating {
    Rating(id: id, label: id, symbol: "*", meaning: id, points: points, standing: standing, place: .nowhere)
  }

  /// Options named after ids, with the scores given.
  package static func options(_ ids: [String], scores: [Fraction]? = nil) -> [Option] {
    ids.enumerated().map { index, id in Option(id: id, label: id, score: scores?[index], place: .nowhere) }
  }
}

// MARK: - Facts

extension RuleSetSketch {
  package mutating func fact(
    _ id: String, _ type: FactType, isAsked: Bool? = nil, whenStated: WhenStated = .mustAgree,
    derive: Derivation? = nil
  ) -> FactID {
    facts.append(
      Fact(
        id: id, label: id, type: type, question: isAsked ?? (derive == nil) ? "\(id)?" : nil, derivation: derive,
        whenStated: whenStated, place: .nowhere))
    return FactID(facts.count - 1)
  }

  package mutating func yesNo(
    _ id: String, isAsked: Bool? = nil, whenStated: WhenStated = .mustAgree, when: Condition? = nil
  ) -> FactID {
    fact(id, .yesNo, isAsked: isAsked, whenStated: whenStated, derive: when.map { .holds($0) })
  }

  package mutating func choice(
    _ id: String, _ options: [String], scores: [Fraction]? = nil, isAsked: Bool? = nil,
    whenStated: WhenStated = .mustAgree, lines: [(option: Int, when: Condition?)]? = nil
  ) -> FactID {
    let lines = lines?.enumerated().map { index, line in
      ChoiceLine(name: "line-\(index)", option: line.option, when: line.when, place: .nowhere)
    }
    return fact(
      id, .choice(options: Self.options(options, scores: scores), isOrdered: true), isAsked: isAsked,
      whenStated: whenStated, derive: lines.map { .firstLine($0) })
  }

  package mutating func choices(
    _ id: String, _ options: [String], isAsked: Bool? = nil, whenStated: WhenStated = .mustAgree,
    lines: [(option: Int, when: Condition)]? = nil
  ) -> FactID {
    let lines = lines?.map { OptionLine(option: $0.option, when: $0.when, place: .nowhere) }
    return fact(
      id, .choices(options: Self.options(options), areTreatments: false), isAsked: isAsked, whenStated: whenStated,
      derive: lines.map { .eachOption($0) })
  }

  package mutating func number(
    _ id: String, _ range: ClosedRange<Int64>, places: Int = 0, isAsked: Bool? = nil,
    whenStated: WhenStated = .mustAgree, lines: [(when: Condition?, items: [SumItem])]? = nil
  ) -> FactID {
    let lines = lines?.enumerated().map { index, line in
      SumLine(name: "line-\(index)", when: line.when, items: line.items, place: .nowhere)
    }
    return fact(
      id, .number(NumberType(places: places, range: range)), isAsked: isAsked, whenStated: whenStated,
      derive: lines.map { .firstSum($0) })
  }

  package mutating func number(
    _ id: String, _ range: ClosedRange<Int64>, places: Int = 0, isAsked: Bool? = nil,
    whenStated: WhenStated = .mustAgree, sum items: [SumItem]
  ) -> FactID {
    number(id, range, places: places, isAsked: isAsked, whenStated: whenStated, lines: [(nil, items)])
  }
}

// MARK: - Conditions and items

extension Condition {
  package static func yes(_ fact: FactID) -> Condition { .that(fact, .equals(true)) }
  package static func no(_ fact: FactID) -> Condition { .that(fact, .equals(false)) }
  package static func option(_ fact: FactID, _ options: Int...) -> Condition { .that(fact, .oneOf(options)) }
  package static func includes(_ fact: FactID, _ option: Int) -> Condition { .that(fact, .includes(option)) }
  package static func atLeast(_ fact: FactID, _ value: Int64) -> Condition {
    .that(fact, .number(NumberTest(lower: .init(value), upper: nil)))
  }
  package static func atMost(_ fact: FactID, _ value: Int64) -> Condition {
    .that(fact, .number(NumberTest(lower: nil, upper: .init(value))))
  }
  package static func that(_ fact: FactID, _ check: Check) -> Condition {
    .test(Test(fact, check, place: .nowhere))
  }
  package static func every(_ parts: Condition...) -> Condition { .all(parts, .nowhere) }
  package static func some(_ parts: Condition...) -> Condition { .any(parts, .nowhere) }
  package static func nothing(of parts: Condition...) -> Condition { .none(parts, .nowhere) }
  package static func opposite(_ part: Condition) -> Condition { .not(part, .nowhere) }
}

extension SumItem {
  package static func of(_ quantity: Quantity, times weight: Fraction = .one, when: Condition? = nil) -> SumItem {
    SumItem(quantity, weight: weight, when: when, place: .nowhere)
  }

  package static func points(_ points: Fraction, when: Condition? = nil) -> SumItem {
    SumItem(.one, weight: points, when: when, place: .nowhere)
  }
}

extension Fraction {
  /// A fraction written in a test; the terms must be fit for one.
  package static func of(_ numerator: Int64, over denominator: Int64 = 1) -> Fraction {
    guard let fraction = Fraction(numerator, over: denominator) else {
      preconditionFailure("no fraction: \(numerator)/\(denominator)")
    }
    return fraction
  }
}
