extension Explanation {
  /// The evidence scale, and how people are asked.
  static let ratingsAndInterview: [Explanation] = [
    Explanation(
      "points-rise", "More points further down the scale",
      """
      The levels of the evidence scale stand best first, and this one has more points than the one before it. What \
      is less well supported would then come before what is better supported. Put the levels in order, or correct \
      the points; two levels may have the same.
      """,
      bad: """
        ratings:
          good: {label: Good, symbol: "+", meaning: It helps., points: 10, standing: suggested}
          unclear: {label: Open, symbol: "?", meaning: Unknown., points: 20, standing: suggested}
        """,
      good: """
        ratings:
          good: {label: Good, symbol: "+", meaning: It helps., points: 20, standing: suggested}
          unclear: {label: Open, symbol: "?", meaning: Unknown., points: 10, standing: suggested}
        """,
      in: "ratings.yaml"),
    Explanation(
      "standing-rises", "A better standing further down the scale",
      """
      The levels of the evidence scale stand best first, and this one is suggested more readily than the one before \
      it. People would be pointed to what is less well supported, and kept from what is better supported. Put the \
      levels in order, or correct their standings.
      """,
      bad: """
        ratings:
          good: {label: Good, symbol: "+", meaning: It helps., points: 9,
            standing: not-enough-evidence}
          unclear: {label: Open, symbol: "?", meaning: Unknown., points: 0, standing: suggested}
        """,
      good: """
        ratings:
          good: {label: Good, symbol: "+", meaning: It helps., points: 9, standing: suggested}
          unclear: {label: Open, symbol: "?", meaning: Unknown., points: 0,
            standing: not-enough-evidence}
        """,
      in: "ratings.yaml"),
    Explanation(
      "proposed-without-because", "A proposed rating without a reason",
      """
      A rating is either published, and then the source gives it, or proposed by the authors of the rules. A \
      proposed one is an opinion, and its readers have a right to the reason. Add it under 'because', in a sentence. \
      Where the source itself gives the rating, write 'basis: published'.
      """,
      bad: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: unclear, basis: proposed, source: book}}
        """,
      good: """
        kinds: {movement: Movement}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating:
              otherwise:
                {level: unclear, basis: proposed, because: Nobody has looked yet., source: book}
        """),
    Explanation(
      "not-a-grouping-fact", "A summary by a fact that makes no groups",
      """
      A summary of many profiles counts them in groups, such as 'minimal', 'mild' and 'moderate'. That takes a fact \
      with a few answers of which one is true: a choice or a yes-no fact. A number has too many answers, and of the \
      options of choices several may be true at once. Derive a choice from it, with a line for each group, and name \
      that one.
      """,
      bad: """
        ruleset: {id: example, version: 1.0.0, title: An example, summary-by: [age]}
        """,
      good: """
        ruleset: {id: example, version: 1.0.0, title: An example, summary-by: [mood]}
        """,
      in: "ruleset.yaml"),
    Explanation(
      "item-is-no-number", "An item that does not fit the scale",
      """
      A questionnaire that is asked as a whole has one scale of numbers for all its items, from 'never' to 'always' \
      for instance. This item is a fact of another type, and the person who answers would find no number for it. \
      Make it an integer with the range of the scale, or take it out of the items.
      """,
      bad: """
        facts:
          tea: {type: yes-no, question: Drinking tea}
        instruments:
          comforts: {title: Small comforts, stem: How often do you enjoy this?, items: [tea]}
        """,
      good: """
        facts:
          tea: {type: integer, range: 0 to 3, question: Drinking tea}
        instruments:
          comforts: {title: Small comforts, stem: How often do you enjoy this?, items: [tea]}
        """),
    Explanation(
      "asked-twice", "The same question twice",
      """
      The interview asks for the same fact in two places. Whoever answers would be asked again what they have said \
      already, and might wonder whether anybody listens. Keep it where it fits best.
      """,
      bad: """
        facts:
          tea: {type: yes-no, question: Do you drink tea?}
        interview:
          - {group: mornings, title: Your mornings, ask: [tea]}
          - {group: evenings, title: Your evenings, ask: [internet, tea]}
        """,
      good: """
        facts:
          tea: {type: yes-no, question: Do you drink tea?}
        interview:
          - {group: mornings, title: Your mornings, ask: [tea]}
          - {group: evenings, title: Your evenings, ask: [internet]}
        """),
    Explanation(
      "asked-without-question", "A fact that is asked for without a question",
      """
      The interview asks for a fact that has no question, so there is nothing to say to the person. Write the \
      question under the fact as you would ask it across a table. Where the fact is not meant to be asked, since it \
      is derived or comes from records, take it out of the interview.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24}
        interview:
          - {group: sleep, title: Your sleep, ask: [hours]}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
        interview:
          - {group: sleep, title: Your sleep, ask: [hours]}
        """),
  ]
}
