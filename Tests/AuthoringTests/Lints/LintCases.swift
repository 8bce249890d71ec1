/// Rules to which something is to be said, and rules much like them to which nothing is.
struct LintCase: CustomStringConvertible, Sendable {
  /// The lint that must be given, at the place marked `⟦⟧` in the text; nothing for a text without fault.
  let id: String?
  /// What is put over the base, see `LintTests`.
  let text: String

  var description: String { "\(id ?? "clean"): \(text.prefix(80))" }

  init(_ id: String?, _ text: String) {
    self.id = id
    self.text = text
  }

  /// Rules of the treatment `tea` with a caveat on a condition.
  static func caveat(_ id: String?, _ when: String) -> LintCase {
    LintCase(id, "caveats: {first: {when: \(when), note: Mind., source: book}}")
  }

  static let conditions: [LintCase] = [
    .caveat(nil, "{age: at least 65}"),
    .caveat("always-holds", "{⟦age: at least 5⟧}"),
    .caveat("always-holds", "{mood: low, ⟦age: at most 110⟧}"),
    .caveat("always-holds", "{any: [{⟦mood: at most low⟧}, {alone: yes}]}"),
    .caveat(nil, "{any: [{mood: low}, {alone: yes}]}"),
    .caveat("always-holds", "{⟦any: [{alone: yes}, {alone: no}]⟧}"),
    .caveat("never-holds", "⟦{age: under 18, group: old}⟧"),
    .caveat(nil, "{age: at least 65, group: old}"),
    .caveat("never-holds", "{any: [⟦{age: under 18, group: old}⟧, {alone: yes}]}"),
    .caveat("never-holds", "⟦{pills: {count: at least 2}, all: [{pills: {none-of: [red, blue]}}]}⟧"),
    .caveat(nil, "{pills: {count: at least 3}}"),
    .caveat("never-holds", "⟦{pills: {none-of: [red]}, all: [{pills: red}]}⟧"),
    .caveat("never-holds", "⟦{load: at least 3, pills: {count: at most 2}, alone: no}⟧"),
    .caveat(nil, "{load: at least 3, pills: {count: at most 2}}"),
  ]

  static let rules: [LintCase] = [
    LintCase(
      "line-unreachable",
      "line: {old: {when: {age: at least 65}, line: first, source: book}, ⟦very-old⟧: {when: {age: at least 80}, line: later, source: book}}"
    ),
    LintCase(
      nil,
      "line: {very-old: {when: {age: at least 80}, line: later, source: book}, old: {when: {age: at least 65}, line: first, source: book}}"
    ),
    LintCase(
      "line-unreachable",
      "line: {young: {when: {age: under 40}, line: first, source: book}, old: {when: {age: at least 40}, line: second, source: book}, ⟦otherwise⟧: {line: later, source: book}}"
    ),
    LintCase(
      "rule-implied",
      "contraindications: {⟦old⟧: {when: {age: at least 65}, note: Not at your age., source: book}, older: {when: {age: at least 60}, note: Rather not., source: book}}"
    ),
    LintCase(
      nil,
      "contraindications: {old: {when: {age: 60 to 64}, note: Not at your age., source: book}, older: {when: {age: at least 65}, note: Rather not., source: book}}"
    ),
    LintCase(
      "rule-implied",
      "suitability: {first: {when: {group: old}, favours: strongly, note: You are old., source: book}, ⟦second⟧: {when: {age: at least 60}, favours: strongly, note: You have lived., source: book}}"
    ),
    LintCase(
      nil,
      "suitability: {first: {when: {age: at least 65}, favours: strongly, note: You are old., source: book}, second: {when: {age: at least 80}, favours: strongly, note: You have lived., source: book}}"
    ),
    LintCase(
      nil,
      "suitability: {first: {when: {group: old}, favours: strongly, note: You are old., source: book}, second: {when: {age: at least 65}, disfavours: strongly, note: You have lived., source: book}}"
    ),
    LintCase(
      "never-matters",
      "contraindications: {old: {when: {group: old}, note: Not at your age., source: book}}\n    caveats: {⟦older⟧: {when: {age: at least 80}, note: Go slowly., source: book}}"
    ),
    LintCase(
      "never-matters",
      "contraindications: {old: {when: {group: old, mood: low}, note: Not then., source: book}, glad: {when: {mood: good}, note: No need., source: book}}\n    suitability: {⟦older⟧: {when: {age: at least 80}, favours: slightly, note: You have lived., source: book}}"
    ),
    LintCase(
      nil,
      "contraindications: {old: {when: {group: old}, note: Not at your age., source: book}}\n    caveats: {ageing: {when: {age: at least 55}, note: Go slowly., source: book}}"
    ),
    LintCase(
      "never-matters",
      "applies: {when: {group: young}, source: book}\n    contraindications: {⟦older⟧: {when: {age: at least 80}, note: Go slowly., source: book}}"
    ),
    LintCase(
      nil,
      "applies: {when: {group: young}, source: book}\n    contraindications: {ageing: {when: {age: at least 55}, note: Go slowly., source: book}}"
    ),
    LintCase(
      "always-holds",
      "line: {anyone: {when: {⟦age: at least 5⟧}, line: first, source: book}, old: {when: {group: old}, line: later, source: book}}"
    ),
    LintCase("claim-without-source", "caveats: {⟦hot⟧: {note: It is hot.}}"),
    LintCase(
      "same-note",
      "caveats: {hot: {note: It is hot., source: book}, ⟦warm⟧: {when: {alone: yes}, note: it is HOT!, source: book}}"
    ),
    LintCase(
      nil,
      "caveats: {hot: {note: It is hot., source: book}, warm: {when: {alone: yes}, note: It is warm., source: book}}"),
  ]

