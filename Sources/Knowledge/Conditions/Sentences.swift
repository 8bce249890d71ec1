extension RuleSet {
  /// A condition as a plain English sentence, from the labels of its facts and options: the words that explanations,
  /// messages and reports share.
  ///
  /// ```
  /// {severity: at most moderate, age: at least 65}
  /// severity of depression is at most moderate, and age is at least 65 years
  /// ```
  ///
  /// Every reading of the sentence is the condition's: parts with joints of their own stand in brackets, and labels
  /// that could be misread in a list stand in quotation marks. What is negated is said of the facts themselves:
  /// `not: {medicines: ssri}` is "medicines taken now do not include an SSRI".
  ///
  /// - Parameters:
  ///   - treatment: the treatment that a rule with `this` speaks of; `nil` says "this treatment".
  ///   - limit: the most options that a list names; the rest are counted. `nil` names all.
  public func sentence(for condition: Condition, treatment: Int? = nil, naming limit: Int? = nil) -> String {
    ConditionSentence(words: SentenceWords(ruleSet: self, limit: limit), treatment: treatment)
      .sentence(condition, isNegated: false)
  }

  /// What a fact is or can still be, in words: `moderate`, `from 9 to 11`, `bereavement; not job loss`.
  ///
  /// - Parameter limit: the most options that a list names; the rest are counted. `nil` names all.
  public func text(of value: Possible, for fact: FactID, naming limit: Int? = nil) -> String {
    SentenceWords(ruleSet: self, limit: limit).text(of: value, for: self[fact])
  }

  /// A number of a fact with its unit: `18.5 kg`.
  public func text(of number: Int64, for fact: FactID) -> String {
    guard case .number(let type) = self[fact].type else { return String(number) }
    return type.text(of: number) + (type.unit.map { " \($0)" } ?? "")
  }
}
