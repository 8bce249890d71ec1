import Batch
import Inference
import Knowledge
import TestSupport

/// A small rule set with something for every table of a summary, and counts of profiles of it.
enum SummarySample {
  static func program() throws -> Program { Program(try RuleText(text).ruleSet()) }

  /// The plan of the rule set, broken down by some of its facts.
  static func plan(by facts: [String] = ["age-group", "internet"]) throws -> SummaryPlan {
    let program = try program()
    return SummaryPlan(program, by: facts.compactMap(program.ruleSet.fact(named:)))
  }

  /// Profiles that are alike.
  private struct Kind {
    var count: Int
    var age: Int
    var internet: Int
    var urgency: Urgency?
    var first: Int?
    var ruledOut: [String] = []
    var unanswered: [String] = []
  }

  private static let kinds = [
    Kind(count: 1040, age: 1, internet: 0, first: 0),
    Kind(count: 25, age: 1, internet: 1, first: 0, ruledOut: ["course/contraindications/offline"]),
    Kind(count: 30, age: 2, internet: 0, first: 1, unanswered: ["heart"]),
    Kind(count: 8, age: 2, internet: 1, first: 0, ruledOut: ["course/contraindications/offline"]),
    Kind(count: 3, age: 1, internet: 0, urgency: .emergencyNow),
    Kind(count: 12, age: 0, internet: 0, first: 1, unanswered: ["risk", "heart"]),
    Kind(count: 6, age: 0, internet: 1, first: 0, ruledOut: ["course/contraindications/offline"]),
    Kind(count: 2, age: 2, internet: 0, first: 1, ruledOut: ["sports/contraindications/heart"]),
    Kind(count: 4, age: 3, internet: 2, first: 0, unanswered: ["age", "internet", "risk"]),
    Kind(count: 7, age: 1, internet: 2, first: 1, unanswered: ["internet"]),
  ]

  /// Counts of some made-up profiles, by age group and internet.
  static func counts(_ plan: SummaryPlan) throws -> BatchCounts {
    let program = try program()
    var counts = BatchCounts(plan)
    for kind in kinds {
      var groups = Array(repeating: UInt64(0), count: plan.groupCount)
      groups[0] = 1
      for (breakdown, value) in zip(plan.breakdowns, [kind.age, kind.internet]) {
        groups[breakdown.groups.lowerBound + value] = 1
      }
      for _ in 0..<kind.count {
        counts.add(1, to: plan.item(of: kind.urgency), of: .urgency, groups: groups)
        counts.add(1, to: plan.item(ofTreatment: kind.first), of: .firstSuggestion, groups: groups)
        for (index, rule) in program.rules.enumerated() where kind.ruledOut.contains(rule.id) {
          counts.add(1, to: plan.item(of: RuleID(index)) ?? 0, of: .ruledOut, groups: groups)
        }
        for fact in kind.unanswered.compactMap(program.ruleSet.fact(named:)) {
          counts.add(1, to: plan.item(of: fact) ?? 0, of: .unanswered, groups: groups)
        }
      }
      counts.rows += kind.count
    }
    counts.rows += 2
    counts.failedRows = 2
    return counts
  }

  private static let text = """
    facts:
      age: {label: age, type: integer, range: 5 to 110, question: How old are you?}
      age-group:
        label: age group
        type: choice
        ordered: true
        options: {child: a child, adult: an adult, older: an older | adult}
        derive: {child: {age: under 18}, older: {age: at least 65}, otherwise: adult}
      internet: {label: internet at home, type: yes-no, question: Is there internet at home?}
      risk: {label: thoughts of suicide, type: yes-no, question: Have you thought of suicide?}
      heart: {label: heart disease, type: yes-no, question: Do you have a heart disease?}
    treatments:
      running:
        name: Running
        kind: talking
        classes: [sports]
        rating: {otherwise: {level: good, basis: published, source: book}}
      course:
        name: Online course
        kind: talking
        rating: {otherwise: {level: good, basis: published, source: book}}
        contraindications:
          offline: {when: {internet: no}, note: It is online., source: book}
    classes:
      sports:
        name: Sports
        contraindications:
          heart: {when: {heart: yes}, note: See a doctor first., source: book}
      unused:
        name: Unused
        contraindications:
          never: {when: {heart: yes}, note: It speaks of nothing., source: book}
    triage:
      crisis:
        {urgency: emergency-now, when: {risk: yes}, title: Get help, note: Call., withholds: all, source: book}
    """
}
