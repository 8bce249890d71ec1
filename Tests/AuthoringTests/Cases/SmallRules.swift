import Authoring
import Diagnostics
import Inference
import TestSupport

/// A small rule set with one rule of each kind, to write cases for.
enum SmallRules {
  static let text = RuleText(
    """
    facts:
      age: {type: integer, range: 5 to 110}
      mood: {type: choice, ordered: true, options: {good: Good, low: Low, very-low: Very low}}
      medicines: {type: choices, options: {pill: A pill, drops: Drops, balm: Balm}}
      alone: {type: yes-no}
      risk: {type: yes-no}
      group: {type: choice, ordered: true, options: {young: Young, old: Old}, derive: {old: {age: at least 65}, otherwise: young}}
      strain: {type: integer, range: 0 to 4, derive: {sum: [{points: 1, when: {alone: yes}}, {count: medicines}]}}
    classes:
      bodily:
        name: Bodily treatments
        caveats:
          sore: {when: {group: old}, note: You may be sore., source: book}
    treatments:
      walking:
        name: Walking
        kind: talking
        classes: [bodily]
        rating: {otherwise: {level: good, basis: published, source: book}}
        line: {low: {when: {mood: low}, line: first, source: book}}
        suitability:
          alone: {when: {alone: yes}, favours: strongly, note: You meet people., source: book}
        contraindications:
          balm: {when: {medicines: balm}, note: The balm makes you slip., source: book}
      talking:
        name: Talking
        kind: talking
        applies: {when: {age: at least 12}}
        rating:
          very-low: {when: {mood: very-low}, level: unclear, basis: published, source: book}
          otherwise: {level: good, basis: published, source: book}
      tea:
        name: Tea
        kind: medical
        rating: {otherwise: {level: unclear, basis: published, source: book}}
        caveats:
          hot: {note: It is hot., source: book}
    triage:
      danger: {urgency: emergency-now, when: {risk: yes}, title: Danger, note: Please call., withholds: all, source: book}
      tired: {urgency: soon, when: {mood: very-low}, title: Tired, note: See somebody., source: book}
    """)

  /// A program of the rules.
  static func program() throws -> Program { Program(try text.ruleSet()) }

  /// What a test file says, read for the rules.
  static func read(_ text: String, name: String = "tests/some.yaml") throws -> CaseReading {
    CaseFiles(try program()).read([SourceText(name: name, text: text)])
  }
}
