/// The sentence of a condition. A negation is carried down to the tests, where it can be said plainly; that is exact,
/// since a test and its opposite are unknown together.
struct ConditionSentence {
  let words: SentenceWords
  /// What `this` means.
  let treatment: Int?

  func sentence(_ condition: Condition, isNegated: Bool) -> String {
    switch condition {
    case .all(let parts, _): join(parts, areNegated: isNegated, isAnd: !isNegated)
    case .any(let parts, _): join(parts, areNegated: isNegated, isAnd: isNegated)
    case .none(let parts, _): join(parts, areNegated: !isNegated, isAnd: !isNegated)
    case .not(let part, _): sentence(part, isNegated: !isNegated)
    case .test(let test): sentence(test, isNegated: isNegated)
    }
  }

  private func join(_ parts: [Condition], areNegated: Bool, isAnd: Bool) -> String {
    if parts.isEmpty { return isAnd ? "always" : "never" }
    if parts.count == 1 { return sentence(parts[0], isNegated: areNegated) }
    return parts.map { part in
      let sentence = sentence(part, isNegated: areNegated)
      return hasJoints(part) ? "(\(sentence))" : sentence
    }.joined(separator: isAnd ? ", and " : ", or ")
  }

  private func hasJoints(_ condition: Condition) -> Bool {
    switch condition {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _):
      parts.count > 1 || parts.first.map(hasJoints) ?? false
    case .not(let part, _): hasJoints(part)
    case .test: false
    }
  }

  // MARK: - Tests

  private func sentence(_ test: Test, isNegated: Bool) -> String {
    let fact = words.ruleSet[test.fact]
    let subject = words.subject(fact)
    let isNot = isNegated ? " not" : ""
    func include(_ what: String, isNegated: Bool) -> String {
      "\(subject.text) \(isNegated ? "\(subject.does) not include" : subject.includes) \(what)"
    }
    switch test.check {
    case .equals(let value): return "\(subject.text): \(value != isNegated ? "yes" : "no")"
    case .oneOf(let options): return "\(subject.text) \(subject.is)\(isNot) \(words.list(options, of: fact, "or"))"
    case .ordered(let from, let to):
      return ordered(fact, subject, from: from, to: to, isNegated: isNegated)
    case .number(let bounds):
      let (range, isNot) = Self.range(bounds, isNegated: isNegated) { words.number($0, of: fact) }
      return "\(subject.text) \(subject.is)\(isNot ? " not" : "") \(range)\(words.unit(of: fact))"
    case .includes(let option): return include(words.list([option], of: fact, "or"), isNegated: isNegated)
    case .anyOf(let options): return include(words.list(options, of: fact, "or"), isNegated: isNegated)
    case .noneOf(let options): return include(words.list(options, of: fact, "or"), isNegated: !isNegated)
    case .allOf(let options):
      let all = isNegated && options.count > 1 ? "all of " : ""
      return include(all + words.list(options, of: fact, "and"), isNegated: isNegated)
    case .count(let bounds):
      let (range, isNot) = Self.range(bounds, isNegated: isNegated) { String($0) }
      switch range {
      case "at most 0", "0": return include("none of the answers", isNegated: isNot)
      case "at least 1", "over 0": return include("one or more of the answers", isNegated: isNot)
      default: return include("\(range) of the answers", isNegated: isNot)
      }
    case .includesThis:
      return include(treatment.map { words.ruleSet.treatments[$0].name } ?? "this treatment", isNegated: isNegated)
    }
  }

  private func ordered(
    _ fact: Fact, _ subject: SentenceWords.Subject, from: Int?, to: Int?, isNegated: Bool
  ) -> String {
    var (from, to, isNegated) = (from, to, isNegated)
    // The opposite of an open range is the rest of the options, where there are any.
    if isNegated, let bound = from, to == nil, bound > 0 {
      (from, to, isNegated) = (nil, bound - 1, false)
    } else if isNegated, let bound = to, from == nil, bound + 1 < fact.type.options.count {
      (from, to, isNegated) = (bound + 1, nil, false)
    }
    let range =
      switch (from, to) {
      case (let from?, let to?):
        from == to ? words.label(from, of: fact) : "from \(words.label(from, of: fact)) to \(words.label(to, of: fact))"
      case (let from?, nil): "at least \(words.label(from, of: fact))"
      case (nil, let to?): "at most \(words.label(to, of: fact))"
      case (nil, nil): "anything"
      }
    return "\(subject.text) \(subject.is)\(isNegated ? " not" : "") \(range)"
  }

  /// Bounds in words, and whether a "not" has to stand before them.
  private static func range(
    _ bounds: NumberTest, isNegated: Bool, _ text: (Int64) -> String
  ) -> (range: String, isNot: Bool) {
    switch (bounds.lower, bounds.upper) {
    case (let lower?, let upper?):
      if lower == upper, !lower.isStrict { return (text(lower.value), isNegated) }
      let end = text(upper.value)
      if lower.isStrict {
        return ("over \(text(lower.value)) and \(upper.isStrict ? "under" : "at most") \(end)", isNegated)
      }
      return ("from \(text(lower.value)) to \(upper.isStrict ? "under " : "")\(end)", isNegated)
    case (let lower?, nil):
      if isNegated { return ("\(lower.isStrict ? "at most" : "under") \(text(lower.value))", false) }
      return ("\(lower.isStrict ? "over" : "at least") \(text(lower.value))", false)
    case (nil, let upper?):
      if isNegated { return ("\(upper.isStrict ? "at least" : "over") \(text(upper.value))", false) }
      return ("\(upper.isStrict ? "under" : "at most") \(text(upper.value))", false)
    case (nil, nil): return ("any number", isNegated)
    }
  }
}