  static let sections: [LintCase] = [
    LintCase(
      nil,
      """
      classes: {drinks: {name: Drinks, contraindications: {very-old: {when: {age: at least 80}, note: Not at your age., source: book}}}}
      treatments:
        coffee: {name: Coffee, kind: talking, classes: [drinks], rating: {otherwise: {level: unclear, basis: published, source: book}}, contraindications: {old: {when: {group: old}, note: Rather not., source: book}}}
        cocoa: {name: Cocoa, kind: talking, classes: [drinks], rating: {otherwise: {level: unclear, basis: published, source: book}}}
      """),
    LintCase(
      "rule-implied",
      """
      classes: {drinks: {name: Drinks, contraindications: {⟦very-old⟧: {when: {age: at least 80}, note: Not at your age., source: book}}}}
      treatments:
        coffee: {name: Coffee, kind: talking, classes: [drinks], rating: {otherwise: {level: unclear, basis: published, source: book}}, contraindications: {old: {when: {group: old}, note: Rather not., source: book}}}
      """),
    LintCase(
      "rule-implied",
      """
      classes: {drinks: {name: Drinks, suitability: {old: {when: {group: old}, favours: strongly, note: At your age., source: book}}}}
      treatments:
        coffee: {name: Coffee, kind: talking, classes: [drinks], rating: {otherwise: {level: unclear, basis: published, source: book}}, suitability: {⟦sixty⟧: {when: {age: at least 60}, favours: strongly, note: You have lived., source: book}}}
        cocoa: {name: Cocoa, kind: talking, classes: [drinks], rating: {otherwise: {level: unclear, basis: published, source: book}}}
      """),
    // A class rule with 'this' is one rule: it may hold for one treatment and never for another.
    LintCase(
      nil,
      """
      facts: {helped: {type: choices, options: treatments}}
      classes: {all: {caveats: {again: {when: {helped: this, all: [{helped: {none-of: [tea]}}]}, note: Again., source: book}}}}
      treatments: {milk: {name: Milk, kind: talking, rating: {otherwise: {level: good, basis: published, source: book}}}}
      """),
    LintCase(
      "never-holds",
      """
      facts: {helped: {type: choices, options: treatments}}
      classes: {all: {caveats: {again: {when: ⟦{helped: this, all: [{helped: {none-of: [tea, milk]}}]}⟧, note: Again., source: book}}}}
      treatments: {milk: {name: Milk, kind: talking, rating: {otherwise: {level: good, basis: published, source: book}}}}
      """),
    // Beside an item that a rule turns on, a questionnaire is asked whole.
    LintCase(
      nil,
      """
      facts: {one: {type: integer, range: 0 to 3, question: One?}, two: {type: integer, range: 0 to 3, question: Two?}}
      instruments: {form: {title: Form, items: [one, two], source: book}}
      treatments: {milk: {name: Milk, kind: talking, applies: {when: {one: at least 1}, source: book}, rating: {otherwise: {level: good, basis: published, source: book}}}}
      """),
    LintCase("unused-fact", "facts: {⟦shoes⟧: {type: integer, range: 20 to 50}}"),
    LintCase(
      "needless-question",
      "facts: {⟦shoes⟧: {type: integer, range: 20 to 50, question: Which?}}\ninterview: [{group: feet, title: Feet, ask: [shoes], next-when: {shoes: over 44}}]"
    ),
    LintCase("unused-class", "classes: {⟦drinks⟧: {name: Drinks, caveats: {wet: {note: It is wet., source: book}}}}"),
    LintCase("unused-contact", "contacts: {⟦friend⟧: {name: A friend, phone: '1'}}"),
    LintCase("unused-kind", "kinds: {⟦bodily⟧: Bodily treatments}"),
    LintCase("uncited-source", "sources: {⟦novel⟧: {citation: A novel. 2021.}}"),
    LintCase(
      "contacts-missing",
      """
      facts: {country: {type: choice, options: {AU: Australia, NZ: New Zealand}}, fire: {type: yes-no}, flood: {type: yes-no}}
      contacts:
        here: {name: Here, phone: '1', when: {country: AU}}
        there: {name: There, phone: '2', when: {country: NZ}}
      triage:
        fire: {urgency: emergency-now, when: {fire: yes}, title: Fire, note: Run., contacts: [here, there], source: book}
        ⟦flood⟧: {urgency: emergency-now, when: {flood: yes}, title: Flood, note: Climb., contacts: [here], source: book}
      """),
    LintCase(
      nil,
      """
      facts: {country: {type: choice, options: {AU: Australia, NZ: New Zealand}}, fire: {type: yes-no}, flood: {type: yes-no}}
      contacts:
        here: {name: Here, phone: '1', when: {country: AU}}
        there: {name: There, phone: '2', when: {country: NZ}}
        anywhere: {name: Anywhere, phone: '3'}
      triage:
        fire: {urgency: emergency-now, when: {fire: yes}, title: Fire, note: Run., contacts: [here, there], source: book}
        flood: {urgency: emergency-now, when: {flood: yes}, title: Flood, note: Climb., contacts: [anywhere], source: book}
        later: {urgency: soon, when: {fire: no}, title: Good, note: See a doctor., source: book}
      """),
    LintCase(
      nil,
      """
      facts: {country: {type: choice, options: {AU: Australia, NZ: New Zealand}}, fire: {type: yes-no}, flood: {type: yes-no}}
      contacts:
        here: {name: Here, phone: '1', when: {country: AU}}
        there: {name: There, phone: '2', when: {country: NZ}}
      triage:
        fire: {urgency: emergency-now, when: {fire: yes}, title: Fire, note: Run., contacts: [here, there], source: book}
        flood: {urgency: emergency-now, when: {flood: yes, country: AU}, title: Flood, note: Climb., contacts: [here], source: book}
      """),
    LintCase(
      "group-without-rating",
      """
      treatments:
        milk: {name: Milk, kind: talking, rating: {young: {when: {group: young}, level: unclear, basis: published, source: book}, otherwise: {level: good, basis: published, source: book}}}
        juice: {name: Juice, kind: talking, rating: {young: {when: {group: young}, level: unclear, basis: published, source: book}, otherwise: {level: good, basis: published, source: book}}}
        wine: {name: Wine, kind: talking, rating: {⟦otherwise⟧: {level: good, basis: published, source: book}}}
        beer: {name: Beer, kind: talking, applies: {when: {group: old}, source: book}, rating: {otherwise: {level: good, basis: published, source: book}}}
        water: {name: Water, kind: talking, rating: {young: {when: {group: young}, level: unclear, basis: published, source: book}, otherwise: {level: good, basis: published, source: book}}}
      """),
    // Whom it is ruled out for it needs no rating for.
    LintCase(
      nil,
      """
      treatments:
        milk: {name: Milk, kind: talking, rating: {young: {when: {group: young}, level: unclear, basis: published, source: book}, otherwise: {level: good, basis: published, source: book}}}
        juice: {name: Juice, kind: talking, rating: {young: {when: {group: young}, level: unclear, basis: published, source: book}, otherwise: {level: good, basis: published, source: book}}}
        wine: {name: Wine, kind: talking, rating: {otherwise: {level: good, basis: published, source: book}}, contraindications: {young: {when: {age: under 60}, note: Not at your age., source: book}}}
      """),
    // A line that an earlier one keeps from ever being the first is no rating.
    LintCase(
      "group-without-rating",
      """
      treatments:
        milk: {name: Milk, kind: talking, rating: {young: {when: {group: young}, level: unclear, basis: published, source: book}, otherwise: {level: good, basis: published, source: book}}}
        juice: {name: Juice, kind: talking, rating: {young: {when: {group: young}, level: unclear, basis: published, source: book}, otherwise: {level: good, basis: published, source: book}}}
        wine:
          name: Wine
          kind: talking
          applies: {when: {alone: yes}, source: book}
          rating:
            spring: {when: {age: under 60}, level: good, basis: published, source: book}
            other: {when: {any: [{group: young}, {alone: no}]}, level: good, basis: published, source: book}
            ⟦otherwise⟧: {level: good, basis: published, source: book}
        water: {name: Water, kind: talking, rating: {young: {when: {group: young}, level: unclear, basis: published, source: book}, otherwise: {level: good, basis: published, source: book}}}
      """),
  ]
}
