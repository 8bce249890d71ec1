extension Explanation {
  /// Values that are no numbers.
  static let words: [Explanation] = [
    Explanation(
      "unknown-word", "A word that is not one of those expected",
      """
      This key takes one of a few words, and this is none of them. Each word does something of its own: a caveat of \
      level 'note' informs, one of level 'check' asks for somebody to look first. Choose the one in the help that \
      does what you mean.
      """,
      bad: """
        classes:
          all:
            caveats:
              coat: {level: warning, note: Take a coat when it is cold.}
        """,
      good: """
        classes:
          all:
            caveats:
              coat: {level: caution, note: Take a coat when it is cold.}
        """),
    Explanation(
      "not-yes-or-no", "Neither yes nor no",
      """
      This key is answered with yes or no, and the file says something else. To take it for no would be a guess, and \
      nothing here is guessed. Decide which it is. Where it depends on the person, that belongs in a condition.
      """,
      bad: """
        facts:
          tea: {type: yes-no, changeable: maybe, question: Do you drink tea?}
        """,
      good: """
        facts:
          tea: {type: yes-no, changeable: yes, question: Do you drink tea?}
        """),
    Explanation(
      "not-a-date", "A day that the calendar does not have",
      """
      This is no day that the calendar has, or it is not written as year, month and day. Readers want to know how \
      old a piece of advice is, and 3/4 is in March for some and in April for others. Write four digits for the year \
      and two each for the month and the day, with hyphens between them.
      """,
      bad: """
        ruleset:
          id: example
          version: 1.0.0
          title: An example
          reviewed: 2026-02-30
        """,
      good: """
        ruleset:
          id: example
          version: 1.0.0
          title: An example
          reviewed: 2026-02-28
        """,
      in: "ruleset.yaml"),
    Explanation(
      "not-a-version", "A version that is not three numbers",
      """
      The version of a rule set is three whole numbers with points between them, such as 1.4.0. It is printed with \
      every recommendation, so that the very rules behind one can be found again years later. It is a good habit to \
      raise the last number for a corrected slip, the middle one for something new, and the first one where many \
      suggestions change.
      """,
      bad: """
        ruleset:
          id: example
          version: 1.0
          title: An example
        """,
      good: """
        ruleset:
          id: example
          version: 1.0.0
          title: An example
        """,
      in: "ruleset.yaml"),
  ]
}
