extension Explanation {
  /// Facts, and the lines they follow by.
  static let derivations: [Explanation] = [
    Explanation(
      "too-few-options", "A choice with too few options",
      """
      A choice needs two options at least, else every answer is the same and tells nothing. Where the question is \
      whether something is so, make it a fact of type yes-no. Else add the other answers, and one such as 'other' \
      for people whom none of them fits.
      """,
      bad: """
        facts:
          bed: {type: choice, options: {soft: Soft}, question: How is your bed?}
        """,
      good: """
        facts:
          bed: {type: choice, options: {soft: Soft, firm: Firm}, question: How is your bed?}
        """),
    Explanation(
      "when-stated-without-derive", "'when-stated' where nothing is derived",
      """
      The key 'when-stated' says what counts where a fact is stated and derived as well, but this fact is never \
      derived. Perhaps its 'derive' got lost; then people would be asked for what could be worked out. Say how it is \
      derived, or take 'when-stated' out.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, when-stated: wins}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: at least 7}}, when-stated: wins}
        """),
    Explanation(
      "derivation-cycle", "Facts that are derived in a circle",
      """
      These facts are derived from each other, round in a circle. To know one of them you would have to know it \
      already, so no rule that uses them could ever be decided. The marks show the whole circle. Break it in one \
      place: let one of the facts be asked, or derive it from something outside.
      """,
      bad: """
        facts:
          rested: {type: yes-no, derive: {when: {tired: no}}}
          tired: {type: yes-no, derive: {when: {rested: no}}}
        """,
      good: """
        facts:
          rested: {type: yes-no, derive: {when: {tired: no}}}
          tired: {type: yes-no, question: Are you tired?}
        """),
    Explanation(
      "missing-otherwise", "Lines without an 'otherwise'",
      """
      Lines are tried from the first to the last, and the first that holds counts. Here it can happen that none of \
      them holds, and somebody would be left without an answer. End with a line 'otherwise', which says what counts \
      for everybody else.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          nights:
            type: choice
            options: {short: Short, long: Long}
            derive:
              short: {hours: under 7}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          nights:
            type: choice
            options: {short: Short, long: Long}
            derive:
              short: {hours: under 7}
              otherwise: long
        """),
    Explanation(
      "otherwise-not-last", "Lines that come after 'otherwise'",
      """
      Lines are tried from the first to the last, and 'otherwise' always holds. What comes after it would never be \
      looked at, so some people would get the answer of everybody else. Move 'otherwise' to the end.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          nights:
            type: choice
            options: {short: Short, long: Long}
            derive:
              otherwise: long
              short: {hours: under 7}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          nights:
            type: choice
            options: {short: Short, long: Long}
            derive:
              short: {hours: under 7}
              otherwise: long
        """),
    Explanation(
      "otherwise-not-allowed", "An 'otherwise' among options that stand alone",
      """
      Where a fact can have several answers, each option is derived by itself, and so there is no rest for \
      'otherwise' to take. An option without a line is simply not derived. Give each option a condition of its own. \
      Where exactly one answer is to come out, make the fact a choice.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          busy: {type: yes-no, question: Are your days full?}
          topics:
            type: choices
            options: {sleep: Sleep, leisure: Leisure}
            derive:
              sleep: {hours: under 7}
              otherwise: leisure
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          busy: {type: yes-no, question: Are your days full?}
          topics:
            type: choices
            options: {sleep: Sleep, leisure: Leisure}
            derive:
              sleep: {hours: under 7}
              leisure: {busy: yes}
        """),
    Explanation(
      "otherwise-with-when", "An 'otherwise' with a condition",
      """
      The line 'otherwise' is for all who are left, so it has no condition. With one, somebody could pass all lines \
      by and end without a rating. Where the condition matters, give the line another name, and let an 'otherwise' \
      follow. Where it does not, take 'when' out.
      """,
      bad: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating:
              otherwise: {when: {age: over 17}, level: good, basis: published, source: book}
        """,
      good: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating:
              adults: {when: {age: over 17}, level: good, basis: published, source: book}
              otherwise: {level: unclear, basis: published, source: book}
        """),
    Explanation(
      "line-without-when", "A line without a condition",
      """
      Only the last line, 'otherwise', goes without a condition. Any other line without one would hold for \
      everybody, and the lines behind it would count for nobody. Add a 'when' to it. Where it is for everybody, call \
      it 'otherwise' and let it stand alone.
      """,
      bad: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating:
              adults: {level: good, basis: published, source: book}
              otherwise: {level: unclear, basis: published, source: book}
        """,
      good: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating:
              adults: {when: {age: over 17}, level: good, basis: published, source: book}
              otherwise: {level: unclear, basis: published, source: book}
        """),
  ]
}
