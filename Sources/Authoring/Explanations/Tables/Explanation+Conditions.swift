extension Explanation {
  /// What a condition may say.
  static let conditions: [Explanation] = [
    Explanation(
      "empty-condition", "A condition with nothing in it",
      """
      There is a condition, but nothing is in it, and so it would hold for everybody. That is rarely meant, and \
      where a rule warns or rules out it would be grave. Name a fact and what has to hold of it. Where the rule is \
      for everybody, take the whole 'when' out.
      """,
      bad: """
        contacts:
          night-line: {name: Night line, when: {}}
        """,
      good: """
        contacts:
          night-line: {name: Night line, when: {country: NZ}}
        """),
    Explanation(
      "wrong-notation", "A test that goes with another type of fact",
      """
      Each type of fact is tested in a way of its own: with yes or no, with an option or a list of them, with a \
      number in words. What stands here goes with another type, so nobody could say when the rule holds. The help \
      shows a test that fits the fact.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: [7, 8, 9]}}}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: 7 to 9}}}
        """),
    Explanation(
      "symbol-in-test", "A test with signs",
      """
      A test is written with signs, such as 7-9, 65+ or <8. Signs are easy to misread: are the ends included, and is \
      that a minus? Words leave no doubt, and '7 to 9' includes both. The help has the words for what you wrote.
      """,
      bad: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: 7-9}}}
        """,
      good: """
        facts:
          hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
          rested: {type: yes-no, derive: {when: {hours: 7 to 9}}}
        """),
    Explanation(
      "list-on-choices", "A list that may mean any or all",
      """
      This fact can have several answers at once, and a bare list does not say whether one of these is enough or all \
      of them are needed. Readers disagree about that, and it can decide whether somebody is warned. Write any-of, \
      all-of or none-of before the list. A single name needs none of them.
      """,
      bad: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          awake: {type: yes-no, derive: {when: {drinks: [tea, coffee]}}}
        """,
      good: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          awake: {type: yes-no, derive: {when: {drinks: {any-of: [tea, coffee]}}}}
        """),
    Explanation(
      "unknown-choices-test", "A test of several answers that does not exist",
      """
      A fact that can have several answers is tested with any-of, all-of, none-of or count, and this is none of \
      them. The words 'any', 'all' and 'none' by themselves join whole conditions, so they are not used here. Write \
      the one that you mean; it decides to whom the rule speaks.
      """,
      bad: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          awake: {type: yes-no, derive: {when: {drinks: {any: [tea, coffee]}}}}
        """,
      good: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          awake: {type: yes-no, derive: {when: {drinks: {any-of: [tea, coffee]}}}}
        """),
    Explanation(
      "unordered-range", "A stretch of options that have no order",
      """
      The test says 'at least', or goes from one option to another, but nothing says that the options of this fact \
      have an order. Where they go from low to high as they stand, add 'ordered: true' to the fact. Where they are \
      just different, as countries are, list those that count.
      """,
      bad: """
        facts:
          walks: {type: choice, options: {never: Never, weekly: Weekly, daily: Daily}}
          active: {type: yes-no, derive: {when: {walks: at least weekly}}}
        """,
      good: """
        facts:
          walks:
            type: choice
            ordered: true
            options: {never: Never, weekly: Weekly, daily: Daily}
          active: {type: yes-no, derive: {when: {walks: at least weekly}}}
        """),
    Explanation(
      "this-outside-rule", "'this' where there is no treatment",
      """
      The word 'this' is the treatment that a rule belongs to. A fact or a triage rule belongs to none, and some \
      facts have options that are no treatments. Name the treatment that you mean, or move the test to a rule of a \
      treatment or class; there 'this' stands by itself, not in a list.
      """,
      bad: """
        facts:
          helped: {type: choices, options: treatments, question: What has helped you?}
          walker: {type: yes-no, derive: {when: {helped: this}}}
        """,
      good: """
        facts:
          helped: {type: choices, options: treatments, question: What has helped you?}
          walker: {type: yes-no, derive: {when: {helped: walking}}}
        """),
  ]
}
