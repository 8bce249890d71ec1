import Authoring
import Diagnostics
import Knowledge
import RuleFiles
import TestSupport
import Testing

extension RuleSetChanges {
  /// The changes, a line each, for comparison: `rule a/b/c when: old → new (more cases)`.
  var lines: [String] { list.map(\.line) }
}

extension Change {
  fileprivate var line: String {
    let values = [old, new].map { $0 ?? "none" }.joined(separator: " → ")
    let told =
      switch verb {
      case .added: ": \(new ?? "")"
      case .removed: ": \(old ?? "")"
      case .renamed: ": \(values)"
      case .changed, .reordered: " \(what ?? ""): \(values)"
      }
    let cases = cases.map { " (\($0.rawValue) cases)" } ?? ""
    let touches = touches.isEmpty ? "" : " touches \(touches.joined(separator: ", "))"
    return "\(verb.rawValue) \(noun) \(id)\(told)\(cases)\(touches) [\(bearing.rawValue)]"
  }
}

/// A small rule set with a bit of everything, to be edited.
enum Small {
  static let text = """
    facts:
      age: {type: integer, range: 5 to 110, unit: years, question: How old are you?}
      mood: {type: integer, range: 0 to 27, question: What is your score?}
      severity:
        type: choice
        ordered: true
        options: {mild: mild, moderate: moderate, severe: severe}
        derive:
          mild: {mood: at most 9}
          moderate: {mood: 10 to 19}
          otherwise: severe
        when-stated: wins
      total: {type: integer, range: 0 to 60, derive: {sum: [mood, {points: 2, when: {age: at least 75}}]}}
      older: {type: yes-no, derive: {when: {age: at least 65}}}
      events: {type: choices, options: {loss: a loss, move: a move}, question: What has happened?}
      helped: {type: choices, options: treatments, question: What has helped?}

    instruments:
      quick: {title: Quick, stem: How often?, items: [mood], labels: {0: Never, 27: Always}, source: book}

    interview:
      - group: you
        title: You
        ask: [age, mood]
      - group: life
        title: Life
        ask: [events, helped]

    classes:
      moving:
        name: Moving
        suitability:
          again: {when: {helped: this}, favours: slightly, note: It has helped before., source: book}

    treatments:
      walking:
        name: Walking
        kind: talking
        classes: [moving]
        what: Going for a walk on most days of the week, alone or with others.
        rating:
          young: {when: {age: under 18}, level: unclear, basis: published, source: book}
          old: {when: {age: over 90}, level: unclear, basis: published, source: book}
          otherwise: {level: good, basis: published, source: book}
        suitability:
          grief: {when: {events: loss}, favours: strongly, note: You have lost someone., source: book}
        caveats:
          weather: {note: It can rain., source: book}
        findings:
          trial: {population: adults, comparator: waiting, value: 0.90, interval: [0.5, 1.2], source: book}
        commitment: {sessions: 3, cost: low}
        ask-your-clinician: [Is it safe?]
      tablets:
        name: Tablets
        kind: medical
        applies: {when: {age: at least 12}}
        rating:
          otherwise: {level: good, basis: published, source: book}
        line:
          severe: {when: {severity: severe}, line: first, source: book}
        contraindications:
          heart: {when: {any: [{events: loss}, {age: at least 80}]}, note: Not for you., source: book}

    contacts:
      helpline: {name: Helpline, phone: "123"}

    triage:
      crisis:
        urgency: soon
        when: {mood: at least 20}
        title: Talk to someone
        note: Soon.
        withholds: {treatments: [tablets]}
        contacts: [helpline]
        source: book

    """

  static let base = RuleText.base.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()

  /// What comes of replacing texts in the rule set and what lies beneath it, each of which must be there.
  static func edited(_ edits: [(String, String)]) throws -> RuleSet {
    var (text, beneath) = (Self.text, base)
    for (old, new) in edits {
      try #require(text.contains(old) || beneath.contains(old), "there is no '\(old)'")
      text = text.replacing(old, with: new)
      beneath = beneath.replacing(old, with: new)
    }
    return try RuleText(text, beneath: [.init(name: "base.yaml", text: beneath)]).ruleSet()
  }

  static func changes(_ edits: [(String, String)]) throws -> RuleSetChanges {
    RuleSetChanges(from: try edited([]), to: try edited(edits))
  }
}
