import Authoring
import Diagnostics
import Inference
import Knowledge
import ProfileFiles
import Sampling
import TestSupport

/// A random rule set, another version of it, and people who answer its questions.
struct PeopleSample {
  let old: RuleSet
  let new: RuleSet
  let source: SourceText

  init(people: Int, name: String = "people.ndjson", _ random: inout SplitMix64) {
    old = RuleSetGenerator.ruleSet(.any, &random)
    new = Self.edited(ShuffledRuleSet.of(old, &random), &random)
    let profiles = ProfileGenerator(old)
    let rows = (0..<people).map { _ in profiles.row(&random) }
    let text =
      name.hasSuffix(".csv")
      ? Self.table(rows, old, &random) : Self.text(rows, old, asList: !name.hasSuffix(".ndjson"), &random)
    source = SourceText(name: name, text: text)
  }

  var changes: RuleSetChanges { RuleSetChanges(from: old, to: new) }

  func people(examples: Int = 3) -> PeopleChanges {
    let changes = changes
    return PeopleChanges(changes, [PeopleFile(source, .init(changes))], examples: examples)
  }

  // MARK: - Another version

  private static func edited(_ ruleSet: RuleSet, _ random: inout SplitMix64) -> RuleSet {
    var result = ruleSet
    for _ in 0..<random.int(1...4) { edit(&result, &random) }
    return result
  }

  private static func edit(_ ruleSet: inout RuleSet, _ random: inout SplitMix64) {
    let treatment = random.int(0...ruleSet.treatments.count - 1)
    switch random.int(0...8) {
    case 0 where !ruleSet.treatments[treatment].rules.isEmpty: ruleSet.treatments[treatment].rules.removeFirst()
    case 1 where !ruleSet.treatments[treatment].rules.isEmpty:
      let condition = ruleSet.treatments[treatment].rules[0].when
      ruleSet.treatments[treatment].rules[0].when = condition.map { .not($0, .nowhere) }
    case 2:
      ruleSet.treatments[treatment].rules.append(
        Rule(
          id: "\(ruleSet.treatments[treatment].id)/new", when: nil,
          effect: random.chance(0.5)
            ? .suits(points: random.int(-9...9), weight: "new") : .contraindicates(ifUnknown: .checkFirst), note: "",
          sources: [], place: .nowhere))
    case 3:
      let last = ruleSet.treatments[treatment].rating.count - 1
      ruleSet.treatments[treatment].rating[last].rating = random.int(0...ruleSet.ratings.count - 1)
    case 4: ruleSet.treatments[treatment].applies = nil
    case 5 where !ruleSet.triage.isEmpty: ruleSet.triage[0].withholds = .everything
    case 6 where !ruleSet.triage.isEmpty: ruleSet.triage.removeFirst()
    case 7: ruleSet.ratings[0].points += 7
    case 8 where !ruleSet.treatments[treatment].lines.isEmpty: ruleSet.treatments[treatment].lines.removeFirst()
    default: ruleSet.ranking.order.reverse()
    }
  }

  // MARK: - Profiles as text

  private static func text(
    _ rows: [AnswerRow], _ ruleSet: RuleSet, asList: Bool, _ random: inout SplitMix64
  ) -> String {
    let lines = rows.enumerated().map { index, row in
      let answers = ruleSet.facts.indices.compactMap { index -> String? in
        let fact = ruleSet.facts[index]
        return row[FactID(index), fact.type].map { "\"\(fact.id)\":\(json($0, of: fact))" }
      }
      // Now and then somebody without a name, or with an answer that nobody can read.
      let id = index % 5 == 4 ? [] : ["\"id\":\"person-\(index)\""]
      let fault = random.chance(0.03) ? ["\"nonsense\":1"] : []
      return "{\((id + answers + fault).joined(separator: ","))}"
    }
    return asList ? "[\(lines.joined(separator: ",\n"))]" : lines.joined(separator: "\n") + "\n"
  }

  private static func json(_ answer: Answer, of fact: Fact) -> String {
    func list(_ options: [Int]) -> String {
      "[\(options.map { "\"\(fact.type.options[$0].id)\"" }.joined(separator: ","))]"
    }
    switch (answer, fact.type) {
    case (.yesNo(let value), _): return "\(value)"
    case (.choice(let option), _): return "\"\(fact.type.options[option].id)\""
    case (.choices(let yes, let no), _): return "{\"yes\":\(list(yes)),\"no\":\(list(no))}"
    case (.number(let value), .number(let type)): return type.text(of: value)
    case (.number(let value), _): return "\(value)"
    }
  }

  private static func table(_ rows: [AnswerRow], _ ruleSet: RuleSet, _ random: inout SplitMix64) -> String {
    let header = (["id"] + ruleSet.facts.map(\.id)).joined(separator: ",")
    let lines = rows.enumerated().map { index, row in
      let cells = ruleSet.facts.enumerated().map { index, fact in
        row[FactID(index), fact.type].map { cell($0, of: fact) } ?? ""
      }
      // Now and then somebody without a name, or with a cell too many.
      let id = index % 5 == 4 ? "" : "person-\(index)"
      return ([id] + cells + (random.chance(0.03) ? [""] : [])).joined(separator: ",")
    }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  private static func cell(_ answer: Answer, of fact: Fact) -> String {
    guard case .choices(let yes, let no) = answer else {
      return json(answer, of: fact).filter { $0 != "\"" }
    }
    let options = fact.type.options.map(\.id)
    return (yes.map { options[$0] } + no.map { "!" + options[$0] } + ["?"]).joined(separator: ";")
  }
}
