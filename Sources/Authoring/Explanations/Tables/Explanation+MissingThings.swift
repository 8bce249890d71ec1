extension Explanation {
  /// What a reader of the rules would miss: sources, ratings, contacts, notes of their own, reviews.
  static let missingThings: [Explanation] = [
    Explanation(
      "claim-without-source", "A claim without a source",
      """
      A rule or a questionnaire says something, and does not say where it comes from. Whoever reads it can only \
      believe it, and whoever reviews it has to search. Add 'source' with the name of a source, and behind it the \
      place where one can look it up.
      """,
      bad: """
        classes:
          all:
            caveats:
              slowly: {when: {age: at least 65}, note: Begin slowly.}
        """,
      good: """
        classes:
          all:
            caveats:
              slowly: {when: {age: at least 65}, note: Begin slowly., source: book 12}
        """),
    Explanation(
      "group-without-rating", "A group without a rating of its own",
      """
      Most treatments are rated for this group on a line of their own, and this one is not: its last line suggests \
      it to them like to everybody else. What is known of others may not be so for them. Add a line for the group, \
      or say under 'applies' whom the treatment is for.
      """,
      bad: """
        kinds: {talking: Talking}
        treatments:
          walking: {name: Walking, kind: talking, rating: {
            low: {when: {mood: low}, level: unclear, basis: published, source: book},
            otherwise: {level: good, basis: published, source: book}}}
          dancing: {name: Dancing, kind: talking, rating: {
            low: {when: {mood: low}, level: unclear, basis: published, source: book},
            otherwise: {level: good, basis: published, source: book}}}
          singing: {name: Singing, kind: talking,
            rating: {otherwise: {level: good, basis: published, source: book}}}
        """,
      good: """
        kinds: {talking: Talking}
        treatments:
          walking: {name: Walking, kind: talking, rating: {
            low: {when: {mood: low}, level: unclear, basis: published, source: book},
            otherwise: {level: good, basis: published, source: book}}}
          dancing: {name: Dancing, kind: talking, rating: {
            low: {when: {mood: low}, level: unclear, basis: published, source: book},
            otherwise: {level: good, basis: published, source: book}}}
          singing: {name: Singing, kind: talking, applies: {when: {mood: high}, source: book},
            rating: {otherwise: {level: good, basis: published, source: book}}}
        """,
      in: "treatments.yaml"),
    Explanation(
      "contacts-missing", "An emergency without a contact for some",
      """
      A rule for emergencies can fire for people of a group, such as those of a country, and none of its contacts is \
      for them. They would be told to call at once, and not whom. Other rules name contacts for the group: add one \
      of those, or one that is for everyone.
      """,
      bad: """
        contacts:
          lifeline: {name: Lifeline, phone: "13", when: {country: AU}}
          talk-line: {name: Talk line, phone: "17", when: {country: NZ}}
        triage:
          now: {urgency: emergency-now, when: {mood: low, internet: no}, title: Call now,
            note: Please call., contacts: [lifeline], source: book}
          soon: {urgency: soon, when: {mood: low}, title: Talk to somebody,
            note: A voice can be a comfort., contacts: [lifeline, talk-line], source: book}
        """,
      good: """
        contacts:
          lifeline: {name: Lifeline, phone: "13", when: {country: AU}}
          talk-line: {name: Talk line, phone: "17", when: {country: NZ}}
        triage:
          now: {urgency: emergency-now, when: {mood: low, internet: no}, title: Call now,
            note: Please call., contacts: [lifeline, talk-line], source: book}
          soon: {urgency: soon, when: {mood: low}, title: Talk to somebody,
            note: A voice can be a comfort., contacts: [lifeline, talk-line], source: book}
        """),
    Explanation(
      "same-note", "The same note in several rules",
      """
      Several rules have notes that read the same. Somebody for whom two of them fire reads it twice; and often one \
      was copied from the other, and its words were never changed. Say it once, in one rule or in a class, or say in \
      each note what is its own.
      """,
      bad: """
        classes:
          all:
            caveats:
              young: {when: {age: under 12}, note: Take somebody with you., source: book}
              old: {when: {age: at least 80}, note: Take somebody with you., source: book}
        """,
      good: """
        classes:
          all:
            caveats:
              company:
                when: {any: [{age: under 12}, {age: at least 80}]}
                note: Take somebody with you.
                source: book
        """),
    Explanation(
      "review-overdue", "A review that is overdue",
      """
      The rule set says under 'review-months' how long a review holds, and more time than that has gone by since the \
      last one. Evidence moves on, and a suggestion may rest on what is no longer thought right. Look through the \
      sources again, then write the day under 'reviewed'.
      """,
      bad: """
        ruleset:
          id: example
          version: 1.0.0
          title: An example
          reviewed: 2023-05-14
          review-months: 24
        """,
      good: """
        ruleset:
          id: example
          version: 1.0.1
          title: An example
          reviewed: 2025-05-12
          review-months: 24
        """,
      in: "ruleset.yaml"),
  ]
}
