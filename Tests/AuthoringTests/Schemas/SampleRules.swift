import Diagnostics
import RuleFiles
import TestSupport

/// A small rule set with facts of every type, and the schemas made of it.
enum SampleRules {
  static let text = RuleText(
    """
    facts:
      age: {type: integer, range: 5 to 110, unit: years, question: How old are you?}
      weight: {type: decimal, places: 1, range: 20 to 300}
      internet: {type: yes-no, question: Are you online?}
      country: {type: choice, options: {AU: Australia, NO: Norway, 61: "6.1", other: elsewhere}}
      severity:
        type: choice
        ordered: yes
        options: {mild: mild, moderate: moderate, severe: severe}
        derive:
          mild: {age: under 18}
          by-judgement: {is: severe, when: {age: over 90}}
          otherwise: moderate
        when-stated: wins
      events:
        type: choices
        options: {grief: grief, job-loss: {label: losing a job, group: work, help: "yours, or a partner's"}, move: moving}
        derive:
          grief: {age: at least 80}
      helped-before: {type: choices, options: treatments}
      points:
        type: integer
        range: 0 to 9
        derive: {sum: [age, {of: weight, times: -1.5, over: 2}, {points: 2, when: {age: 65 to 74}}]}
      tries: {type: integer, range: 0 to 9, derive: {count: helped-before, among: tablets}}
      region:
        type: choice
        options: {AU: Oceania, F32: Europe}
        derive: {AU: {country: AU}, guess: {is: F32, when: {country: "NO"}}, otherwise: F32}
      diagnoses: {type: choices, options: {F32: depression, E66: obesity, other: another}}
      diagnosed: {type: integer, range: 0 to 3, derive: {count: diagnoses, among: [F32, E66]}}
      dose:
        type: decimal
        places: 2
        range: -9.5 to 300
        derive:
          heavy: {when: {weight: 80.5 to under 300}, points: 2.5}
          otherwise: {count: events, among: [grief, move]}
      unwell: {type: yes-no, derive: {when: {any: [{severity: at least moderate}, {not: {internet: no}}]}}}
    classes:
      all:
        suitability:
          helped: {when: {helped-before: this}, favours: strongly, note: It helped.}
      tablets:
        name: Tablets
        contraindications:
          young: {when: {age: at most 17}, note: Too young., source: book 1.2, if-unknown: withhold, confirm: yes}
    treatments:
      walking:
        name: Walking
        kind: talking
        rating:
          old: {when: {age: 65 to 110}, level: unclear, basis: proposed, because: Nobody looked., source: [book, book 3]}
          otherwise: {level: good, basis: published, source: book}
        line:
          mild: {when: {severity: [mild, moderate]}, line: first, source: book}
        findings:
          trial:
            population: adults
            comparator: nothing
            measure: cohens-d
            value: -0.63
            interval: [-0.9, 2]
            studies: 3
            source: book
        caveats:
          weekly: {level: caution, note: Every week., source: book}
        commitment: {weeks: 12, format: [alone, in a group]}
        ask-your-clinician: [Where?]
        reviewed: 2026-11-21
      pills:
        name: Pills
        kind: medical
        classes: [tablets]
        applies: {when: {events: {any-of: [grief, move], none-of: [job-loss], count: at least 1}}}
        rating:
          otherwise: {level: good, basis: published, source: book}
    instruments:
      scale: {title: Scale, items: [age], labels: {0: never, 1: always}}
    interview:
      - {group: you, title: You, ask: [age, internet], next-when: {country: AU}}
    contacts:
      helpline: {name: Helpline, phone: "123", when: {country: [AU, 61]}}
    triage:
      crisis:
        urgency: soon
        when: {severity: mild to severe, weight: 40}
        title: Call
        note: Do.
        withholds: {classes: [tablets]}
        contacts: [helpline]
        source: book
    """)

  static let sources = text.beneath + [text.source]
  static let outline = RuleFiles.outline(sources)
}
