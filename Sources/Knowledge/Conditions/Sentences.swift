extension RuleSet {
  /// A condition as a plain English sentence, from the labels of its facts and options: the words that explanations,
  /// messages and reports share.
  ///
  /// ```
  /// {severity: at most moderate, age: at least 65}
  /// severity of depression is at most moderate, and age is at least 65 years
  /// ```
  ///
  /// - Parameter treatment: the treatment that a rule with `this` speaks of; `nil` says "this treatment".
  public func sentence(for condition: Condition, treatment: Int? = nil) -> String {
    Sentences(ruleSet: self, treatment: treatment).sentence(condition)
  }

  /// What a fact is or can still be, in words: `moderate`, `from 9 to 11`, `bereavement; not job loss`.
  public func text(of value: Possible, for fact: FactID) -> String {
    Sentences(ruleSet: self, treatment: nil).text(of: value, for: self[fact])
  }

  /// A number of a fact with its unit: `18.5 kg`.
  public func text(of number: Int64, for fact: FactID) -> String {
    guard case .number(let type) = self[fact].type else { return String(number) }
    return type.text(of: number) + (type.unit.map { " \($0)" } ?? "")
  }
}

/// The words for conditions and values.
private struct Sentences {
  let ruleSet: RuleSet
  let treatment: Int?

  func sentence(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts, _): parts.isEmpty ? "always" : parts.map(part).joined(separator: ", and ")
    case .any(let parts, _): parts.isEmpty ? "never" : parts.map(part).joined(separator: ", or ")
    case .none(let parts, _): "none of these holds: " + parts.map(part).joined(separator: "; ")
    case .not(let negated, _): "it is not so that \(part(negated))"
    case .test(let test): sentence(test)
    }
  }

  /// A part of a longer sentence, in brackets where its own joints could be misread.
  private func part(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts, _) where parts.count == 1, .any(let parts, _) where parts.count == 1:
      part(parts[0])
    case .all, .any, .none: "(\(sentence(condition)))"
    case .not, .test: sentence(condition)
    }
  }

  private func sentence(_ test: Test) -> String {
    let fact = ruleSet[test.fact]
    func names(_ options: [Int], _ joint: String) -> String { join(options.map { label($0, of: fact) }, joint) }
    switch test.check {
    case .equals(let value): return "\(fact.label) is answered \(value ? "yes" : "no")"
    case .oneOf(let options): return "\(fact.label) is \(names(options, "or"))"
    case .ordered(let from, let to): return "\(fact.label) is \(range(from, to) { label($0, of: fact) })"
    case .number(let bounds): return "\(fact.label) is \(range(bounds) { number($0, of: fact) })\(unit(of: fact))"
    case .includes(let option): return "\(fact.label) includes \(label(option, of: fact))"
    case .anyOf(let options): return "\(fact.label) includes \(names(options, "or"))"
    case .allOf(let options): return "\(fact.label) includes \(names(options, "and"))"
    case .noneOf(let options): return "\(fact.label) does not include \(names(options, "or"))"
    case .count(let bounds):
      if bounds.maximum == 0 { return "\(fact.label) includes nothing" }
      return "\(fact.label) includes \(range(bounds) { String($0) }) of its answers"
    case .includesThis:
      return "\(fact.label) includes \(treatment.map { ruleSet.treatments[$0].name } ?? "this treatment")"
    }
  }

  // MARK: - Ranges

  private func range(_ from: Int?, _ to: Int?, _ label: (Int) -> String) -> String {
    switch (from, to) {
    case (let from?, let to?): from == to ? label(from) : "from \(label(from)) to \(label(to))"
    case (let from?, nil): "at least \(label(from))"
    case (nil, let to?): "at most \(label(to))"
    case (nil, nil): "anything"
    }
  }

  private func range(_ bounds: NumberTest, _ text: (Int64) -> String) -> String {
    switch (bounds.lower, bounds.upper) {
    case (let lower?, let upper?):
      if lower == upper, !lower.isStrict { return text(lower.value) }
      return "from \(lower.isStrict ? "over " : "")\(text(lower.value)) to \(upper.isStrict ? "under " : "")"
        + text(upper.value)
    case (let lower?, nil): return "\(lower.isStrict ? "over" : "at least") \(text(lower.value))"
    case (nil, let upper?): return "\(upper.isStrict ? "under" : "at most") \(text(upper.value))"
    case (nil, nil): return "any number"
    }
  }

  private func unit(of fact: Fact) -> String {
    guard case .number(let type) = fact.type, let unit = type.unit else { return "" }
    return " \(unit)"
  }

  private func number(_ value: Int64, of fact: Fact) -> String {
    guard case .number(let type) = fact.type else { return String(value) }
    return type.text(of: value)
  }

  private func label(_ option: Int, of fact: Fact) -> String { fact.type.options[option].label }

  private func join(_ words: [String], _ joint: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return "\(words.dropLast().joined(separator: ", ")) \(joint) \(last)"
  }

  // MARK: - Values

  func text(of value: Possible, for fact: Fact) -> String {
    switch value {
    case .yesNo(let canBeYes, let canBeNo): return canBeYes ? (canBeNo ? "yes or no" : "yes") : "no"
    case .choice(let options): return join(options.map { label($0, of: fact) }, "or")
    case .number(let bounds):
      let (low, high) = (bounds.lowerBound, bounds.upperBound)
      return range(
        NumberTest(lower: .init(low), upper: .init(high)), { number($0, of: fact) }) + unit(of: fact)
    case .choices(let yes, let no):
      let included = yes.map { label($0, of: fact) }
      if no.isEmpty { return included.isEmpty ? "nothing" : join(included, "and") }
      if included.isEmpty, no.count == fact.type.options.count { return "none of them" }
      if yes.count + no.count == fact.type.options.count { return join(included, "and") }
      let excluded = "not " + join(no.map { label($0, of: fact) }, "or")
      return included.isEmpty ? excluded : "\(join(included, "and")); \(excluded)"
    }
  }
}
