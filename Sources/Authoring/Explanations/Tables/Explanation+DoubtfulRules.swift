extension Explanation {
  /// Conditions that say nothing, and rules that change nothing.
  static let doubtfulRules: [Explanation] = [
    Explanation(
      "never-holds", "A condition that no answers make true",
      """
      Whatever a person answers, this condition stays untrue, so what depends on it is never said to anybody. Most \
      often two tests exclude each other: 'all' stands where 'any' was meant, or a bound is upside down. The help \
      reads the condition back to you in plain words. Correct it, or take out what depends on it.
      """,
      bad: """
        classes:
          all:
            caveats:
              slowly:
                when: {all: [{age: under 12}, {age: at least 65}]}
                note: Begin slowly.
                source: book
        """,
      good: """
        classes:
          all:
            caveats:
              slowly:
                when: {any: [{age: under 12}, {age: at least 65}]}
                note: Begin slowly.
                source: book
        """),
    Explanation(
      "always-holds", "A condition that all answers make true",
      """
      Whatever a person answers, this condition is true, so it tells nobody apart, and may cost a question for \
      nothing. Perhaps the bound lies at the end of the fact's range, or the options in the list are all that there \
      are. Correct it; or take it out where the rule is meant for everybody.
      """,
      bad: """
        classes:
          all:
            caveats:
              slowly: {when: {age: at least 0}, note: Begin slowly., source: book}
        """,
      good: """
        classes:
          all:
            caveats:
              slowly: {when: {age: at least 65}, note: Begin slowly., source: book}
        """),
    Explanation(
      "line-unreachable", "A line that is never reached",
      """
      Of these lines the first that holds counts. Wherever this one could hold, a line before it does already, so it \
      is never the one. Put the narrower lines first and the wider ones after them, or take this one out.
      """,
      bad: """
        treatments:
          dancing:
            name: Dancing
            kind: talking
            rating:
              adults: {when: {age: at least 18}, level: good, basis: published, source: book}
              old: {when: {age: at least 65}, level: unclear, basis: published, source: book}
              otherwise: {level: unclear, basis: published, source: book}
        """,
      good: """
        treatments:
          dancing:
            name: Dancing
            kind: talking
            rating:
              old: {when: {age: at least 65}, level: unclear, basis: published, source: book}
              adults: {when: {age: at least 18}, level: good, basis: published, source: book}
              otherwise: {level: unclear, basis: published, source: book}
        """),
    Explanation(
      "rule-implied", "A rule that another one makes needless",
      """
      Wherever this rule fires another one fires too, and both do the same. Of two contraindications the narrower \
      one then changes nothing. Of two suitability notes that fire in the same cases the points are counted twice, \
      perhaps for one and the same thing. Make one rule of the two, or give them conditions that exclude each other.
      """,
      bad: """
        classes:
          all:
            contraindications:
              children: {when: {age: under 12}, note: Not for children., source: book}
              young: {when: {age: under 18}, note: Not before you are 18., source: book}
        """,
      good: """
        classes:
          all:
            contraindications:
              young: {when: {age: under 18}, note: Not before you are 18., source: book}
        """),
    Explanation(
      "never-matters", "A rule that nobody is told of",
      """
      The rule fires only for people to whom the treatment is not suggested anyway: it does not apply to them, or \
      something rules it out. Whom you wanted to reach with it never reads it. Look at what rules the treatment out \
      first, since that may reach too far. Else correct the condition of this rule, or take it out.
      """,
      bad: """
        classes:
          all:
            contraindications:
              young: {when: {age: under 18}, note: Not before you are 18., source: book}
            caveats:
              company: {when: {age: under 12}, note: Take somebody with you., source: book}
        """,
      good: """
        classes:
          all:
            contraindications:
              small: {when: {age: under 6}, note: Not before you are 6., source: book}
            caveats:
              company: {when: {age: under 12}, note: Take somebody with you., source: book}
        """),
    Explanation(
      "not-decided", "A condition too large to judge",
      """
      Whether this condition can hold turns on so many answers together that trying them all would take too long. \
      Nothing is wrong by itself; you are only told what was not looked into. It is a remark, which is shown with \
      '--severity remark' and never fails a check. Where the condition can do with fewer facts, it is easier to read \
      as well.
      """,
      about: .ruleFile,
      badly: "A condition that wants an exact total of twenty items, each of which counts only under a condition.",
      well: "The same condition, looked through by two people; or one that is content with 'at least' of the total."),
  ]
}
