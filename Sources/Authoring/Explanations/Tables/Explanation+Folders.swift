extension Explanation {
  /// What is wrong with a folder, or with what lies in it.
  static let folders: [Explanation] = [
    Explanation(
      "no-rule-files", "A folder without rules",
      """
      Evident looked through this folder and found no file whose name ends in .yaml or .yml. Files below a folder \
      called 'tests' don't count here, since they hold test cases and no rules. Most often the command was started \
      in another place than you thought, or the files end in .txt. Name the folder that holds the rules, or rename \
      the files.
      """,
      about: .folder,
      badly: """
        my-rules/
          ruleset.txt
          tests/evening-walk.yaml
        """,
      well: """
        my-rules/
          ruleset.yaml
          tests/evening-walk.yaml
        """),
    Explanation(
      "unreadable-file", "A file or folder that can't be read",
      """
      The computer did not let evident read this file or folder; the message gives its reason. It may have been \
      moved or renamed, it may belong to someone else, or a link may lead nowhere. The rules in it could be the ones \
      that warn somebody, so no suggestions are made without them. Put the file back, or ask for permission to read \
      it.
      """,
      about: .folder,
      badly: "treatments/walking.yaml is a link to a file that was deleted last week.",
      well: "treatments/walking.yaml is the file itself, and you may read it."),
    Explanation(
      "not-a-regular-file", "Something that only looks like a file",
      """
      This has the name of a rule file, but it is a device, a pipe or a socket: something whose contents may differ \
      at every look. The same rules must always give the same suggestions, so only ordinary files are read. Replace \
      it by an ordinary file, or take it out of the folder.
      """,
      about: .folder,
      badly: "my-rules/walking.yaml is a pipe that another program writes into.",
      well: "my-rules/walking.yaml is an ordinary file."),
    Explanation(
      "folder-loop", "A folder within itself",
      """
      A link leads back to a folder that it lies in, so the same files would be found again and again without end. \
      Evident does not follow the link, and tells you about it in case you expect other files there. Take the link \
      out, or let it lead to the folder you meant.
      """,
      about: .folder,
      badly: """
        my-rules/
          walking.yaml
          shared -> ../my-rules
        """,
      well: """
        my-rules/
          walking.yaml
          shared -> ../shared-rules
        """),
  ]
}
