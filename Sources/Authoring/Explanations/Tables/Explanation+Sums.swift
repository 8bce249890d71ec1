extension Explanation {
  /// Numbers that are worked out from other facts.
  static let sums: [Explanation] = [
    Explanation(
      "not-summable", "Something without a number in a sum",
      """
      A sum adds up numbers, and this fact has none. Say what it is worth: for a yes or no, points with a condition; \
      for a fact with several answers, a count of them. If it were left out instead, every total would be too low \
      without anyone knowing.
      """,
      bad: """
        facts:
          tea: {type: yes-no, question: Did you drink tea today?}
          cups: {type: integer, range: 0 to 20, derive: {sum: [tea]}}
        """,
      good: """
        facts:
          tea: {type: yes-no, question: Did you drink tea today?}
          cups: {type: integer, range: 0 to 20, derive: {sum: [{points: 1, when: {tea: yes}}]}}
        """),
    Explanation(
      "option-without-score", "An option without a score in a sum",
      """
      A choice stands in a sum, but not each of its options says what it adds. For somebody who gives that answer \
      there would be no total, and to take it for zero would be a guess. Give every option a score, and a 0 to those \
      that add nothing.
      """,
      bad: """
        facts:
          nights: {type: choice, options: {good: {label: Good, score: 0}, bad: Bad}}
          total: {type: integer, range: 0 to 3, derive: {sum: [nights]}}
        """,
      good: """
        facts:
          nights:
            type: choice
            options: {good: {label: Good, score: 0}, bad: {label: Bad, score: 1}}
          total: {type: integer, range: 0 to 3, derive: {sum: [nights]}}
        """),
    Explanation(
      "count-of-other-fact", "A count of a fact with a single answer",
      """
      A count says how many answers somebody gave, so it needs a fact that can have several: one of type choices. \
      This fact has a single answer, and its count would tell nothing. Where people may give more than one, change \
      the type of the fact. Where something is to be added up, use a sum.
      """,
      bad: """
        facts:
          drinks: {type: choice, options: {tea: Tea, coffee: Coffee}}
          how-many: {type: integer, range: 0 to 2, derive: {count: drinks}}
        """,
      good: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee}}
          how-many: {type: integer, range: 0 to 2, derive: {count: drinks}}
        """),
    Explanation(
      "among-without-count", "An 'among' where nothing is counted",
      """
      The key 'among' says which options are counted, so it goes with 'count' only. Here nothing is counted and the \
      list would do nothing, although it looks as if it limited the number. Use 'count', or take 'among' out.
      """,
      bad: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          mugs: {type: integer, range: 0 to 20, question: How many mugs do you drink?}
          strong: {type: integer, range: 0 to 20, derive: {sum: [mugs], among: [tea, coffee]}}
        """,
      good: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          mugs: {type: integer, range: 0 to 20, question: How many mugs do you drink?}
          strong: {type: integer, range: 0 to 20, derive: {count: drinks, among: [tea, coffee]}}
        """),
    Explanation(
      "among-needs-options", "A class where options belong",
      """
      Classes hold treatments, so 'among' can name one only where the options of the fact are treatments. The \
      options of this fact are in no class, and nothing would be counted. List those that you want to count in \
      square brackets.
      """,
      bad: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          strong: {type: integer, range: 0 to 2, derive: {count: drinks, among: exercises}}
        """,
      good: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          strong: {type: integer, range: 0 to 2, derive: {count: drinks, among: [tea, coffee]}}
        """),
    Explanation(
      "division-by-zero", "A division by zero",
      """
      A number is divided by zero here, and nothing comes of that. Most often a digit is missing. Write the number \
      that you want to divide by, or take 'over' out.
      """,
      bad: """
        facts:
          week: {type: integer, range: 0 to 168, question: How long do you sleep in a week?}
          night: {type: integer, range: 0 to 24, derive: {sum: [{of: week, over: 0}]}}
        """,
      good: """
        facts:
          week: {type: integer, range: 0 to 168, question: How long do you sleep in a week?}
          night: {type: integer, range: 0 to 24, derive: {sum: [{of: week, over: 7}]}}
        """),
    Explanation(
      "sum-too-large", "A total that can't be exact",
      """
      Totals are worked out as exact fractions, and rounded once at the end, so that nobody ends up on the wrong \
      side of a limit. With these numbers the total can grow beyond what fits. Use fewer decimal places, a smaller \
      range, or rounder numbers in 'times' and 'over'.
      """,
      bad: """
        facts:
          steps: {type: integer, range: 0 to 100000, question: How many steps did you walk?}
          kilometres:
            type: decimal
            places: 9
            range: 0 to 100
            derive: {sum: [{of: steps, times: 0.000762195121, over: 1.000000001}]}
        """,
      good: """
        facts:
          steps: {type: integer, range: 0 to 100000, question: How many steps did you walk?}
          kilometres:
            type: decimal
            places: 1
            range: 0 to 100
            derive: {sum: [{of: steps, over: 1300}]}
        """),
  ]
}
