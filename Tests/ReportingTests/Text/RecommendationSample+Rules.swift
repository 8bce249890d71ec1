extension RecommendationSample {
  static let rules = """
    ruleset:
      id: sample
      version: 1.0.0
      title: What helps
      notice: General information to discuss with a clinician.
      help: Somebody is there at any time.
      contacts: [line-au, line-nz]
    kinds: {talking: Talking, medical: Medicines}
    ratings:
      good: {label: Very useful, symbol: ☺☺, meaning: Many good studies agree., points: 60, standing: suggested}
      fair: {label: Useful, symbol: ☺, meaning: Some studies say so., points: 40, standing: suggested}
      unknown: {label: Not studied enough, symbol: "?", meaning: Nobody knows., points: 0, standing: not-enough-evidence}
      none: {label: Does not work, symbol: –, meaning: Studies say no., points: 0, standing: not-suggested}
    ranking:
      order: [standing, score, rating, name]
      weights: {strongly: 15, slightly: 4}
      lines: {first: 10, second: 0, later: -10}
    sources:
      trial: {citation: "A trial. Journal. 2011;1:2-3.", doi: 10.1/2, year: 2011}
      guide: {citation: A guideline., url: https://example.org/guide}
    contacts:
      emergency-au: {name: Emergency, phone: "000", hours: always, when: {country: AU}, source: guide}
      line-au: {name: Listening Line, phone: 13 11 14, text: 0477 13 11 14, when: {country: AU}, source: guide}
      emergency-nz: {name: Emergency, phone: "111", hours: always, when: {country: NZ}, source: guide}
      line-nz: {name: Need to talk, text: "1737", when: {country: NZ}, source: guide}
    facts:
      country:
        label: country
        type: choice
        options: {AU: Australia, NZ: New Zealand}
        question: Which country do you live in?
      thoughts:
        label: thoughts of suicide
        type: choice
        ordered: true
        options: {none: none, some: now and then, plan: with a plan}
        question: Have you had thoughts of ending your life?
      events:
        label: what has happened
        type: choices
        options: {death: the death of someone close, job: losing a job}
        question: Has any of this happened to you?
      medicines:
        label: medicines taken now
        type: choices
        options: {ssri: an SSRI, lithium: lithium, thinner: a blood thinner}
        question: Which of these do you take now?
      low: {label: item 1, type: integer, range: 0 to 3, question: Feeling down}
      tired: {label: item 2, type: integer, range: 0 to 3, question: Feeling tired}
      wakeful: {label: item 3, type: integer, range: 0 to 3, question: Lying awake}
      total:
        label: Short Scale total
        type: integer
        range: 0 to 9
        question: "If you know your total, what is it?"
        derive: {sum: [low, tired, wakeful]}
      severity:
        label: severity
        type: choice
        ordered: true
        options: {mild: mild, moderate: moderate, severe: severe}
        derive:
          mild: {total: at most 3}
          moderate: {total: 4 to 7}
          otherwise: severe
        when-stated: wins
      prefers-talking: {label: wish to talk, type: yes-no, question: Would you like to talk with someone?}
    instruments:
      short-scale: {title: Short Scale, items: [low, tired, wakeful], source: trial}
    triage:
      plan:
        urgency: emergency-now
        when: {thoughts: plan}
        title: Please get help now
        note: Call the emergency number.
        withholds: all
        contacts: [emergency-au, line-au, emergency-nz, line-nz]
        source: guide
      thoughts:
        urgency: soon
        when: {thoughts: some}
        title: Tell a doctor
        note: Do so in the next days.
        withholds: {kinds: [medical]}
        contacts: [line-au, line-nz]
        source: guide
        confirm: yes
    treatments:
      talking:
        name: Interpersonal psychotherapy
        short: IPT
        kind: talking
        rating:
          otherwise: {level: good, basis: published, source: trial}
        line:
          less-severe: {when: {severity: at most moderate}, line: first, source: guide 1.5.2}
          otherwise: {line: second, source: guide 1.6}
        findings:
          control: {population: adults, comparator: control group, measure: cohens-d, value: 0.63, interval: [0.36, 0.90], nnt: 2.91, studies: 16, outcome: symptoms, note: Not a rate of remission., source: trial}
          other: {population: adults, comparator: other therapies, measure: cohens-d, value: 0.04, interval: [-0.14, 0.21], source: trial}
        suitability:
          grief: {when: {events: death}, favours: strongly, note: You have lost someone close., source: [trial, guide 2.1]}
          talk: {when: {prefers-talking: no}, disfavours: slightly, note: You would rather not talk., source: guide}
        caveats:
          weekly: {note: It means going every week., source: trial}
          heavy: {when: {severity: at least moderate}, level: caution, note: Ask about a medicine beside it., source: guide, confirm: yes}
        access:
          where: {note: Ask a psychologist., source: guide}
      herb:
        name: St John's wort
        kind: medical
        rating:
          mild: {when: {severity: mild}, level: good, basis: published, source: trial}
          otherwise: {level: fair, basis: proposed, because: Trials were in mild depression., source: trial}
        contraindications:
          ssri: {when: {medicines: {any-of: [ssri, lithium]}}, note: You take a medicine that clashes with it., source: guide, confirm: yes}
      tablets:
        name: Tablets
        kind: medical
        rating:
          otherwise: {level: fair, basis: published, source: trial}
        contraindications:
          thinner: {when: {medicines: thinner}, note: You take a blood thinner., source: guide, if-unknown: withhold}
      sugar:
        name: Sugar pills
        kind: medical
        rating:
          otherwise: {level: none, basis: published, source: trial}
      stones:
        name: Stones
        kind: talking
        rating:
          otherwise: {level: unknown, basis: published, source: trial}
    """
}
