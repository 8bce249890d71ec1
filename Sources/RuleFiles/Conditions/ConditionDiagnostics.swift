import Diagnostics
import Knowledge
import MarkedYAML

extension Diagnostic {
  static func emptyCondition(at place: Place) -> Diagnostic {
    rule(
      .emptyCondition, "an empty condition would always hold", at: place,
      help: ["name a fact and what holds of it, or take the key out"])
  }

  static func whenInCondition(at place: Place) -> Diagnostic {
    rule(
      .unknownFact, "no fact named 'when': the condition itself stands here", at: place,
      help: ["take 'when' out and leave what stands under it"])
  }

  static func wrongNotation(_ fact: FactShape, _ type: FactType, _ node: Node) -> Diagnostic {
    let noun = FactKind(rawValue: type.name)?.schema.noun ?? type.name
    let example =
      switch type {
      case .yesNo: "'\(fact.id): yes' or '\(fact.id): no'"
      case .choice(let options, let isOrdered):
        "'\(fact.id): \(options.first?.id ?? "…")'"
          + (isOrdered ? ", '\(fact.id): at least \(options.dropFirst().first?.id ?? "…")'" : "")
          + " or a list of options"
      case .choices(let options, _): "'\(fact.id): \(options.first?.id ?? "…")' or '\(fact.id): {any-of: […]}'"
      case .number(let number):
        "'\(fact.id): at least \(number.middle)' or '\(fact.id): \(number.text(number.range.lowerBound)) to \(number.middle)'"
      }
    return rule(
      .wrongNotation, "'\(fact.id)' is \(noun) and can't be tested with \(node.shape)", at: node.place,
      help: ["write \(example)"])
  }

  static func listOnChoices(_ fact: FactShape, at place: Place) -> Diagnostic {
    rule(
      .listOnChoices, "a bare list does not say whether '\(fact.id)' must include any or all of it", at: place,
      help: ["write {any-of: […]}, {all-of: […]} or {none-of: […]}"])
  }

  static func unknownChoicesTest(_ key: String, known: [String], at place: Place) -> Diagnostic {
    rule(
      .unknownChoicesTest, "no test of choices named '\(key.prefix(60))'", at: place,
      help: [NearNames.question(for: key, among: known) ?? "the tests are \(known.joined(separator: ", "))"])
  }

  static func unorderedRange(_ text: String, of fact: FactShape, at place: Place) -> Diagnostic {
    rule(
      .unorderedRange, "the options of '\(fact.id)' have no order, so '\(text)' means nothing", at: place,
      labels: [Label("declared here", at: fact.place)],
      help: ["list the options, or add 'ordered: true' to the fact if they go from low to high"])
  }

  static func openStretch(_ text: String, write: String?, at place: Place) -> Diagnostic {
    rule(
      .wrongNotation, "a stretch of options includes its ends, so '\(text)' is no test", at: place,
      help: [write.map { "write '\($0)'" } ?? "no option lies there"])
  }

  static func thisOutsideRule(at place: Place) -> Diagnostic {
    rule(
      .thisOutsideRule, "'this' is the treatment a rule belongs to, and there is none here", at: place,
      help: ["name a treatment, or move the test to a rule of a treatment or class"])
  }

  static func thisOnOtherFact(_ fact: FactShape, at place: Place) -> Diagnostic {
    rule(
      .thisOutsideRule, "'this' is a treatment, and the options of '\(fact.id)' are not treatments", at: place,
      labels: [Label("declared here", at: fact.place)], help: ["name one of its options"])
  }

  static func thisInList(_ fact: FactShape, at place: Place) -> Diagnostic {
    rule(
      .thisOutsideRule, "'this' can't stand in a list", at: place,
      help: ["write '\(fact.id): this' as a line of its own, with 'any', 'none' or 'not' around it"])
  }
}

extension NumberType {
  /// A number of the range, for examples.
  fileprivate var middle: String {
    let unit = DecimalNumber.powerOfTen(places)
    return text((range.lowerBound + (range.upperBound - range.lowerBound) / 2) / unit * unit)
  }

  fileprivate func text(_ scaled: Int64) -> String { DecimalNumber.text(scaled, places: places) }
}
