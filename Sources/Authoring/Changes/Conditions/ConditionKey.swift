import Knowledge

/// What a condition asks as a text of ids: the same for two conditions of two rule sets that are the same but for the
/// order of their parts, and brackets that change nothing.
struct ConditionKey {
  let ruleSet: RuleSet

  /// The key of a condition; nothing stands for always.
  func key(_ condition: Condition?) -> String {
    guard let condition else { return "all()" }
    return switch condition {
    case .all(let parts, _): joined("all", parts.flatMap(partsOfAll))
    case .any(let parts, _): joined("any", parts.flatMap(partsOfAny))
    case .none(let parts, _): "not(\(joined("any", parts.flatMap(partsOfAny))))"
    case .not(let part, _): "not(\(key(part)))"
    case .test(let test): "\(ruleSet[test.fact].id) \(key(test.check, of: ruleSet[test.fact]))"
    }
  }

  private func joined(_ word: String, _ keys: [String]) -> String {
    let keys = Set(keys).sorted()
    return keys.count == 1 ? keys[0] : "\(word)(\(keys.joined(separator: "; ")))"
  }

  private func partsOfAll(_ part: Condition) -> [String] {
    if case .all(let parts, _) = part { return parts.flatMap(partsOfAll) }
    return [key(part)]
  }

  private func partsOfAny(_ part: Condition) -> [String] {
    if case .any(let parts, _) = part { return parts.flatMap(partsOfAny) }
    return [key(part)]
  }

  private func key(_ check: Check, of fact: Fact) -> String {
    func name(_ option: Int) -> String { fact.type.options[option].id }
    func names(_ options: [Int]) -> String { options.map(name).sorted().joined(separator: ", ") }
    return switch check {
    case .equals(let value): value ? "yes" : "no"
    case .oneOf(let options): "is \(names(options))"
    case .ordered(let from, let to): "from \(from.map(name) ?? "") to \(to.map(name) ?? "")"
    case .number(let bounds): key(bounds, places: fact.type.places)
    case .includes(let option): "includes \(name(option))"
    case .anyOf(let options): options.count == 1 ? "includes \(names(options))" : "any of \(names(options))"
    case .allOf(let options): options.count == 1 ? "includes \(names(options))" : "all of \(names(options))"
    case .noneOf(let options): "none of \(names(options))"
    case .count(let bounds): "count \(key(bounds, places: 0))"
    case .includesThis: "includes this"
    }
  }

  /// Bounds as they read, so that other words are another key.
  private func key(_ bounds: NumberTest, places: Int) -> String {
    let type = NumberType(places: places, range: 0...0)
    func text(_ bound: NumberTest.Bound?) -> String {
      bound.map { "\($0.isStrict ? "beyond " : "")\(type.text(of: $0.value))" } ?? ""
    }
    return "from \(text(bounds.lower)) to \(text(bounds.upper))"
  }

  // MARK: - Sums and facts

  /// What an item of a sum adds, and when.
  func key(_ item: SumItem) -> String {
    "\(item.weight) \(name(item.quantity) ?? "points") \(item.when.map { "if \(key($0))" } ?? "")"
  }

  /// What is counted, by ids; nothing for plain points.
  func name(_ quantity: SumItem.Quantity) -> String? {
    switch quantity {
    case .one: return nil
    case .number(let fact): return ruleSet[fact].id
    case .score(let fact): return "the score of \(ruleSet[fact].id)"
    case .count(let fact, let options):
      let all = ruleSet[fact].type.options
      let among =
        options.count == all.count ? "" : " among \(options.map { all[$0].id }.sorted().joined(separator: ", "))"
      return "the count of \(ruleSet[fact].id)\(among)"
    }
  }

  /// What a fact can be and how it follows from others: the same for two facts of which every condition says the same.
  func key(_ fact: Fact) -> String {
    let type =
      switch fact.type {
      case .yesNo: ""
      case .choice(let options, _): options.map { "\($0.id) \($0.score?.description ?? "")" }.joined(separator: ", ")
      case .choices(let options, _): options.map(\.id).sorted().joined(separator: ", ")
      case .number(let number): "\(number.range) \(number.places)"
      }
    return "\(fact.type.name) \(type) \(fact.whenStated) \(key(fact.derivation, of: fact))"
  }

  private func key(_ derivation: Derivation?, of fact: Fact) -> String {
    func name(_ option: Int) -> String { fact.type.options[option].id }
    return switch derivation {
    case nil: "asked"
    case .holds(let condition): key(condition)
    case .firstLine(let lines): "\(lines.map { "\(name($0.option)) if \(key($0.when))" })"
    case .eachOption(let lines): "\(lines.map { "\(name($0.option)) if \(key($0.when))" }.sorted())"
    case .firstSum(let lines): "\(lines.map { "\($0.items.map(key).sorted()) if \(key($0.when))" })"
    }
  }
}

extension FactType {
  /// Digits after the decimal point of a number.
  fileprivate var places: Int {
    if case .number(let number) = self { number.places } else { 0 }
  }
}
