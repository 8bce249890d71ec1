extension Explanation {
  /// What is declared, and used by nothing.
  static let unusedThings: [Explanation] = [
    Explanation(
      "unused-fact", "A fact that nothing uses",
      """
      No rule and no other fact speaks of this fact, so nothing would come of an answer to it. Perhaps the rule that \
      was to use it is still to be written, or uses a similar fact instead. Use it, or take it out.
      """,
      bad: """
        facts:
          stairs: {type: yes-no, question: Are there stairs at your door?}
        """,
      good: """
        facts:
          stairs: {type: yes-no, question: Are there stairs at your door?}
        classes:
          all:
            caveats:
              stairs: {when: {stairs: yes}, note: Hold on to the rail., source: book}
        """),
    Explanation(
      "needless-question", "A question that changes nothing",
      """
      People can be asked for this fact, and something is made of it, but no rule turns on what is made. They would \
      give their time, and perhaps say something hard to say, for nothing. Let a rule use what follows from the \
      answer, or take the question out.
      """,
      bad: """
        facts:
          tea: {type: integer, range: 0 to 3, question: Drinking tea}
        instruments:
          comforts:
            title: Small comforts
            stem: How often do you enjoy this?
            items: [tea]
            source: book
        """,
      good: """
        facts:
          tea: {type: integer, range: 0 to 3, question: Drinking tea}
        instruments:
          comforts: {title: Small comforts, stem: How often do you enjoy this?, items: [tea],
            source: book}
        classes:
          all:
            suitability:
              tea: {when: {tea: at least 2}, favours: slightly, note: You like tea., source: book}
        """),
    Explanation(
      "unused-class", "A class without a treatment",
      """
      No treatment belongs to this class, so its rules are rules for nothing. If they are warnings, they are missing \
      where they should be shown. Name the class under 'classes' of each treatment that belongs to it, or take it \
      out.
      """,
      bad: """
        classes:
          dances: {name: Dances}
        treatments:
          tango:
            name: Tango
            kind: talking
            rating: {otherwise: {level: good, basis: published, source: book}}
        """,
      good: """
        classes:
          dances: {name: Dances}
        treatments:
          tango:
            name: Tango
            kind: talking
            classes: [dances]
            rating: {otherwise: {level: good, basis: published, source: book}}
        """),
    Explanation(
      "unused-contact", "A contact that is never shown",
      """
      The contact is declared, but neither a triage rule nor the rule set as a whole names it. Nobody who needs the \
      number will see it. Name it under 'contacts' of the rules that should show it, or take it out.
      """,
      bad: """
        contacts:
          night-line: {name: Night line, phone: "123"}
        triage:
          alone: {urgency: soon, when: {mood: low}, title: Talk to somebody,
            note: A voice can be a comfort., source: book}
        """,
      good: """
        contacts:
          night-line: {name: Night line, phone: "123"}
        triage:
          alone: {urgency: soon, when: {mood: low}, title: Talk to somebody,
            note: A voice can be a comfort., contacts: [night-line], source: book}
        """),
    Explanation(
      "unused-kind", "A kind without a treatment",
      """
      No treatment is of this kind, so it would be a heading with nothing under it. Perhaps a treatment that should \
      stand there names another kind. Give the kind to those treatments, or take it out.
      """,
      bad: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: talking
            rating: {otherwise: {level: good, basis: published, source: book}}
        """,
      good: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: good, basis: published, source: book}}
        """),
    Explanation(
      "unused-weight", "A strength that no note uses",
      """
      The ranking gives points to a word that no suitability note uses. That does no harm, but whoever reads the \
      scale looks for the notes that it is for. Use the word where it fits, or take it out.
      """,
      bad: """
        ranking:
          order: [standing, score, name]
          weights: {strongly: 5, slightly: 1}
        classes:
          all:
            suitability:
              low: {when: {mood: low}, favours: strongly, note: Small steps help., source: book}
        """,
      good: """
        ranking:
          order: [standing, score, name]
          weights: {strongly: 5}
        classes:
          all:
            suitability:
              low: {when: {mood: low}, favours: strongly, note: Small steps help., source: book}
        """,
      in: "ranking.yaml"),
    Explanation(
      "uncited-source", "A source that nothing cites",
      """
      The source is declared, but neither the rules nor their test cases cite it. It may be left over from a rule \
      that is gone; or the rule that rests on it does not say so, and then its readers can't look it up. Cite it \
      where it is the ground for something, or take it out.
      """,
      bad: """
        sources:
          diary: {citation: A sleep diary. 2020.}
        classes:
          all:
            caveats:
              late: {when: {mood: low}, note: Not late in the evening., source: book}
        """,
      good: """
        sources:
          diary: {citation: A sleep diary. 2020.}
        classes:
          all:
            caveats:
              late: {when: {mood: low}, note: Not late in the evening., source: diary 12}
        """),
  ]
}
