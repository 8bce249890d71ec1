import Foundation
import Inference
import Knowledge
import Reporting
import TestSupport
import Testing

/// A small rule set with something in every key of the JSON of a recommendation.
enum JSONSample {
  static let rules = RuleText(
    #"""
    facts:
      age: {type: integer, range: 5 to 110, unit: years, question: How old are you?}
      weight: {type: decimal, places: 1, range: 10 to 300}
      age-group:
        type: choice
        ordered: true
        options: {young: young, adult: adult, old: old}
        derive: {young: {age: under 18}, adult: {age: under 65}, otherwise: old}
      thoughts: {type: choice, ordered: true, options: {none: none, some: some, plan: plan}, question: Any thoughts?}
      medicines: {type: choices, options: {ssri: SSRI, maoi: MAOI, other: other}, question: Which medicines?}
      events: {type: choices, options: {death: a death, move: a move}, question: What has happened?}
      grief: {type: yes-no, derive: {when: {events: death}}}
      severity:
        type: choice
        ordered: true
        options: {mild: mild, severe: severe}
        derive: {mild: {age: under 50}, otherwise: severe}
        when-stated: wins
      country: {type: choice, options: {AU: Australia, NZ: New Zealand}, question: Where do you live?}

    interview:
      - {group: all, title: All, ask: [age, events, medicines, thoughts, country]}

    contacts:
      line-au: {name: Line, phone: "13", hours: always, when: {country: AU}, source: book}
      line-nz: {name: Line, text: "17", url: "https://x.nz", note: "Say \"hello\".", when: {country: NZ}, source: book}

    triage:
      plan:
        urgency: emergency-now
        when: {thoughts: plan}
        title: Please call
        note: Call now.
        withholds: all
        contacts: [line-au, line-nz]
        source: book ch. 2
        confirm: yes
      some:
        urgency: soon
        when: {thoughts: some}
        title: Please talk
        note: Talk with someone.
        source: book

    treatments:
      talking:
        name: Talking
        short: T
        kind: talking
        rating: {otherwise: {level: good, basis: published, source: book 1.2}}
        line: {adults: {when: {age-group: at least adult}, line: first, source: book}}
        suitability:
          grief: {when: {grief: yes}, favours: strongly, note: "It helps with \"grief\".", source: [book, book 7]}
        caveats:
          weekly: {note: Every week., source: book, confirm: yes}
        access:
          au: {when: {country: AU}, note: Ask your doctor., source: book}
      herb:
        name: Herb
        kind: medical
        rating: {otherwise: {level: good, basis: published, source: book}}
        contraindications:
          ssri: {when: {medicines: ssri}, note: Not together., source: book}
      stones:
        name: Stones
        kind: medical
        rating: {otherwise: {level: unclear, basis: published, source: book}}

    """#)

  /// The document for answers, and what an independent reader reads in it.
  static func document(
    _ answers: [String: String], indent: Int? = nil, isForMany: Bool = false
  ) throws -> (text: String, object: [String: Any]) {
    let program = Program(try rules.ruleSet())
    let row = try RuleText.row(answers, in: program.ruleSet)
    guard case .recommendation(let recommendation) = program.recommend(row) else { throw NoRecommendation() }
    var json = JSONWriter(indent: indent)
    RecommendationEncoder(program, version: "0.1.0", isForMany: isForMany)
      .encode(recommendation, profile: "Ann \"A\"", into: &json)
    return (String(decoding: json.bytes, as: UTF8.self), try object(json.bytes))
  }

  static func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  struct NoRecommendation: Error {}
}

extension [String: Any] {
  func object(_ key: String) throws -> [String: Any] { try #require(self[key] as? [String: Any]) }

  func objects(_ key: String) throws -> [[String: Any]] { try #require(self[key] as? [[String: Any]]) }

  func strings(_ key: String) throws -> [String] { try #require(self[key] as? [String]) }

  /// Whether a key has a value of a type.
  func has<Known: Equatable>(_ key: String, _ value: Known) -> Bool { self[key] as? Known == value }
}
