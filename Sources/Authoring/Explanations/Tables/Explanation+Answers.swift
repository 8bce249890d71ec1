extension Explanation {
  /// What is wrong with a person's answers, in a test case or in a file of profiles.
  static let answers: [Explanation] = [
    Explanation(
      "not-a-profile", "Answers in another form",
      """
      A person's answers are a mapping: each fact by its name, a colon, and the answer. Here stands a list or a \
      single text, from which nobody can tell what is answered. Write 'age: 34', or {} for a person of whom nothing \
      is known.
      """,
      about: .testFile,
      bad: """
        cases:
          low-mood: {profile: [low, 34], expect: {first: walking}}
        """,
      good: """
        cases:
          low-mood: {profile: {mood: low, age: 34}, expect: {first: walking}}
        """),
    Explanation(
      "wrong-type", "An answer of another type",
      """
      The fact wants an answer of one type, and this is another: a word where a number is meant, a single option for \
      a fact that has a list of them, a number in quotes. Nothing is guessed here, since a guess could hide a \
      warning. The help shows how such an answer is written; null stands for what is not known.
      """,
      about: .testFile,
      bad: """
        cases:
          on-lithium: {profile: {medicines: lithium}, expect: {first: walking}}
        """,
      good: """
        cases:
          on-lithium: {profile: {medicines: [lithium]}, expect: {first: walking}}
        """),
    Explanation(
      "not-an-option", "An answer that is not offered",
      """
      The answer is none of the options of the fact. It may be misspelt, or be the label that people read instead \
      of the option's name. Correct it. Where people do give this answer, the fact needs an option for it.
      """,
      about: .testFile,
      bad: """
        cases:
          low-mood: {profile: {mood: lwo}, expect: {first: walking}}
        """,
      good: """
        cases:
          low-mood: {profile: {mood: low}, expect: {first: walking}}
        """),
    Explanation(
      "doubled-option", "The same option twice in an answer",
      """
      An answer lists an option twice. It says no more than once would; but perhaps one of the two should be \
      another, which is now missing. Keep one of them, or put in the one that was meant.
      """,
      about: .testFile,
      bad: """
        cases:
          on-two: {profile: {medicines: [ssri, ssri]}, expect: {first: walking}}
        """,
      good: """
        cases:
          on-two: {profile: {medicines: [ssri, lithium]}, expect: {first: walking}}
        """),
    Explanation(
      "both-sides", "An option that is so and is not so",
      """
      A partial answer lists under 'yes' what is so and under 'no' what is not; the rest is not known. This option \
      stands on both sides. Keep it on the side where it belongs, or on none while it is not known.
      """,
      about: .testFile,
      bad: """
        cases:
          on-an-ssri:
            profile: {medicines: {yes: [ssri], no: [ssri, lithium]}}
            expect: {first: walking}
        """,
      good: """
        cases:
          on-an-ssri:
            profile: {medicines: {yes: [ssri], no: [lithium]}}
            expect: {first: walking}
        """),
    Explanation(
      "number-form", "A number that could be misread",
      """
      The number begins with a needless zero, or is written with a power of ten. Some programs read 010 as eight, \
      and a misread dose or age would be hard to notice. Write the number out in plain digits.
      """,
      about: .testFile,
      bad: """
        cases:
          child: {profile: {age: 010}, expect: {first: walking}}
        """,
      good: """
        cases:
          child: {profile: {age: 10}, expect: {first: walking}}
        """),
    Explanation(
      "out-of-range", "An answer beyond what the fact can be",
      """
      The number lies outside the range that its fact declares. Most often a digit was typed twice, or the unit is \
      another one: pounds for kilograms, months for years. Correct the number. If such a value does occur, widen the \
      range of the fact.
      """,
      about: .testFile,
      bad: """
        cases:
          grown-up: {profile: {age: 344}, expect: {first: walking}}
        """,
      good: """
        cases:
          grown-up: {profile: {age: 34}, expect: {first: walking}}
        """),
    Explanation(
      "contradiction", "Answers that contradict each other",
      """
      A profile states a fact that also follows from other answers, and the two don't agree. For most facts that is \
      an error, since one of the answers must be wrong and nobody can tell which. Correct it, or leave the fact out: \
      it follows from the rest. A fact declared with 'when-stated: wins' goes by what is stated, and then this is \
      only a remark.
      """,
      about: .profileFile,
      badly: """
        age: 15
        age-group: adult     # the rules derive it from the age
        """,
      well: """
        age: 15
        """),
  ]
}
