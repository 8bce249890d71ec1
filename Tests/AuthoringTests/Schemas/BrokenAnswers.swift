/// Profiles and test files that ``SampleRules`` has no room for, each with what its schema must find.
enum BrokenAnswers {
  static let profiles: [(yaml: String, faults: [String])] = [
    ("age 34", ["/ type"]),
    ("{aeg: 34}", ["/ additionalProperties"]),
    ("[{age: 34}, {aeg: 34}]", ["/1 additionalProperties"]),
    ("{id: [p1]}", ["/id type"]),
    ("{id: ''}", ["/id minLength"]),
    ("{age: 340}", ["/age maximum"]),
    ("{age: '34'}", ["/age type"]),
    ("{age: at least 34}", ["/age type"]),
    ("{weight: 19.5}", ["/weight minimum"]),
    ("{internet: maybe}", ["/internet enum"]),
    ("{country: SE}", ["/country enum"]),
    ("{country: [AU]}", ["/country enum"]),
    ("{severity: at least mild}", ["/severity enum"]),
    ("{events: grief}", ["/events type"]),
    ("{events: [grief, greif]}", ["/events/1 enum"]),
    ("{events: [grief, grief]}", ["/events uniqueItems"]),
    ("{events: {yes: [grief], maybe: []}}", ["/events additionalProperties"]),
    ("{events: {yes: grief}}", ["/events/yes type"]),
    ("{events: {}}", ["/events minProperties"]),
    ("{helped-before: [walk]}", ["/helped-before/0 enum"]),
  ]

  static let tests: [(yaml: String, faults: [String])] = [
    ("case: {}", ["/ additionalProperties", "/ required"]),
    ("cases: [{expect: {first: walking}}]", ["/cases type"]),
    ("cases: {A Widower: {expect: {first: walking}}}", ["/cases pattern"]),
    ("cases: {a: {profile: {age: 34}}}", ["/cases/a required"]),
    ("cases: {a: {profile: {age: old}, expect: {first: walking}}}", ["/cases/a/profile/age type"]),
    ("cases: {a: {expects: {first: walking}}}", ["/cases/a additionalProperties", "/cases/a required"]),
    ("cases: {a: {expect: {}}}", ["/cases/a/expect minProperties"]),
    ("cases: {a: {source: bok, expect: {first: walking}}}", ["/cases/a/source anyOf"]),
    ("cases: {a: {expect: {first: walk}}}", ["/cases/a/expect/first enum"]),
    ("cases: {a: {expect: {in-first: {many: [walking]}}}}", ["/cases/a/expect/in-first pattern"]),
    ("cases: {a: {expect: {in-first: {2: walking}}}}", ["/cases/a/expect/in-first/2 type"]),
    ("cases: {a: {expect: {suggests: []}}}", ["/cases/a/expect/suggests minItems"]),
    ("cases: {a: {expect: {standing: {walk: suggested}}}}", ["/cases/a/expect/standing additionalProperties"]),
    ("cases: {a: {expect: {standing: {walking: good}}}}", ["/cases/a/expect/standing/walking enum"]),
    (
      "cases: {a: {expect: {ruled-out: {pills: tablets/contraindications/old}}}}",
      ["/cases/a/expect/ruled-out/pills enum"]
    ),
    ("cases: {a: {expect: {fires: [walking/caveats/daily]}}}", ["/cases/a/expect/fires/0 enum"]),
    ("cases: {a: {expect: {caveat: [triage/crisis]}}}", ["/cases/a/expect/caveat/0 enum"]),
    ("cases: {a: {expect: {triage: [walking/caveats/weekly]}}}", ["/cases/a/expect/triage/0 anyOf"]),
    ("cases: {a: {expect: {withheld: often}}}", ["/cases/a/expect/withheld enum"]),
    ("cases: {a: {expect: {derived: {severity: dire}}}}", ["/cases/a/expect/derived/severity enum"]),
    ("cases: {a: {expect: {asks: [agee]}}}", ["/cases/a/expect/asks/0 enum"]),
  ]

  /// What is allowed, in every form.
  static let goodProfiles = [
    "{}", "[]", "{id: 12, age: null, internet: yes, country: NO, severity: mild, events: [], weight: 80.5}",
    "[{id: p1, internet: true, country: 61, events: {yes: [grief], no: [move]}}, {helped-before: {no: [pills]}}]",
    "{\"internet\": false, \"country\": \"61\", \"dose\": -9.5, \"events\": [\"grief\", \"move\"]}",
  ]

  static let goodTests = [
    """
    cases:
      young:
        profile: {age: 12, events: {yes: [grief]}}
        source: [book, book 3.1]
        expect:
          first: walking
          in-first: {1: [walking], 3: [pills, walking]}
          suggests: [walking]
          not-suggested: [pills]
          standing: {pills: ruled-out}
          ruled-out: {pills: [tablets/contraindications/young]}
          fires: [walking/rating/otherwise, walking/line/mild, all/suitability/helped]
          open: [pills/applies]
          silent: [walking/rating/old]
          caveat: [walking/caveats/weekly]
          triage: [triage/crisis, soon]
          withheld: no
          derived: {severity: mild, events: null}
          asks: []
      older:
        like: young
        profile: {age: null}
        expect: {asks: [age]}
    """
  ]
}
