import Batch
import Inference
import Knowledge
import ProfileFiles
import Reporting
import Sampling
import TestSupport

/// A batch of random profiles for a random rule set, and what `recommend` says to each of them.
struct AnswersOfRandomRules {
  let ruleSet: RuleSet
  let program: Program
  let outcomes: [Outcome]
  private let rows: [AnswerRow]
  /// The profiles as lines of JSON.
  let text: String

  init(case number: Int, rows count: Int) {
    var random = Seed.generator(50, case: number)
    let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
    program = Program(asking: ruleSet)
    let profiles = ProfileGenerator(ruleSet)
    let rows = (0..<count).map { _ in profiles.row(&random) }
    outcomes = program.recommend(rows)
    self.ruleSet = ruleSet
    self.rows = rows
    text = rows.enumerated().map { Self.line($1, $0 + 1, ruleSet) }.joined()
  }

  /// The answers of a batch, and what was counted.
  func answers(
    _ detail: OutputForm.Detail, summary: SummaryPlan? = nil
  ) -> (lines: [[UInt8]], progress: BatchProgress) {
    var form = OutputForm()
    form.detail = detail
    var plan = BatchPlan(program, form, version: "0")
    plan.jobs = 2
    plan.unitBytes = 2000
    plan.summary = summary
    let result = SmallBatch.run(plan, [MemoryInput("p.ndjson", text)])
    let lines = result.sink.output.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    return (lines, result.progress)
  }

  /// What a fact can still be for a profile.
  func value(of fact: FactID, _ index: Int) -> Possible { program.value(of: fact, in: rows[index]) }

  /// What a recommendation's encoder writes of a profile; nothing where the profile contradicts itself.
  func document(_ index: Int) -> [UInt8]? {
    guard case .recommendation(let recommendation) = outcomes[index] else { return nil }
    var json = JSONWriter()
    RecommendationEncoder(program, version: "0").encode(recommendation, profile: "p\(index + 1)", into: &json)
    return json.bytes
  }

  /// A profile with all that is stated in it, derived facts included.
  private static func line(_ row: AnswerRow, _ number: Int, _ ruleSet: RuleSet) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("id") { $0.value("p\(number)") }
      for (index, fact) in ruleSet.facts.enumerated() {
        guard let answer = row[FactID(index), fact.type] else { continue }
        json.key(fact.id) { json in
          let options = fact.type.options
          switch (answer, fact.type) {
          case (.yesNo(let truth), _): json.value(truth)
          case (.choice(let option), _): json.value(options[option].id)
          case (.choices(let yes, let no), _):
            json.object { json in
              json.key("yes") { $0.array(yes.map { options[$0].id }) }
              json.key("no") { $0.array(no.map { options[$0].id }) }
            }
          case (.number(let value), .number(let type)): json.number(type.text(of: value))
          case (.number, _): json.null()
          }
        }
      }
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
