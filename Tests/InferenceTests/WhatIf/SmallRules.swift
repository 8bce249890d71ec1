import Inference
import Knowledge
import TestSupport

/// A rule set of three treatments that can be followed by eye, and how its changes are written in a test.
enum SmallRules {
  static let text = RuleText(
    """
    facts:
      age: {type: integer, range: 5 to 110, question: How old are you?, changeable: no}
      sleep: {type: integer, range: 0 to 3, question: Trouble sleeping?}
      mood: {type: integer, range: 0 to 3, question: Low mood?}
      total: {type: integer, range: 0 to 6, derive: {sum: [sleep, mood]}}
      internet: {type: yes-no, question: Do you have internet?}
      budget: {type: choice, question: What can you spend?, options: {little: Little, some: Some, much: Much}}
      refuses: {type: choices, question: What do you refuse?, options: {pills: Pills, groups: Groups, homework: Homework}}
      voices: {type: yes-no, question: Do you hear voices?, changeable: no}
    triage:
      crisis: {urgency: same-day, when: {voices: yes}, title: See someone, note: Today., withholds: all, source: book}
    treatments:
      pills:
        name: Pills
        kind: medical
        rating: {otherwise: {level: good, basis: published, source: book}}
        suitability:
          severe: {when: {total: at least 5}, favours: strongly, note: It is severe., source: book}
        contraindications:
          refused: {when: {refuses: pills}, note: You refuse them., source: book}
      course:
        name: Online course
        kind: talking
        rating: {otherwise: {level: good, basis: published, source: book}}
        applies: {when: {internet: yes}}
        suitability:
          cheap: {when: {budget: little}, favours: slightly, note: It is cheap., source: book}
          older: {when: {age: at least 65}, disfavours: slightly, note: It is small print., source: book}
      therapy:
        name: Meeting a therapist
        kind: talking
        rating: {otherwise: {level: good, basis: published, source: book}}
        suitability:
          dear: {when: {budget: [little, some]}, disfavours: strongly, note: It is dear., source: book}
          slow: {when: {refuses: {any-of: [groups, homework]}}, disfavours: slightly, note: Both help., source: book}

    """)

  /// With these the course and the pills have 60 points each, and the therapy 41; of equals the name decides.
  static let answers = [
    "age": "34", "sleep": "1", "mood": "2", "internet": "yes", "budget": "some", "refuses": "homework", "voices": "no",
  ]

  /// The answers with some of them changed; `nil` takes one away.
  static func answers(but changed: [String: String?]) -> [String: String] {
    var answers = answers
    for (fact, text) in changed { answers[fact] = text }
    return answers
  }

  /// A change as `age 65`, `refuses +pills`, `refuses [pills groups]`; of what was not known, with a question mark.
  static func text(_ change: Change, in ruleSet: RuleSet) -> String {
    let options = ruleSet[change.fact].type.options.map(\.id)
    let answer: String
    switch (change.to, change.option) {
    case (.yesNo(let isYes), _): answer = isYes ? "yes" : "no"
    case (.choice(let option), _): answer = options[option]
    case (.choices(let yes, _), let option?): answer = (yes.contains(option) ? "+" : "-") + options[option]
    case (.choices(let yes, _), nil): answer = "[" + yes.map { options[$0] }.joined(separator: " ") + "]"
    case (.number(let value), _): answer = "\(value)"
    }
    return "\(ruleSet[change.fact].id) \(answer)" + (change.isAnswer ? "?" : "")
  }
}
