extension Explanation {
  /// Slips in the notation itself.
  static let brokenYAML: [Explanation] = [
    Explanation(
      "yaml-syntax", "Something that is no YAML",
      """
      The text breaks a rule of YAML, the notation of rule files, so that it can't be told what belongs to what. \
      Usual causes are a colon within a text, a quote or bracket that is never closed, and a line that begins too \
      far to the left or right. The file is not used until all of it can be read, since half a rule may say the \
      opposite of the whole. Look at the place that is marked, and put quotes around a text with ': ' or other signs \
      in it.
      """,
      bad: """
        contacts:
          night-line:
            name: Night line: for all who are awake
        """,
      good: """
        contacts:
          night-line:
            name: "Night line: for all who are awake"
        """),
    Explanation(
      "tab-indentation", "A tab at the beginning of a line",
      """
      The line begins with a tab, and YAML is indented with spaces only. How wide a tab looks is up to each editor, \
      so two people could see the same rule under different headings. In the example an arrow stands for the tab. \
      Write two spaces for each level. Most editors have a setting that writes spaces when you press the Tab key.
      """,
      bad: """
        contacts:
        \tnight-line: {name: Night line}
        """,
      good: """
        contacts:
          night-line: {name: Night line}
        """),
    Explanation(
      "comparison-sign", "A comparison with signs",
      """
      Conditions are written in words, such as 'at least 7', and never with signs such as >=. In YAML the sign > \
      begins a block of text, so the number behind it would not be read as one. Words can be read aloud, and checked \
      by a colleague who has never seen a program. Write 'at least', 'at most', 'over' or 'under', or '7 to 9'.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: >= 7}}}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: at least 7}}}
        """),
    Explanation(
      "duplicate-key", "The same key twice",
      """
      A key stands twice under the same heading, and only one of the two could count. Many programs keep the last \
      one without a word, and that is how a warning gets lost. Say which one you mean: rename one of the two, or \
      delete it.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          tea: {type: yes-no, question: Do you drink tea?}
          hours: {type: integer, range: 0 to 12, question: How long do you walk?}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          tea: {type: yes-no, question: Do you drink tea?}
          hours-on-foot: {type: integer, range: 0 to 12, question: How long do you walk?}
        """),
    Explanation(
      "key-without-value", "Words that are read as a key",
      """
      Between braces a comma ends a text, so the words behind it are taken for a key of which nothing is said. A \
      reader would have got half of your sentence. Put quotes around the text, or write the mapping without braces, \
      one key a line, where a comma is just a comma. Where you meant a list, write square brackets.
      """,
      bad: """
        classes:
          all:
            caveats:
              coat: {note: Take a coat, a hat and gloves}
        """,
      good: """
        classes:
          all:
            caveats:
              coat: {note: "Take a coat, a hat and gloves"}
        """),
  ]
}
