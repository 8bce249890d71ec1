extension Explanation {
  /// What is refused before its meaning is looked at.
  static let bytesAndSizes: [Explanation] = [
    Explanation(
      "utf-16", "A file saved as UTF-16",
      """
      The file is saved as UTF-16, which some editors call 'Unicode'. Evident reads UTF-8, which nearly every tool \
      writes, so that accents, dashes and quotes reach the reader just as you typed them. Open the file in your \
      editor, choose 'Save as' or 'Save with encoding', and pick UTF-8.
      """,
      about: .ruleFile,
      badly: "ruleset.yaml, saved as 'Unicode' (UTF-16).",
      well: "ruleset.yaml, saved as UTF-8."),
    Explanation(
      "invalid-utf8", "A byte that is no UTF-8",
      """
      At the place that the message names stands a byte that is no part of any letter in UTF-8. Usually the file \
      comes from an older program that saves Latin-1 or Windows-1252, where an é or a curly quote is kept in another \
      way. A guess could put a wrong word before a reader, so none is made. Open the file in the encoding it was \
      saved in, look at its accents, and save it as UTF-8.
      """,
      about: .ruleFile,
      badly: "A note with the word 'café', saved as Windows-1252.",
      well: "The same note, saved as UTF-8."),
    Explanation(
      "nul-byte", "A byte of value zero",
      """
      The text has a byte of value zero in it, which nobody types and no reader sees. It comes from a damaged copy, \
      from a file that is no text, or from UTF-16, where every second byte may be one. Look at the place that the \
      message names; where the whole file is like that, save it as UTF-8 or take a sound copy.
      """,
      about: .ruleFile,
      badly: "notes.yaml, whose second half was lost in a power cut and is filled with zeros.",
      well: "notes.yaml, brought back from a backup."),
    Explanation(
      "control-character", "An invisible character",
      """
      The text has a character in it that shows nothing itself, but can hide or change what stands beside it. Such \
      characters slip in with text that is pasted from a word processor or a web page. People must be able to trust \
      that a note says what it seems to say, so none are let in. Delete the character at the place that is marked; \
      typing the words anew is the surest way.
      """,
      bad: """
        classes:
          all:
            caveats:
              coat: {note: "Take a coat\u{1F} when it is cold."}
        """,
      good: """
        classes:
          all:
            caveats:
              coat: {note: "Take a coat when it is cold."}
        """),
    Explanation(
      "too-large", "A file that is too large",
      """
      A rule file may have up to 4 MiB, many times as much as a long guideline. A larger one is nearly always \
      something else, such as data that got into the folder, and reading it would keep everybody waiting. Take it \
      out, or split it: any file may hold any section, and one file a treatment is easy to find one's way in.
      """,
      about: .ruleFile,
      badly: """
        my-rules/
          everything.yaml          9 MiB
        """,
      well: """
        my-rules/
          facts.yaml              12 KiB
          treatments/walking.yaml  8 KiB
          treatments/tea.yaml      6 KiB
        """),
    Explanation(
      "too-deep", "Too many levels within each other",
      """
      A file may have up to 64 levels of lists and mappings within each other, and people lose their way long \
      before. Most often a bracket that was never closed pulls all that follows one level deeper. Look for it near \
      the place that is marked. Where the depth is meant, give inner conditions names of their own as derived facts, \
      and use those.
      """,
      about: .ruleFile,
      badly: "A condition with 65 times 'not' within each other.",
      well: "A condition on a derived fact, whose own condition is short."),
    Explanation(
      "too-many-nodes", "Too many keys and values",
      """
      One file may hold up to 200,000 keys and values, more than any guideline needs. Beyond that it is most likely \
      data rather than rules, or was written by a program gone astray. Take it out of the folder, or split it into \
      several files: any file may hold any section.
      """,
      about: .ruleFile,
      badly: "facts.yaml with 300,000 postcodes as the options of one fact.",
      well: "facts.yaml with the few regions that some rule asks about."),
    Explanation(
      "too-many-faults", "More faults than anyone can read",
      """
      There are 1,000 faults in this one file, and evident has stopped looking for more in it. So many have a single \
      cause as a rule: a search and replace that went too far, or a file that holds no rules at all. Mend the first \
      one or two, and check again; most of the others will be gone.
      """,
      about: .ruleFile,
      badly: "A file in which a search and replace has put the same word for every key.",
      well: "The same file, with the replacement undone."),
  ]
}
