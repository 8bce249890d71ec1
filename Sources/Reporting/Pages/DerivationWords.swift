package import Knowledge

/// How a fact follows from others, in words: a summary and, where there are several, its lines.
package struct DerivationWords {
  private(set) var summary: String
  private(set) var lines: [String] = []

  /// The words, or nothing where the fact is not derived.
  package init?(_ ruleSet: RuleSet, of fact: Fact) {
    guard let derivation = fact.derivation else { return nil }
    let words = SumWords(ruleSet: ruleSet)
    switch derivation {
    case .holds(let condition):
      summary = "yes if \(ruleSet.sentence(for: condition)); otherwise no"
    case .firstLine(let lines):
      summary = "the first of these that fits"
      self.lines = lines.map { Self.line(fact.type.options[$0.option].label, if: $0.when, ruleSet) }
    case .eachOption(let lines):
      summary = "each of these that fits"
      self.lines = lines.map { Self.line(fact.type.options[$0.option].label, if: $0.when, ruleSet) }
    case .firstSum(let lines):
      if lines.count == 1 {
        (summary, self.lines) = words.words(for: lines[0].items)
      } else {
        summary = "the first of these that fits"
        self.lines = lines.map { Self.line(words.phrase(for: $0.items), if: $0.when, ruleSet) }
      }
    }
  }

  /// The words as one text.
  package var text: String { lines.isEmpty ? summary : "\(summary): \(lines.joined(separator: "; "))" }

  private static func line(_ words: String, if condition: Condition?, _ ruleSet: RuleSet) -> String {
    condition.map { "\(words), if \(ruleSet.sentence(for: $0))" } ?? "otherwise \(words)"
  }
}

/// Sums in words.
private struct SumWords {
  let ruleSet: RuleSet

  /// A sum as a list where it has several items, else as a phrase.
  func words(for items: [SumItem]) -> (summary: String, lines: [String]) {
    items.count > 1 ? ("the sum of these", items.map(words)) : (phrase(for: items), [])
  }

  /// A sum as a phrase: `the sum of -1.2 × creatinine and 140`.
  func phrase(for items: [SumItem]) -> String {
    let words = items.map(words)
    guard let last = words.last, words.count > 1 else { return words.first ?? "0" }
    return "the sum of \(words.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func words(for item: SumItem) -> String {
    let condition = item.when.map { " (if \(ruleSet.sentence(for: $0)))" } ?? ""
    guard let quantity = words(for: item.quantity) else { return item.weight.text + condition }
    return (item.weight == .one ? quantity : "\(item.weight.text) × \(quantity)") + condition
  }

  /// What is counted, or nothing for plain points.
  private func words(for quantity: SumItem.Quantity) -> String? {
    switch quantity {
    case .one: return nil
    case .number(let fact): return ruleSet[fact].label
    case .score(let fact): return "the score of \(ruleSet[fact].label)"
    case .count(let fact, let options):
      let all = ruleSet[fact].type.options
      let among = options.count == all.count ? "" : " among \(options.map { all[$0].label }.joined(separator: "; "))"
      return "the number of answers to “\(ruleSet[fact].label)”\(among)"
    }
  }
}

extension Fraction {
  /// The fraction as a decimal number where it is one, else as it is: `-1.2`, `25/36`.
  package var text: String {
    var (scale, places) = (Int64(1), 0)
    while scale % denominator != 0, places < 9 {
      scale *= 10
      places += 1
    }
    let (scaled, isOver) = numerator.multipliedReportingOverflow(by: scale / max(1, denominator))
    guard scale % denominator == 0, !isOver else { return description }
    return NumberType(places: places, range: 0...0).text(of: scaled)
  }

  /// Whether ``text`` is a decimal number.
  var isDecimal: Bool { !text.contains("/") }
}
