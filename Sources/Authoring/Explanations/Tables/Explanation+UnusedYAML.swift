extension Explanation {
  /// What YAML knows and rule files do without.
  static let unusedYAML: [Explanation] = [
    Explanation(
      "yaml-anchor", "A name for a piece of YAML",
      """
      The sign & names a piece of YAML, so that it can be used again in another place. Rule files do without such \
      names: a copied condition has no words for what it means, so no explanation could speak of it. Say it once as \
      a derived fact, here 'rested', and use that fact wherever you need it. Where the & belongs to a text, put \
      quotes around the text.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: &enough {hours: at least 7}}}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: at least 7}}}
        """),
    Explanation(
      "yaml-alias", "A reference to a piece of YAML",
      """
      The sign * stands for a piece of YAML that was named with & in another place. Whoever reads the rule would \
      have to go and find it, so rule files do without. Use a derived fact for a condition that several rules share, \
      and a class for rules that several treatments share. Where the * belongs to a text, put quotes around the \
      text.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: *enough}}}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: at least 7}}}
        """),
    Explanation(
      "merge-key", "Keys that are copied from elsewhere",
      """
      The key << copies the keys of another mapping into this one. In rule files nothing is copied, so that all a \
      rule says can be read where it stands. Write the keys out. Rules that several treatments share belong in a \
      class, which each of them names under 'classes'.
      """,
      bad: """
        contacts:
          night-line:
            <<: {hours: always}
            name: Night line
        """,
      good: """
        contacts:
          night-line:
            hours: always
            name: Night line
        """),
    Explanation(
      "yaml-tag", "A type written before a value",
      """
      A word that begins with ! tells other programs what type a value is of. Rule files need no such hint, for a \
      value is read as what its place expects: 'no' is an answer where an answer belongs, and a text where a text \
      belongs. Take the tag away. Where the ! belongs to a text, put quotes around the text.
      """,
      bad: """
        contacts:
          night-line: {name: Night line, hours: !!str always}
        """,
      good: """
        contacts:
          night-line: {name: Night line, hours: always}
        """),
    Explanation(
      "yaml-directive", "An instruction to a YAML program",
      """
      A line that begins with % tells a YAML program how to read the text, for instance as which version. Rule files \
      are always read in the same way, so that they mean the same on every computer. Delete the line. Where it is \
      part of a text, put quotes around the text.
      """,
      bad: """
        %YAML 1.2
        ---
        contacts:
          night-line: {name: Night line}
        """,
      good: """
        contacts:
          night-line: {name: Night line}
        """),
    Explanation(
      "several-documents", "Two documents in one file",
      """
      Three dashes end one YAML document and begin another, and a rule file holds one only. What stands behind them \
      is not read, so its rules would be missing for everybody. Delete the dashes where all belongs together, or put \
      the second part in a file of its own.
      """,
      bad: """
        contacts:
          night-line: {name: Night line}
        ---
        sources:
          diary: {citation: A sleep diary. 2020.}
        """,
      good: """
        contacts:
          night-line: {name: Night line}
        sources:
          diary: {citation: A sleep diary. 2020.}
        """),
    Explanation(
      "complex-key", "A list where a name belongs",
      """
      Before the colon stands a list or a mapping in place of a name. Every fact, option and rule has one name by \
      which rules and explanations speak of it. Where two things are meant, write two lines. Where the brackets \
      belong to a text, put quotes around the text.
      """,
      bad: """
        facts:
          [tea, coffee]: {type: yes-no, question: Do you drink it?}
        """,
      good: """
        facts:
          tea: {type: yes-no, question: Do you drink tea?}
          coffee: {type: yes-no, question: Do you drink coffee?}
        """),
  ]
}
