import Inference
import Knowledge
import Sampling
import TestSupport

/// The profiles of one rule set, each against all its completions.
struct BruteForceRun {
  let program: Program
  let note: String
  private(set) var tally = BruteForceTests.Tally()
  private let completions: Completions
  private let profiles: ProfileGenerator
  /// What became of each profile, which many share as a completion; nothing for one that contradicts itself.
  private var endings: [Key: Ending?] = [:]

  private struct Key: Hashable {
    var yes: [UInt64]
    var no: [UInt64]

    init(_ row: AnswerRow) { (yes, no) = (row.yes, row.no) }
  }

  /// A profile and what it is compared with.
  private struct Plan {
    var row: AnswerRow
    var complete: [AnswerRow]
    /// The profile once all that it asks is answered, as in one of the completions.
    var answered: AnswerRow
    /// The profile with one more answer, where there is one to give.
    var more: AnswerRow?
  }

  init(_ ruleSet: RuleSet, note: String) {
    program = Program(ruleSet)
    completions = Completions(ruleSet)
    profiles = ProfileGenerator(ruleSet)
    self.note = note
  }

  mutating func check(_ rows: [AnswerRow], _ random: inout SplitMix64) {
    evaluate(rows)
    var plans: [Plan] = []
    for row in rows {
      tally.profiles += 1
      if let now = ending(row) { plans.append(plan(row, now, &random)) } else { tally.contradictory += 1 }
    }
    evaluate(plans.flatMap { $0.complete + [$0.answered] + [$0.more].compactMap { $0 } })
    for plan in plans {
      guard let now = ending(plan.row) else { continue }
      checkCompletions(plan, now)
      checkAnswered(plan, now)
      if let more = plan.more, let ending = ending(more) {
        let describe = RuleSetDescription(program.ruleSet)
        expectNone(now.breaches(in: ending), "one more answer, \(describe.text(more))", plan.row)
      }
    }
  }

  private func plan(_ row: AnswerRow, _ now: Ending, _ random: inout SplitMix64) -> Plan {
    let complete = completions.of(row)
    let one = random.pick(complete)
    var answered = row
    for fact in now.asks where program.ruleSet[fact].derivation == nil {
      answered.set(fact, to: one[fact, program.ruleSet[fact].type])
    }
    return Plan(
      row: row, complete: complete, answered: answered, more: profiles.withOneMoreAnswer(row, &random))
  }

  // MARK: - What must hold

  /// Every complete profile it can become keeps what was said, and leaves nothing open.
  private mutating func checkCompletions(_ plan: Plan, _ now: Ending) {
    let reached = plan.complete.compactMap { ending($0) }
    tally.completions += reached.count
    for ending in reached {
      expectNone(now.breaches(in: ending), "a completion", plan.row)
      if !ending.asks.isEmpty || !ending.openAsks.isEmpty {
        expectNone(["something is open in a complete profile"], "a completion", plan.row)
      }
    }
    if now.openAsks.contains([]) { expectNone(["a rule is open and asks nothing"], "the profile", plan.row) }
    let truly = now.trulySettled(reached)
    if reached.count > 1, truly > 0 {
      tally.open += 1
      tally.settled += now.settled
      tally.trulySettled += truly
      if now.settled < truly { tally.missed += 1 }
    }
  }

  /// Once all that was asked is answered, nothing more is asked and the whole list is settled.
  private mutating func checkAnswered(_ plan: Plan, _ now: Ending) {
    guard let ending = ending(plan.answered) else { return }
    var breaches = now.breaches(in: ending)
    if ending.hasOpenTriage { breaches.append("triage is open still") }
    if !ending.asks.isEmpty { breaches.append("asks \(ending.asks) still") }
    if ending.settled != ending.suggestions.count { breaches.append("not settled: \(ending.settled)") }
    expectNone(breaches, "all asked answered", plan.row)
  }

  private mutating func expectNone(_ breaches: [String], _ what: @autoclosure () -> String, _ row: AnswerRow) {
    guard !breaches.isEmpty, tally.failures.isEmpty else { return }
    let describe = RuleSetDescription(program.ruleSet)
    tally.failures.append(
      """
      \(note), \(what()):
      \(breaches.joined(separator: "\n"))
      \(describe.text(row))
      \(describe.text)
      """)
  }

  // MARK: - Evaluation

  private func ending(_ row: AnswerRow) -> Ending? { endings[Key(row)] ?? nil }

  /// Evaluates those of these rows that have not been, 64 at a time.
  private mutating func evaluate(_ rows: [AnswerRow]) {
    var unknown: [Key: AnswerRow] = [:]
    for row in rows {
      let key = Key(row)
      if endings[key] == nil { unknown[key] = row }
    }
    let keys = Array(unknown.keys)
    for (key, outcome) in zip(keys, program.recommend(keys.compactMap { unknown[$0] })) {
      endings.updateValue(Ending(outcome), forKey: key)
    }
  }
}
