extension Explanation {
  /// What is wrong with a file of profiles as a whole.
  static let profileFiles: [Explanation] = [
    Explanation(
      "no-profile", "A file without a profile",
      """
      There are no answers in the file, at most comments. No answers at all are a fair question too: what to suggest \
      to somebody of whom nothing is known. But an empty file is more likely to be a mistake. Write answers, or {} \
      for a person without any.
      """,
      about: .profileFile,
      bad: """
        # Anna, to be filled in
        """,
      good: """
        age: 34
        mood: low
        """),
    Explanation(
      "bad-profile-id", "A profile's id that can't be used",
      """
      The id tells whose suggestions are whose when many profiles are answered. It is a text or a whole number, not \
      empty, not too long, and made of characters that can be seen. Write another one, or leave 'id' out: the \
      profile is then called after its file.
      """,
      about: .profileFile,
      bad: """
        - {id: "", age: 34, mood: low}
        - {id: ben, age: 40}
        """,
      good: """
        - {id: anna, age: 34, mood: low}
        - {id: ben, age: 40}
        """),
    Explanation(
      "same-profile-id", "Two profiles of one name",
      """
      Two profiles of a file have the same id. Both are answered, but what is said to one may be taken for what is \
      said to the other. Give each an id of its own; where it is one person twice, take the older profile out.
      """,
      about: .profileFile,
      bad: """
        - {id: anna, age: 34, mood: low}
        - {id: anna, age: 40}
        """,
      good: """
        - {id: anna, age: 34, mood: low}
        - {id: ben, age: 40}
        """),
    Explanation(
      "json-syntax", "Something that is no JSON",
      """
      A file whose name ends in .json, .ndjson or .jsonl is read as JSON, which is stricter than YAML. Its texts \
      stand in double quotes, true, false and null in small letters, and it has no comments. Correct the place that \
      is marked, or let the file's name end in .yaml and write YAML.
      """,
      about: .profileFile,
      bad: """
        {"age": 34, "mood": "low", "internet": True}
        """,
      good: """
        {"age": 34, "mood": "low", "internet": true}
        """,
      in: "anna.json"),
    Explanation(
      "no-memory", "Too little memory for a file",
      """
      The computer had no room left to read this file. Most likely it is very large, or other programs take up the \
      rest. Write one profile a line in a file that ends in .ndjson, whose lines are read one by one, or split the \
      file into several.
      """,
      about: .profileFile,
      badly: "everyone.json with one long list of a million profiles.",
      well: "everyone.ndjson with one profile a line."),
  ]
}
