extension Explanation {
  /// Names that are used, and that something must have.
  static let references: [Explanation] = [
    Explanation(
      "unknown-fact", "A fact that is declared nowhere",
      """
      A rule uses a fact that no file declares, so nobody is ever asked for it. Such a rule could never be decided: \
      its warning would stay silent for good, or come with a question that nobody can answer. Correct the name, or \
      declare the fact under 'facts'. A condition follows 'when' directly, so look also whether a second 'when' has \
      slipped in.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {huors: at least 7}}}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: at least 7}}}
        """),
    Explanation(
      "unknown-option", "An option that the fact does not have",
      """
      A condition waits for an answer that the fact does not offer. Nobody could ever give it, so the rule would be \
      silent for everyone. Correct the name, or add the option to the fact. Rules use the option's name, not the \
      label that people read.
      """,
      bad: """
        facts:
          drink: {type: choice, options: {tea: Tea, coffee: Coffee}}
          awake: {type: yes-no, derive: {when: {drink: cofee}}}
        """,
      good: """
        facts:
          drink: {type: choice, options: {tea: Tea, coffee: Coffee}}
          awake: {type: yes-no, derive: {when: {drink: coffee}}}
        """),
    Explanation(
      "unknown-kind", "A kind that is declared nowhere",
      """
      A treatment names a kind that is not under 'kinds'. The kinds are the headings by which people find their way \
      among the treatments, and this one would stand under none. Correct the name, or add the kind with its heading.
      """,
      bad: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movment
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
      "unknown-rating", "A level that is not on the scale",
      """
      A rating names a level that the evidence scale of this rule set does not have. How well something is supported \
      is the first thing people want to know, so it is never guessed. Use the name of a level under 'ratings', not \
      its label or its symbol, or add the level to the scale.
      """,
      bad: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: godo, basis: published, source: book}}
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
      "unknown-class", "A class that is declared nowhere",
      """
      A treatment says that it belongs to a class that no file declares. The warnings written for the whole class \
      would never be shown with it, and nobody would miss them. Correct the name, or declare the class under \
      'classes'.
      """,
      bad: """
        kinds: {movement: Movement}
        classes: {dances: {name: Dances}}
        treatments:
          tango:
            name: Tango
            kind: movement
            classes: [dance]
            rating: {otherwise: {level: good, basis: published, source: book}}
        """,
      good: """
        kinds: {movement: Movement}
        classes: {dances: {name: Dances}}
        treatments:
          tango:
            name: Tango
            kind: movement
            classes: [dances]
            rating: {otherwise: {level: good, basis: published, source: book}}
        """),
    Explanation(
      "unknown-treatment", "A treatment that is declared nowhere",
      """
      A rule speaks of a treatment that no file declares. Perhaps the treatment was renamed or taken out, and the \
      rule stayed behind. Correct the name, declare the treatment, or take it out of the rule.
      """,
      bad: """
        classes:
          all:
            suitability:
              walked: {when: {tried: walkin}, favours: slightly, note: You know how to begin.}
        """,
      good: """
        classes:
          all:
            suitability:
              walked: {when: {tried: walking}, favours: slightly, note: You know how to begin.}
        """),
    Explanation(
      "unknown-contact", "A contact that is declared nowhere",
      """
      A rule is to show a contact that no file declares. Of all slips in names this one may matter most: somebody \
      who looks for help would find nothing where a telephone number should be. Correct the name, or declare the \
      contact under 'contacts' with its name and number.
      """,
      bad: """
        triage:
          alone:
            urgency: soon
            when: {mood: low}
            title: Talk to somebody
            note: A voice can be a comfort.
            contacts: [helplin]
        """,
      good: """
        triage:
          alone:
            urgency: soon
            when: {mood: low}
            title: Talk to somebody
            note: A voice can be a comfort.
            contacts: [helpline]
        """),
    Explanation(
      "unknown-source", "A source that is declared nowhere",
      """
      A source is cited that is not under 'sources'. Whoever doubts a figure or a note must be able to look it up, \
      and this one leads nowhere. Correct the name, or add the source with its citation. Words behind the name are a \
      place in the source: 'diary 12' is place 12 of 'diary'.
      """,
      bad: """
        sources:
          diary: {citation: A sleep diary. 2020.}
        contacts:
          night-line: {name: Night line, source: dairy 12}
        """,
      good: """
        sources:
          diary: {citation: A sleep diary. 2020.}
        contacts:
          night-line: {name: Night line, source: diary 12}
        """),
    Explanation(
      "unknown-weight", "A strength that has no points",
      """
      A suitability note says how strongly it favours or disfavours a treatment, in a word that the ranking does not \
      know. These words are your own: each stands under 'weights' of the ranking, with its points. Without points \
      nobody could say how far a suggestion moves. Use one of those words, or add this one with its points.
      """,
      bad: """
        facts:
          outdoors: {type: yes-no, question: Do you like to be outdoors?}
        classes:
          all:
            suitability:
              outdoors: {when: {outdoors: yes}, favours: strong, note: You like to be outdoors.}
        """,
      good: """
        facts:
          outdoors: {type: yes-no, question: Do you like to be outdoors?}
        classes:
          all:
            suitability:
              outdoors: {when: {outdoors: yes}, favours: strongly, note: You like to be outdoors.}
        """),
    Explanation(
      "sources-with-commas", "Several sources in one text",
      """
      Several sources stand in one text, with commas between them. The first word would be taken for the source and \
      the others for a place in it, and whoever looks up the others would not find them cited. Write a list in \
      square brackets.
      """,
      bad: """
        sources:
          diary: {citation: A sleep diary. 2020.}
        contacts:
          night-line:
            name: Night line
            source: book, diary
        """,
      good: """
        sources:
          diary: {citation: A sleep diary. 2020.}
        contacts:
          night-line:
            name: Night line
            source: [book, diary]
        """),
  ]
}
