extension Explanation {
  /// What is wrong with test cases, besides what can be wrong with rules.
  static let testCases: [Explanation] = [
    Explanation(
      "no-cases", "A test file without cases",
      """
      The file lies among the tests, but there is no case in it. It looks as if something were tested that is not. \
      Write cases under 'cases', each a person's answers and what must come of them, or delete the file.
      """,
      about: .testFile,
      bad: """
        # Evening walks: to be written.
        """,
      good: """
        cases:
          low-mood:
            profile: {mood: low}
            expect: {first: walking}
        """),
    Explanation(
      "unknown-case", "A case that is like one that isn't there",
      """
      A case is laid over the answers of another one, which this file does not have. Only cases of the same file can \
      be built upon, so that each file can be read by itself. Correct the name, or write the answers out.
      """,
      about: .testFile,
      bad: """
        cases:
          low-mood: {profile: {mood: low}, expect: {first: walking}}
          low-and-old: {like: lowmood, profile: {age: 80}, expect: {first: walking}}
        """,
      good: """
        cases:
          low-mood: {profile: {mood: low}, expect: {first: walking}}
          low-and-old: {like: low-mood, profile: {age: 80}, expect: {first: walking}}
        """),
    Explanation(
      "circle-of-cases", "Cases that are like each other",
      """
      A case takes its answers from another one, which takes them from the first again. So there is no case to begin \
      with, and nobody's answers are complete. Write out the whole profile of one of them, and take its 'like' away.
      """,
      about: .testFile,
      bad: """
        cases:
          young: {like: old, profile: {age: 20}, expect: {first: walking}}
          old: {like: young, profile: {age: 80}, expect: {first: walking}}
        """,
      good: """
        cases:
          young: {profile: {age: 20, mood: low}, expect: {first: walking}}
          old: {like: young, profile: {age: 80}, expect: {first: walking}}
        """),
    Explanation(
      "expects-nothing", "A case that expects nothing",
      """
      The case describes a person, and does not say what must come of it. It would pass whatever the rules did, and \
      you would trust them for it. Say at least one thing that you would be sorry to see changed: the first \
      suggestion, a caveat, what is still to be asked.
      """,
      about: .testFile,
      bad: """
        cases:
          low-mood:
            profile: {mood: low, age: 80}
            expect: {}
        """,
      good: """
        cases:
          low-mood:
            profile: {mood: low, age: 80}
            expect: {first: walking, caveat: [all/caveats/slowly]}
        """),
    Explanation(
      "unknown-rule", "A rule that is not there",
      """
      A case speaks of a rule that the rule set does not have; it may have been renamed, or moved to a class. A \
      rule's whole name is made of its treatment or class, its section and its own name. Correct the name, or ask \
      yourself whether the rule should still be there.
      """,
      about: .testFile,
      bad: """
        cases:
          low-mood:
            profile: {mood: low}
            expect: {fires: [all/suitability/smal-steps]}
        """,
      good: """
        cases:
          low-mood:
            profile: {mood: low}
            expect: {fires: [all/suitability/small-steps]}
        """),
    Explanation(
      "unknown-triage", "No triage rule, and no urgency",
      """
      Under 'triage' a case names what must fire for urgent help: a triage rule by its whole name, or an urgency of \
      which any rule will do. This is neither. These are the cases that must never fail unseen, so correct the name.
      """,
      about: .testFile,
      bad: """
        cases:
          low-and-offline:
            profile: {mood: low, internet: no}
            expect: {triage: [triage/allone]}
        """,
      good: """
        cases:
          low-and-offline:
            profile: {mood: low, internet: no}
            expect: {triage: [triage/alone]}
        """),
    Explanation(
      "not-a-caveat", "A rule that is no caveat",
      """
      Under 'caveat' a case names what must be shown as a warning beside a treatment, and this rule does something \
      else. Of other rules a case can only say whether they fire. Name the rule under 'fires', or put in the caveat \
      that you meant.
      """,
      about: .testFile,
      bad: """
        cases:
          low-mood:
            profile: {mood: low}
            expect: {caveat: [all/suitability/small-steps]}
        """,
      good: """
        cases:
          low-mood:
            profile: {mood: low}
            expect: {fires: [all/suitability/small-steps]}
        """),
    Explanation(
      "not-a-count", "Not a number of suggestions",
      """
      Under 'in-first' stands how many suggestions are looked at, and then which treatments must be among them. The \
      number is a whole one from 1 up, in digits. Write '{3: [walking]}' for a treatment that must be among the \
      first three.
      """,
      about: .testFile,
      bad: """
        cases:
          low-mood:
            profile: {mood: low}
            expect: {in-first: {two: [walking]}}
        """,
      good: """
        cases:
          low-mood:
            profile: {mood: low}
            expect: {in-first: {2: [walking]}}
        """),
  ]
}
