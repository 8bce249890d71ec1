extension Explanation {
  /// Numbers, and from where to where they go.
  static let numbers: [Explanation] = [
    Explanation(
      "not-a-number", "Something that is no number",
      """
      A number belongs here, and this can't be read as one. Write digits, with a point before the decimals: no \
      words, no units, and no commas between thousands, which are decimal points to some readers. Numbers move \
      suggestions and are shown as published, so they are never guessed.
      """,
      bad: """
        facts:
          sleep:
            type: choice
            options:
              well: {label: Well, score: 0}
              badly: {label: Badly, score: two}
        """,
      good: """
        facts:
          sleep:
            type: choice
            options:
              well: {label: Well, score: 0}
              badly: {label: Badly, score: 2}
        """),
    Explanation(
      "not-a-whole-number", "Something that is no whole number",
      """
      A whole number belongs here, written in digits: 2020. Words such as 'about' can't be compared with anything, \
      and decimals have no meaning in this place. Where the number is not certain, say so in a text beside it, such \
      as the citation, and leave this key out.
      """,
      bad: """
        sources:
          diary: {citation: A sleep diary., year: about 2020}
        """,
      good: """
        sources:
          diary: {citation: A sleep diary., year: 2020}
        """),
    Explanation(
      "number-out-of-limits", "A number that is too large or too small",
      """
      The number lies outside of what can be used here; the help says from where to where it may go. The limits are \
      wide, so most often a digit is doubled or a minus has slipped in. They are there so that every total stays \
      exact, however much is added up, and nobody's list changes its order by accident.
      """,
      bad: """
        facts:
          rucksack: {type: decimal, places: 12, range: 0 to 40, unit: kg}
        """,
      good: """
        facts:
          rucksack: {type: decimal, places: 1, range: 0 to 40, unit: kg}
        """),
    Explanation(
      "not-an-interval", "An interval without its two ends",
      """
      An interval is a list of two numbers in square brackets, the lower end first. It tells readers how sure a \
      figure is, so both ends have to be there, as they were published. Write them with a comma between, and any \
      words about them in a note.
      """,
      bad: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: good, basis: published, source: book}}
            findings:
              survey: {population: dancers, comparator: others, source: book,
                value: 0.4, interval: 0.2 to 0.6}
        """,
      good: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: good, basis: published, source: book}}
            findings:
              survey: {population: dancers, comparator: others, source: book,
                value: 0.4, interval: [0.2, 0.6]}
        """),
    Explanation(
      "interval-upside-down", "An interval that goes down",
      """
      The first end of the interval is larger than the second. Often the two are just swapped, but a digit or a \
      minus may also have got lost on the way from the paper. Compare both with the source before you swap them, for \
      a reader will rely on them.
      """,
      bad: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: good, basis: published, source: book}}
            findings:
              survey: {population: dancers, comparator: others, source: book,
                value: 0.4, interval: [0.6, 0.2]}
        """,
      good: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: good, basis: published, source: book}}
            findings:
              survey: {population: dancers, comparator: others, source: book,
                value: 0.4, interval: [0.2, 0.6]}
        """),
    Explanation(
      "not-a-range", "A range without 'to'",
      """
      A range is two numbers with 'to' between them. A hyphen could also be a minus, so it is not used. The range of \
      a fact is what people may answer, and it stops slips such as 240 hours of sleep before any rule believes them.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0-24, question: How long do you sleep?}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
        """),
    Explanation(
      "range-upside-down", "A range that goes down",
      """
      The range goes from the higher end to the lower, and nothing lies in it. No answer could ever be given, or no \
      condition could hold. Write the lower end first. For options it is the same: the one that is declared first \
      comes first.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 24 to 0, question: How long do you sleep?}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
        """),
    Explanation(
      "outside-range", "A number that nobody can answer",
      """
      A condition speaks of a number that lies outside the range of its fact. Since nobody can give such an answer, \
      the rule would be silent for all or speak to all. See which of the two is wrong: the number in the condition, \
      which may be in another unit, or the range of the fact.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: at least 420}}}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: at least 7}}}
        """),
    Explanation(
      "too-many-places", "More decimal places than the fact keeps",
      """
      The number has more digits behind the point than its fact keeps. Answers are kept with just as many places as \
      the fact declares, so nobody could ever meet a finer bound exactly. Round the number, or give the fact more \
      places.
      """,
      bad: """
        facts:
          rucksack: {type: decimal, places: 1, range: 0 to 40, unit: kg}
          heavy: {type: yes-no, derive: {when: {rucksack: at least 12.25}}}
        """,
      good: """
        facts:
          rucksack: {type: decimal, places: 1, range: 0 to 40, unit: kg}
          heavy: {type: yes-no, derive: {when: {rucksack: at least 12.3}}}
        """),
  ]
}
