/// Rule files that ``SampleRules`` has no room for, each with what its schema must find: `/facts/age type`.
enum BrokenRules {
  static let cases: [(yaml: String, faults: [String])] = [
    // Sections and keys.
    ("fact: {}", ["/ additionalProperties"]),
    ("[facts]", ["/ type"]),
    ("interview: {group: you}", ["/interview type"]),
    ("ruleset: {id: test, version: 1.0, title: Test}", ["/ruleset/version type"]),
    ("ruleset: {id: My Rules, version: 1.0.0, title: Test}", ["/ruleset/id pattern"]),
    ("ruleset: {id: test, version: 1.0.0, title: Test, reviewed: 21.11.2026}", ["/ruleset/reviewed pattern"]),
    ("ruleset: {id: test, version: 1.0.0, title: Test, contacts: [hotline]}", ["/ruleset/contacts/0 enum"]),
    ("sources: {book: {citation: A book., year: soon}}", ["/sources/book/year type"]),
    ("sources: {Book: {citation: A book.}}", ["/sources pattern"]),
    ("kinds: {talking: }", ["/kinds/talking type"]),
    (
      "ranking: {order: [score, score], weights: {much: 0}}",
      ["/ranking/order uniqueItems", "/ranking/weights/much minimum"]
    ),
    (
      "ratings: {good: {label: Good, symbol: +, meaning: It helps., points: 60, standing: best}}",
      ["/ratings/good/standing enum"]
    ),
    // Facts.
    ("facts: {any: {type: yes-no}}", ["/facts pattern"]),
    ("facts: {age: {range: 5 to 110}}", ["/facts/age required"]),
    ("facts: {age: {type: number}}", ["/facts/age/type enum"]),
    ("facts: {age: {type: integer, range: 5-110}}", ["/facts/age/range pattern"]),
    ("facts: {age: {type: integer, range: 5 to 110, options: {a: A, b: B}}}", ["/facts/age additionalProperties"]),
    ("facts: {mood: {type: choice, options: {low: low}}}", ["/facts/mood/options minProperties"]),
    ("facts: {mood: {type: choice, options: {low: low, this: high}}}", ["/facts/mood/options pattern"]),
    ("facts: {mood: {type: choice, options: {low: {help: Low.}, high: high}}}", ["/facts/mood/options/low required"]),
    ("facts: {mood: {type: choices, options: facts}}", ["/facts/mood/options enum"]),
    ("facts: {ill: {type: yes-no, when-stated: wins}}", ["/facts/ill dependentRequired"]),
    (
      "facts: {mood: {type: choice, options: {a: A, b: B}, derive: {a: {age: 40}}}}",
      ["/facts/mood/derive required"]
    ),
    (
      "facts: {mood: {type: choice, options: {a: A, b: B}, derive: {odd: {is: a, when: {aeg: 4}}, otherwise: b}}}",
      ["/facts/mood/derive/odd/when additionalProperties"]
    ),
    ("facts: {sum: {type: integer, range: 0 to 9, derive: {sum: [agee]}}}", ["/facts/sum/derive/sum/0 enum"]),
    (
      "facts: {sum: {type: integer, range: 0 to 9, derive: {points: 1, among: tablets}}}",
      ["/facts/sum/derive dependentRequired"]
    ),
    ("facts: {sum: {type: integer, range: 0 to 9, derive: {sum: [{times: 2}]}}}", ["/facts/sum/derive/sum/0 oneOf"]),
    (
      "facts: {sum: {type: integer, range: 0 to 9, derive: {a: {points: 1}, otherwise: {points: 2, when: {age: 4}}}}}",
      ["/facts/sum/derive/a required", "/facts/sum/derive/otherwise additionalProperties"]
    ),
    // Conditions; those of contacts belong to no treatment.
    ("contacts: {a: {name: A, when: {}}}", ["/contacts/a/when minProperties"]),
    ("contacts: {a: {name: A, when: {agee: 40}}}", ["/contacts/a/when additionalProperties"]),
    ("contacts: {a: {name: A, when: {age: '>= 40'}}}", ["/contacts/a/when/age pattern"]),
    ("contacts: {a: {name: A, when: {age: 140}}}", ["/contacts/a/when/age maximum"]),
    ("contacts: {a: {name: A, when: {age: 10.5}}}", ["/contacts/a/when/age type"]),
    ("contacts: {a: {name: A, when: {weight: at least 40.25}}}", ["/contacts/a/when/weight pattern"]),
    ("contacts: {a: {name: A, when: {internet: maybe}}}", ["/contacts/a/when/internet enum"]),
    ("contacts: {a: {name: A, when: {country: at least AU}}}", ["/contacts/a/when/country enum"]),
    ("contacts: {a: {name: A, when: {country: [AU, SE]}}}", ["/contacts/a/when/country/1 enum"]),
    ("contacts: {a: {name: A, when: {severity: under severe}}}", ["/contacts/a/when/severity anyOf"]),
    ("contacts: {a: {name: A, when: {events: [grief]}}}", ["/contacts/a/when/events enum"]),
    ("contacts: {a: {name: A, when: {events: {any: [grief]}}}}", ["/contacts/a/when/events additionalProperties"]),
    ("contacts: {a: {name: A, when: {events: {any-of: []}}}}", ["/contacts/a/when/events/any-of minItems"]),
    ("contacts: {a: {name: A, when: {events: {count: many}}}}", ["/contacts/a/when/events/count pattern"]),
    ("contacts: {a: {name: A, when: {helped-before: this}}}", ["/contacts/a/when/helped-before enum"]),
    ("contacts: {a: {name: A, when: {any: {age: 40}}}}", ["/contacts/a/when/any type"]),
    (
      "contacts: {a: {name: A, when: {not: {all: [{none: [{agee: 4}]}]}}}}",
      ["/contacts/a/when/not/all/0/none/0 additionalProperties"]
    ),
    // Treatments and their rules.
    (
      "treatments: {this: {name: A, kind: talking, rating: {otherwise: {level: good, basis: published, source: book}}}}",
      ["/treatments pattern"]
    ),
    (
      "treatments: {a: {name: A, kind: talk, rating: {otherwise: {level: good, basis: published, source: book}}}}",
      ["/treatments/a/kind enum"]
    ),
    (
      "treatments: {a: {name: A, kind: talking, classes: [all], rating: {otherwise: {level: good, basis: published, source: book}}}}",
      ["/treatments/a/classes/0 enum"]
    ),
    (
      "treatments: {a: {name: A, kind: talking, rating: {x: {level: good, basis: published, source: book}}}}",
      ["/treatments/a/rating required", "/treatments/a/rating/x required"]
    ),
    (
      "treatments: {a: {name: A, kind: talking, rating: {otherwise: {level: good, basis: proposed, source: book}}}}",
      ["/treatments/a/rating/otherwise required"]
    ),
    ("classes: {b: {suitability: {c: {note: N., favours: strongly}}}}", ["/classes/b required"]),
    ("classes: {all: {suitability: {c: {note: N.}}}}", ["/classes/all/suitability/c oneOf"]),
    (
      "classes: {all: {suitability: {c: {note: N., favours: slightly, disfavours: strongly}}}}",
      ["/classes/all/suitability/c oneOf"]
    ),
    ("classes: {all: {suitability: {c: {note: N., favours: hugely}}}}", ["/classes/all/suitability/c/favours enum"]),
    ("classes: {all: {caveats: {c: {note: N., source: bok}}}}", ["/classes/all/caveats/c/source anyOf"]),
    (
      "classes: {all: {caveats: {c: {note: N., source: [book 1, 'book, book']}}}}",
      ["/classes/all/caveats/c/source/1 anyOf"]
    ),
    (
      "classes: {all: {caveats: {c: {note: [N.], level: warn}}}}",
      ["/classes/all/caveats/c/level enum", "/classes/all/caveats/c/note type"]
    ),
    (
      "classes: {all: {contraindications: {c: {note: N., if-unknown: ignore}}}}",
      ["/classes/all/contraindications/c required", "/classes/all/contraindications/c/if-unknown enum"]
    ),
    (
      "triage: {a: {urgency: now, when: {age: 40}, title: T, note: N., withholds: everything}}",
      ["/triage/a/urgency enum", "/triage/a/withholds enum"]
    ),
    (
      "triage: {a: {urgency: soon, when: {age: 40}, title: T, note: N., withholds: {}}}",
      ["/triage/a/withholds minProperties"]
    ),
  ]
}
