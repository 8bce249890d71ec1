import Inference
import Knowledge
import TestSupport
import Testing

/// What single changes do, on a rule set that can be followed by eye.
@Suite struct WhatIfTests {
  /// Each effect as the change and what it does: `+` enters, `-` leaves and where it stands then, `~` is at another
  /// rank, `!` is triage that fires, `/` triage that no longer does.
  private static func effects(_ answers: [String: String], first count: Int) throws -> [String] {
    let ruleSet = try SmallRules.text.ruleSet()
    let whatIf = try #require(Program(ruleSet).whatIf(try RuleText.row(answers, in: ruleSet), first: count))
    return whatIf.effects.map { effect in
      let name = { (treatment: Int) in ruleSet.treatments[treatment].id }
      let difference = effect.difference
      var parts = difference.entered.map { "+\(name($0))" }
      parts += difference.left.map { "-\(name($0.treatment)) \($0.standing.rawValue)" }
      parts += difference.moved.map { "~\(name($0))" }
      parts += difference.fired.map { "!\(ruleSet.triage[$0].id)" }
      parts += difference.ended.map { "/\(ruleSet.triage[$0].id)" }
      if difference.isWithheld { parts.append("withheld") }
      return "\(SmallRules.text(effect.change, in: ruleSet)): \(parts.joined(separator: ", "))"
    }
  }

  @Test func whatChangesTheFirstIsToldInTheOrderOfTheInterview() throws {
    #expect(
      try Self.effects(SmallRules.answers, first: 2) == [
        "age 65: ~pills, ~course", "sleep 3: ~pills, ~course", "internet no: +therapy, -course not-applicable, ~pills",
        "refuses +pills: +therapy, -pills ruled-out",
        "voices yes: -course withheld, -pills withheld, !crisis, withheld",
      ])
    #expect(
      try Self.effects(SmallRules.answers, first: 1) == [
        "age 65: +pills, -course suggested", "sleep 3: +pills, -course suggested",
        "internet no: +pills, -course not-applicable", "voices yes: -course withheld, !crisis, withheld",
      ])
  }

  @Test func whatTriageWithholdsIsSetFree() throws {
    #expect(try Self.effects(SmallRules.answers(but: ["voices": "yes"]), first: 1) == ["voices no: +course, /crisis"])
  }

  @Test func openQuestionsAreAnsweredInOneStep() throws {
    // Of what is not answered at all each option is chosen alone.
    #expect(
      try Self.effects(SmallRules.answers(but: ["refuses": nil, "voices": nil]), first: 2).suffix(2) == [
        "refuses [pills]?: +therapy, -pills ruled-out",
        "voices yes?: -course withheld, -pills withheld, !crisis, withheld",
      ])
    // Of what is answered in part the rest stays as it is.
    #expect(
      try Self.effects(SmallRules.answers(but: ["refuses": "!homework;?"]), first: 2).contains(
        "refuses +pills?: +therapy, -pills ruled-out"))
  }

  @Test func whatNothingWaitsForIsNotAnswered() throws {
    // Of a person without internet only the course, which does not apply, would wait for more.
    let ruleSet = try SmallRules.text.ruleSet()
    let answers = SmallRules.answers(but: ["internet": "no", "age": nil])
    let whatIf = try #require(Program(ruleSet).whatIf(try RuleText.row(answers, in: ruleSet), first: 3))
    // Three values each of sleep and mood, internet, two budgets, three refusals and the voices.
    #expect(whatIf.tried == 13)
  }

  @Test func ofANumberTheNearestValueIsTold() throws {
    let ruleSet = try SmallRules.text.ruleSet()
    for (age, other) in [("34", 65), ("64", 65), ("65", 64), ("80", 64)] {
      let row = try RuleText.row(SmallRules.answers(but: ["age": age]), in: ruleSet)
      let whatIf = try #require(Program(ruleSet).whatIf(row, first: 1))
      let changes = whatIf.effects.map(\.change).filter { ruleSet[$0.fact].id == "age" }
      #expect(changes.map(\.to) == [.number(Int64(other))])
      #expect(changes.allSatisfy { !$0.isChangeable && !$0.isAnswer && $0.from == Int64(age).map { .number($0) } })
    }
  }

  @Test func whatContradictsOtherAnswersIsLeftOut() throws {
    let ruleSet = try SmallRules.text.ruleSet()
    let program = Program(ruleSet)
    let wrong = try RuleText.row(SmallRules.answers(but: ["total": "6"]), in: ruleSet)
    #expect(program.whatIf(wrong, first: 2) == nil)
    let right = try RuleText.row(SmallRules.answers(but: ["total": "3"]), in: ruleSet)
    let whatIf = try #require(program.whatIf(right, first: 2))
    // One age, internet, two budgets, three refusals and the voices: neither a question nor the total changes alone.
    #expect(whatIf.tried == 8)
    // Without the answers that make it up the total is free.
    let alone = try RuleText.row(SmallRules.answers(but: ["total": "3", "sleep": nil, "mood": nil]), in: ruleSet)
    let effects = try #require(program.whatIf(alone, first: 2)).effects
    #expect(effects.filter { ruleSet[$0.change.fact].id == "total" }.map(\.change.to) == [.number(5)])
  }

  @Test func ofAWideNumberThatIsSummedEveryThresholdIsTried() throws {
    let text = RuleText(
      """
      facts:
        amount: {type: integer, range: 0 to 1000, question: How much?}
        twice: {type: integer, range: 0 to 2000, derive: {sum: [{of: amount, times: 2}]}}
      treatments:
        one:
          name: One
          kind: talking
          rating: {otherwise: {level: good, basis: published, source: book}}
          applies: {when: {amount: 123 to 456}}
        two:
          name: Two
          kind: talking
          rating: {otherwise: {level: good, basis: published, source: book}}
          applies: {when: {twice: at least 1490}}

      """)
    let ruleSet = try text.ruleSet()
    let whatIf = try #require(Program(ruleSet).whatIf(try text.row(["amount": "300"]), first: 2))
    // The thresholds of the number itself are met exactly; that of its sum, 745, by the next of 64 values 15 apart.
    #expect(whatIf.effects.map(\.change.to) == [122, 457, 750].map { .number($0) })
    // 64 values, one of them the present one, the four at the thresholds, and the greatest.
    #expect(whatIf.tried == 68)
  }
}
