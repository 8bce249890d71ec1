import Authoring
import Diagnostics
import Testing

/// Changes of all that is no rule: facts, treatments, scales, texts.
struct ThingChangeTests {
  private typealias Edit = RuleChangeTests.Edit

  private static let facts = [
    Edit(
      "range: 5 to 110, unit: years, question: How old are you?", "range: 0 to 110, question: How old?",
      "changed fact age range: 5 to 110 → 0 to 110 [results]",
      "changed fact age unit: years → none [words]",
      "changed fact age question: How old are you? → How old? [words]"),
    Edit(
      "{mild: mild, moderate: moderate, severe: severe}",
      "{mild: mild, moderate: middling, severe: severe, worst: worst}",
      "changed option severity/moderate label: moderate → middling [words]",
      "added option severity/worst: worst [results]"),
    Edit(
      "{mild: mild, moderate: moderate, severe: severe}", "{moderate: moderate, mild: mild, severe: severe}",
      "reordered fact severity options: mild, moderate, severe → moderate, mild, severe [results]"),
    Edit(
      "mild: {mood: at most 9}\n      moderate: {mood: 10 to 19}",
      "moderate: {mood: 10 to 19}\n      mild: {mood: at most 9}",
      "reordered derivation severity/derive order: mild, moderate, otherwise → moderate, mild, otherwise [results]"),
    Edit(
      "    when-stated: wins\n", "",
      "changed fact severity when-stated: wins → must-agree [results]"),
    Edit(
      "derive: {when: {age: at least 65}}", "question: Are you older?",
      "changed fact older when-stated: must-agree → none [results]",
      "changed fact older question: none → Are you older? [words]",
      "removed derivation older/derive: yes if age is at least 65 years; otherwise no [results]"),
    Edit(
      "sum: [mood, {points: 2, when: {age: at least 75}}]",
      "sum: [{of: mood, times: 2}, {points: 2, when: {age: at least 75}}]",
      "changed derivation total/derive sum: mood → 2 × mood [results]"),
    Edit("sum: [mood, {points: 2, when: {age: at least 75}}]", "sum: [{points: 2, when: {age: at least 75}}, mood]"),
    Edit("{loss: a loss, move: a move}", "{move: a move, loss: a loss}"),
    Edit(
      "{0: Never, 27: Always}, source: book}", "{27: All the time, 0: Never}, source: book 7}",
      "changed instrument quick labels: 27: Always → 27: All the time [words]",
      "changed instrument quick source: book → book 7 [words]"),
    Edit(
      [("  - group: you", "  - group: us"), ("ask: [events, helped]", "ask: [helped]\n    next-when: {age: over 60}")],
      "changed group life ask: events, helped → helped [words]",
      "changed group life next-when: never → age is over 60 years (more cases) [words]",
      "added group us: You [words]",
      "removed group you: You [words]"),
    Edit(
      "ask: [age, mood]", "ask: [mood, age]",
      "changed group you ask: age, mood → mood, age [words]"),
  ]

  private static let scales = [
    Edit(
      "strongly: 15", "strongly: 20",
      "changed weight strongly points: 15 → 20 touches walking/suitability/grief [results]"),
    Edit(
      "first: 10, second", "first: 12, second",
      "changed points of a line first points: 10 → 12 touches tablets/line/severe [results]"),
    Edit(
      "points: 60", "points: 50",
      "changed rating good points: 60 → 50 touches tablets/rating/otherwise, walking/rating/otherwise [results]"),
    Edit(
      "standing: not-enough-evidence", "standing: not-suggested",
      "changed rating unclear standing: not-enough-evidence → not-suggested "
        + "touches walking/rating/old, walking/rating/young [results]"),
    Edit(
      "slightly: 4}", "slightly: 4, hardly: 1}",
      "added weight hardly: 1 points [results]"),
    Edit(
      "medical: Medicines", "medical: Tablets and more",
      "changed kind medical label: Medicines → Tablets and more [words]"),
    Edit(
      "order: [standing, score, rating, name]", "order: [standing, rating, score, name]",
      "changed ranking ranking order: standing, score, rating, name → standing, rating, score, name [results]"),
    Edit(
      "version: 1.0.0", "version: 1.1.0",
      "changed rule set ruleset version: 1.0.0 → 1.1.0 [words]"),
    Edit(
      "version: 1.0.0", "version: 1.0.0, summary-by: [severity, older]",
      "changed rule set ruleset summary-by: none → severity, older [words]"),
    Edit(
      "A book. 2020.", "Another book. 2021.",
      "changed source book citation: A book. 2020. → Another book. 2021. [words]"),
    Edit(
      "phone: \"123\"", "phone: \"124\"",
      "changed contact helpline phone: 123 → 124 [results]"),
  ]

  private static let treatments = [
    Edit(
      "classes: [moving]\n    ", "",
      "changed treatment walking classes: moving → none [results]"),
    Edit(
      "value: 0.90", "value: 0.9",
      "changed finding walking/findings/trial value: 0.90 → 0.9 [words]"),
    Edit(
      "{sessions: 3, cost: low}", "{sessions: 4, cost: low}",
      "changed treatment walking commitment/sessions: 3 → 4 [words]"),
    Edit(
      "[Is it safe?]", "[Is it safe?, What does it cost?]",
      "changed treatment walking ask-your-clinician: Is it safe? → Is it safe?, What does it cost? [words]"),
    Edit(
      "  tablets:\n    name: Tablets\n    kind: medical",
      "  capsules:\n    name: Capsules\n    kind: talking\n    rating:\n      otherwise: "
        + "{level: good, basis: published, source: book}\n  tablets:\n    name: Pills\n    kind: medical",
      "added treatment capsules: Capsules (Talking treatments): 1 rule [results]",
      "changed treatment tablets name: Tablets → Pills [results]"),
  ]

  @Test(arguments: facts + scales + treatments) private func saysWhatHasChanged(_ edit: Edit) throws {
    #expect(try Small.changes(edit.edits).lines == edit.lines)
  }

  /// What goes with a thing is not said again.
  @Test func aTreatmentGoesWithItsRules() throws {
    let text = Small.text
    let rest = try #require(text.split(separator: "\n  tablets:\n").last)
    let tablets = try #require(rest.split(separator: "\n\n").first)
    let changes = try Small.changes([
      ("\n  tablets:\n\(tablets)", ""), ("{treatments: [tablets]}", "all"),
    ])
    #expect(
      changes.lines == [
        "changed rule triage/crisis withholds: tablets → all [results]",
        "removed treatment tablets: Tablets (Medicines): 4 rules [results]",
      ])
  }

  @Test func placesOfBothVersionsAreKept() throws {
    let changes = try Small.changes([("facts:\n", "# A comment.\n\nfacts:\n"), ("urgency: soon", "urgency: same-day")])
    let change = try #require(changes.list.first)
    let (old, new) = (try #require(change.oldPlace), try #require(change.newPlace))
    #expect(changes.list.count == 1)
    #expect(new.start.line == old.start.line + 2)
  }
}
