package import Inference
package import Knowledge

/// One profile under naive evaluation: what each fact can still be and what each condition says.
///
/// It walks the rule set as a tree, one profile and one question at a time, and follows the wording of the design
/// (chapter 5, *Meaning*) sentence by sentence. It shares nothing with the engine but the plain types of its output.
package final class ReferenceWorld {
  package let ruleSet: RuleSet
  package let row: AnswerRow
  /// What has been worked out already; without it, chains of derivations would be walked again and again.
  private var values: [FactID: Possible] = [:]

  package init(_ ruleSet: RuleSet, _ row: AnswerRow) {
    self.ruleSet = ruleSet
    self.row = row
  }

  /// What a fact can still be. A derived fact that is stated is taken as stated; of choices that are partly stated,
  /// the options not stated keep their derivation.
  package func value(of fact: FactID) -> Possible {
    if let known = values[fact] { return known }
    let result: Possible
    switch (statedValue(of: fact), derivedValue(of: fact)) {
    case (nil, nil):
      result = Possible.anything(of: ruleSet[fact].type)
    case (nil, let derived?):
      result = derived
    case (.choices(let yes, let no), .choices(let derivedYes, let derivedNo)):
      result = .choices(
        yes: (yes + derivedYes.filter { !no.contains($0) && !yes.contains($0) }).sorted(),
        no: (no + derivedNo.filter { !yes.contains($0) && !no.contains($0) }).sorted())
    case (let stated?, _):
      result = stated
    }
    values[fact] = result
    return result
  }

  /// What the profile itself says of a fact; nothing where it says nothing.
  package func statedValue(of fact: FactID) -> Possible? {
    row[fact, ruleSet[fact].type].map { Possible($0) }
  }

  /// What the derivation of a fact leaves possible, whatever is stated; nothing where the fact is not derived.
  package func derivedValue(of fact: FactID) -> Possible? {
    guard let derivation = ruleSet[fact].derivation else { return nil }
    switch derivation {
    case .firstLine(let lines):
      let reached = outcomes(ofLines: lines.map { truth(of: $0.when) })
      return .choice(Set(zip(lines, reached).filter(\.1.isPossible).map(\.0.option)).sorted())
    case .eachOption(let lines):
      // An option without a line is never included.
      var truths = Array(repeating: Truth.false, count: ruleSet[fact].type.options.count)
      for line in lines { truths[line.option] = truth(of: line.when) }
      return .choices(
        yes: truths.indices.filter { truths[$0] == .true }, no: truths.indices.filter { truths[$0] == .false })
    case .holds(let condition):
      let truth = truth(of: condition)
      return .yesNo(canBeYes: truth != .false, canBeNo: truth != .true)
    case .firstSum(let lines):
      return .number(derivedNumber(lines, of: fact))
    }
  }

  /// Whether a statement lies outside of what the derivation leaves possible.
  package func isContradicted(_ fact: FactID) -> Bool {
    switch (statedValue(of: fact), derivedValue(of: fact)) {
    case (.yesNo(let isYes, _), .yesNo(let canBeYes, let canBeNo)): isYes ? !canBeYes : !canBeNo
    case (.choice(let stated), .choice(let possible)): !stated.allSatisfy { possible.contains($0) }
    case (.choices(let yes, let no), .choices(let derivedYes, let derivedNo)):
      yes.contains { derivedNo.contains($0) } || no.contains { derivedYes.contains($0) }
    case (.number(let stated), .number(let possible)): !possible.contains(stated.lowerBound)
    default: false
    }
  }

  /// What becomes of a line in a list of which the first that holds counts.
  package struct LineOutcome {
    /// It holds and no earlier one does.
    package var hasFired: Bool
    /// It may be the first that holds: it is not false, and no earlier one is true.
    package var isPossible: Bool
    /// It may or may not be the first that holds.
    package var isOpen: Bool { isPossible && !hasFired }
  }

  /// Each line not false is possible, until a line that is true ends the list; a line fires when it is true and every
  /// earlier one is false.
  package func outcomes(ofLines truths: [Truth]) -> [LineOutcome] {
    truths.indices.map { index in
      let earlier = truths[..<index]
      return LineOutcome(
        hasFired: truths[index] == .true && earlier.allSatisfy { $0 == .false },
        isPossible: truths[index] != .false && !earlier.contains(.true))
    }
  }
}

extension Possible {
  /// What a fact of a type can be while nothing is known.
  package static func anything(of type: FactType) -> Possible {
    switch type {
    case .yesNo: .yesNo(canBeYes: true, canBeNo: true)
    case .choice(let options, _): .choice(Array(options.indices))
    case .choices: .choices(yes: [], no: [])
    case .number(let number): .number(number.range)
    }
  }

  /// What an answer leaves possible.
  package init(_ answer: Answer) {
    switch answer {
    case .yesNo(let isYes): self = .yesNo(canBeYes: isYes, canBeNo: !isYes)
    case .choice(let option): self = .choice([option])
    case .choices(let yes, let no): self = .choices(yes: yes, no: no)
    case .number(let value): self = .number(value...value)
    }
  }
}
