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
