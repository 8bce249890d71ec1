extension Explanation {
  /// What stands in a file, and what under each name.
  static let sectionsAndKeys: [Explanation] = [
    Explanation(
      "unknown-section", "A section that evident does not know",
      """
      A word at the left edge of a rule file opens a section, and there is no section of this name. All that stands \
      under it would be left out, and a warning that is left out warns nobody. The sections are ruleset, kinds, \
      ratings, facts, instruments, interview, classes, treatments, contacts, triage, ranking and sources. Notes to \
      yourself can stand anywhere behind a #.
      """,
      bad: """
        factz:
          tea: {type: yes-no, question: Do you drink tea?}
        """,
      good: """
        facts:
          tea: {type: yes-no, question: Do you drink tea?}
        """),
    Explanation(
      "missing-section", "A section that no file has",
      """
      Every rule set needs the five sections ruleset, ratings, facts, treatments and ranking, and one of them is in \
      no file of the folder. Without it there would be nothing to ask, nothing to suggest, or no order to suggest it \
      in. Add it to any file; the help says what belongs in it. If you think that it is there, look whether its name \
      begins at the left edge.
      """,
      bad: "# How suggestions are ranked is not written yet.",
      good: """
        ranking:
          order: [standing, score, name]
          weights: {strongly: 5, slightly: 1}
        """,
      in: "ranking.yaml"),
    Explanation(
      "doubled-section", "A section that can be there once only",
      """
      Most sections may be spread over many files, but ruleset and ranking are each a single whole. This one is in \
      the rule set twice, and the two could say different things about the same suggestion. Keep one, and move what \
      is new in the other into it.
      """,
      bad: """
        # The section 'ranking' stands in ranking.yaml already.
        ranking:
          order: [score, name]
          weights: {strongly: 3}
        """,
      good: "# How suggestions are ranked stands in ranking.yaml, and nowhere else.",
      in: "second.yaml"),
    Explanation(
      "unknown-key", "A key that does not belong there",
      """
      Under this name stands a key that has no meaning there. It may be a slip of the fingers, or a key that belongs \
      one level further out or in. If it were passed over in silence, a misspelt 'when' would make a rule hold for \
      everybody. Take the name that the help offers, or take the key out.
      """,
      bad: """
        contacts:
          night-line: {name: Night line, huors: always}
        """,
      good: """
        contacts:
          night-line: {name: Night line, hours: always}
        """),
    Explanation(
      "key-not-for-type", "A key of another type of fact",
      """
      Each type of fact has keys of its own: a number has a range, a choice has options. This key goes with another \
      type than the fact has. Think of the answer that a person would give, and choose the type by that; then take \
      out the key that does not go with it.
      """,
      bad: """
        facts:
          tea: {type: yes-no, range: 0 to 20, question: How many cups of tea do you drink?}
        """,
      good: """
        facts:
          tea: {type: integer, range: 0 to 20, question: How many cups of tea do you drink?}
        """),
    Explanation(
      "missing-key", "A key that has to be there",
      """
      Something is left out that can't be done without. A contact needs a name, a note its words, a rating its \
      source: else a reader would be left with half of an answer. Add the key that the message names; the help says \
      what belongs in it.
      """,
      bad: """
        contacts:
          night-line: {hours: always}
        """,
      good: """
        contacts:
          night-line: {name: Night line, hours: always}
        """),
    Explanation(
      "one-of-keys", "None or several keys where one belongs",
      """
      Of some keys exactly one has to be there: a suitability note either favours a treatment or disfavours it, and \
      a derived number is a sum, a count or points. Here is none of them, or more than one, so nobody could say \
      which way a suggestion is meant to move. Keep or add the one that you mean.
      """,
      bad: """
        facts:
          outdoors: {type: yes-no, question: Do you like to be outdoors?}
        classes:
          all:
            suitability:
              outdoors: {when: {outdoors: yes}, note: You like to be outdoors.}
        """,
      good: """
        facts:
          outdoors: {type: yes-no, question: Do you like to be outdoors?}
        classes:
          all:
            suitability:
              outdoors: {when: {outdoors: yes}, favours: slightly, note: You like to be outdoors.}
        """),
    Explanation(
      "empty-value", "A key with nothing behind it",
      """
      There is a key, but nothing follows its colon. Perhaps you meant to come back to it, or the text on the next \
      line begins too far to the left. A reader would find a heading with nothing under it. Write the value, or take \
      the key out for now.
      """,
      bad: """
        sources:
          diary:
            citation:
        """,
      good: """
        sources:
          diary:
            citation: A sleep diary. 2020.
        """),
    Explanation(
      "empty-list", "A list with nothing in it",
      """
      There is a list, but nothing is in it. Any of nothing is never true, and all of nothing always is, so such a \
      rule would speak to nobody or to everybody. Name at least one thing, or take the list out.
      """,
      bad: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee}}
          awake: {type: yes-no, derive: {when: {drinks: {any-of: []}}}}
        """,
      good: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee}}
          awake: {type: yes-no, derive: {when: {drinks: {any-of: [coffee]}}}}
        """),
    Explanation(
      "wrong-shape", "A text, list or mapping in the wrong place",
      """
      YAML has three shapes: a text, a list of items, and a mapping of keys to values. Here stands one of them where \
      another is needed, so it can't be told what belongs to what. The help shows the one that fits: a list has \
      square brackets or a dash before each item, a mapping has braces or a 'key: value' on each line.
      """,
      bad: """
        contacts:
          night-line: Night line
        """,
      good: """
        contacts:
          night-line: {name: Night line}
        """),
  ]
}
