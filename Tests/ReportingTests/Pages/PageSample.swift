import Diagnostics
import Knowledge
import RuleFiles

/// A small rule set that has something for every part of the pages.
enum PageSample {
  /// The rule set, with a piece of its text replaced.
  static func ruleSet(_ old: String = "", as new: String = "") throws -> RuleSet {
    let loading = RuleFiles.load([
      SourceText(name: "rules.yaml", text: old.isEmpty ? text : text.replacing(old, with: new))
    ])
    guard let ruleSet = loading.ruleSet else {
      throw Failure(description: CaretRenderer(sources: loading.sources).render(loading.diagnostics))
    }
    return ruleSet
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let text = """
    ruleset:
      id: sleep
      version: 1.2.0
      title: What helps with sleep
      notice: Talk it over with a clinician.
      help: You can call at any time.
      contacts: [line-au, anywhere]
    kinds: {talking: Talking treatments, medical: Medicines}
    ratings:
      good: {label: Useful, symbol: ☺☺, meaning: It helps., points: 60, standing: suggested}
      unclear: {label: Unclear, symbol: "?", meaning: Nobody knows yet., points: 10, standing: not-enough-evidence}
      risky: {label: Risky, symbol: "!", meaning: There are concerns., points: 0, standing: not-suggested}
    ranking:
      order: [standing, score, rating, name]
      weights: {strongly: 15, slightly: 4}
      lines: {first: 10, second: 0, later: -10}
    sources:
      trial: {citation: "Owl A. A trial of sleep. 2020.", doi: 10.1000/sleep.1, url: https://example.org/trial}
      guide: {citation: "Night guideline. 2021.", url: https://example.org/guide}
      book: {citation: A book of sleep. 1999.}
    contacts:
      line-au: {name: Night line, phone: "13 00 00", text: "0400 000 000", when: {country: AU}}
      anywhere: {name: World line, url: https://example.org/help, hours: weekdays}
    instruments:
      isi: {title: ISI, stem: In the last week, items: [falling, staying], labels: {0: none, 2: severe}}
    interview:
      - {group: you, title: About you, ask: [age, country, internet, medicines, loss]}
      - {group: nights, title: Your nights, ask: [falling, staying, snoring]}
    facts:
      age: {label: age, type: integer, range: 5 to 110, unit: years, changeable: no, question: How old are you?}
      country: {label: country, type: choice, options: {AU: Australia, NZ: New Zealand}, question: Where do you live?}
      internet: {label: internet at home, type: yes-no, question: Do you have the internet at home?}
      medicines:
        label: medicines taken now
        type: choices
        question: Which medicines do you take?
        options:
          opioid: {label: an opioid, group: Pain}
          nsaid: {label: an anti-inflammatory, group: Pain}
          sedative: {label: a sedative, group: Sleep}
      snoring:
        label: snoring
        type: choice
        ordered: true
        question: How often do you snore?
        options:
          never: {label: never, score: 0}
          often: {label: often, score: 1.5}
      falling: {label: falling asleep, type: integer, range: 0 to 2, question: Trouble falling asleep}
      staying: {label: staying asleep, type: integer, range: 0 to 2, question: Trouble staying asleep}
      isi: {label: ISI total, type: integer, range: 0 to 4, derive: {sum: [falling, staying]}}
      severity:
        label: severity
        type: choice
        ordered: true
        options: {mild: mild, severe: severe}
        derive: {mild: {isi: at most 2}, otherwise: severe}
        when-stated: wins
      loss: {label: weight lost, type: decimal, places: 1, range: -5 to 20, unit: kg, question: How much weight have you lost?}
      apnoea-risk:
        label: risk of apnoea
        type: decimal
        places: 1
        range: 0 to 9
        derive:
          older: {when: {age: at least 65}, sum: [snoring, {points: 2, when: {internet: no}}]}
          otherwise: {sum: [{of: snoring, times: 0.5}, {of: age, times: 1, over: 36}]}
      tried: {label: treatments tried, type: choices, options: treatments, question: What have you tried?}
      tries: {label: number of tries, type: integer, range: 0 to 9, derive: {count: tried, among: [cbt-i]}}
      needs-both:
        label: needs
        type: choices
        options: {sleep: sleep, pain-relief: pain relief}
        derive: {sleep: {severity: severe}, pain-relief: {medicines: {any-of: [opioid, nsaid]}}}
      frail: {label: frailty, type: yes-no, derive: {when: {age: over 80}}}
    classes:
      therapies:
        name: Therapies
        suitability:
          online: {when: {internet: yes}, favours: slightly, note: You can do it online., source: guide}
        caveats:
          weeks: {note: It takes weeks., source: guide 2.1, confirm: yes}
      all:
        suitability:
          tried: {when: {tried: this}, disfavours: strongly, note: You have tried this., source: book}
    treatments:
      cbt-i:
        name: Cognitive behavioural therapy for insomnia
        short: CBT-I
        kind: talking
        classes: [therapies]
        what: |
          A talking treatment.

          It has a clear end.
        how: You learn what keeps you awake.
        applies: {when: {age: at least 12}, note: For people from 12 up., source: guide}
        rating:
          young: {when: {age: under 18}, level: unclear, basis: proposed, because: Few trials., source: [trial, guide 1.1], confirm: yes}
          otherwise: {level: good, basis: published, source: guide}
        line:
          severe: {when: {severity: severe}, line: first, source: guide 3.2}
          otherwise: {line: second, note: Try advice first., source: guide 3.2}
        findings:
          versus-waiting:
            population: adults
            severity: chronic insomnia
            comparator: waiting list
            measure: hedges-g
            value: 0.90
            interval: [-0.10, 1.20]
            nnt: 2.9
            studies: 16
            participants: 1204
            outcome: time to fall asleep
            note: A large effect.
            source: trial
          any-benefit: {population: women over 60, comparator: none, measure: percent, value: 41.2, studies: 1, source: book}
        suitability:
          mild: {when: {severity: mild}, disfavours: slightly, note: "Yours is mild, so advice may be enough.", source: guide}
        caveats:
          sleepy: {note: You may be sleepier at first., source: trial}
          driving: {when: {snoring: often}, level: caution, note: Take care when you drive., source: guide}
          weight: {when: {loss: over 4.5}, note: Weigh yourself., source: book}
          opioid: {when: {medicines: opioid}, level: check, note: Ask about breathing., source: guide}
        contraindications:
          both: {when: {medicines: {all-of: [opioid, sedative]}}, note: Not with both., source: guide, if-unknown: withhold}
          frail: {when: {any: [{frail: yes}, {age: under 6, internet: no}]}, note: Not at this age., source: book}
        commitment: {sessions: 6 to 8, works-within: some weeks, format: [alone, group]}
        access:
          au: {when: {country: AU}, note: Ask for a plan., source: guide}
          clinics: {note: In sleep clinics., source: book}
        ask-your-clinician: [Is it for me?]
        references: [trial 12]
        reviewed: 2026-01-31
      night-pills:
        name: Night pills
        kind: medical
        rating: {otherwise: {level: risky, basis: published, source: book}}

    """
}
