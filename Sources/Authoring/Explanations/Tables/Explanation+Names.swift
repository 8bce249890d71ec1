extension Explanation {
  /// The names that authors give.
  static let names: [Explanation] = [
    Explanation(
      "bad-id", "A name that is written in another way",
      """
      Names that rules use are written with small letters, digits and single hyphens, as in 'sleep-hours'. With one \
      way to write them nobody has to remember which letters were capitals, and a slip is found at once. People \
      never see these names where there is a label or a question, and in those you write as you like. An option may \
      also be a code in capitals, such as AU.
      """,
      bad: """
        facts:
          Sleep_Hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
        """,
      good: """
        facts:
          sleep-hours: {type: integer, range: 0 to 24, question: How long do you sleep?}
        """),
    Explanation(
      "reserved-id", "A name that means something already",
      """
      This word has a meaning of its own where the name would be used: 'any', 'all', 'none' and 'not' join \
      conditions, 'this' is the treatment that a rule belongs to, and 'otherwise' is the last line. As a name it \
      would give a rule two meanings. Choose another name; the words that people read can stay as they are.
      """,
      bad: """
        facts:
          none: {type: yes-no, question: Do you drink your tea without sugar?}
        """,
      good: """
        facts:
          no-sugar: {type: yes-no, question: Do you drink your tea without sugar?}
        """),
    Explanation(
      "doubled-id", "A name that is given twice",
      """
      Two entries of a section have the same name, in this file or in two. Rules that use the name would mean one of \
      them, and it would be a matter of luck which. Where they are the same thing, keep one and delete the other. \
      Where they are not, find a name that tells them apart.
      """,
      bad: """
        # The fact 'age' stands in facts.yaml already.
        facts:
          age: {type: integer, range: 18 to 99, question: At what age would you like to retire?}
        """,
      good: """
        facts:
          age-at-retirement:
            type: integer
            range: 18 to 99
            question: At what age would you like to retire?
        """,
      in: "more.yaml"),
    Explanation(
      "doubled-item", "The same thing twice in a list",
      """
      A list names the same thing twice. That changes nothing, but it is hardly what you meant: often the second one \
      should be another, which is now missing from the rule. Put in the one that you meant, or take it out.
      """,
      bad: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          awake: {type: yes-no, derive: {when: {drinks: {any-of: [tea, tea]}}}}
        """,
      good: """
        facts:
          drinks: {type: choices, options: {tea: Tea, coffee: Coffee, cocoa: Cocoa}}
          awake: {type: yes-no, derive: {when: {drinks: {any-of: [tea, coffee]}}}}
        """),
    Explanation(
      "class-named-like-treatment", "A class and a treatment of the same name",
      """
      A class and a treatment share a name. Rules are called after what they belong to, as in \
      'dancing/caveats/shoes', so an explanation could not say which of the two it speaks of. Rename one of them; a \
      class often reads well in the plural.
      """,
      bad: """
        kinds: {movement: Movement}
        classes:
          dancing: {name: Dances}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: good, basis: published, source: book}}
        """,
      good: """
        kinds: {movement: Movement}
        classes:
          dances: {name: Dances}
        treatments:
          dancing:
            name: Dancing
            kind: movement
            rating: {otherwise: {level: good, basis: published, source: book}}
        """),
    Explanation(
      "rule-clash", "A rule of the same name in a treatment and its class",
      """
      A treatment has a rule of the same name as a class that it belongs to. Perhaps it was meant to take the place \
      of the other, but a treatment can't do that: what a class says must hold for all of its treatments. Give the \
      treatment's rule a name of its own, and both are shown. Where the rule of the class does not fit every \
      treatment in it, move it out of the class.
      """,
      bad: """
        kinds: {movement: Movement}
        classes:
          dances: {name: Dances, caveats: {shoes: {note: Wear comfortable shoes.}}}
        treatments:
          tango:
            name: Tango
            kind: movement
            classes: [dances]
            caveats: {shoes: {note: Wear shoes with smooth soles.}}
            rating: {otherwise: {level: good, basis: published, source: book}}
        """,
      good: """
        kinds: {movement: Movement}
        classes:
          dances: {name: Dances, caveats: {shoes: {note: Wear comfortable shoes.}}}
        treatments:
          tango:
            name: Tango
            kind: movement
            classes: [dances]
            caveats: {soles: {note: Wear shoes with smooth soles.}}
            rating: {otherwise: {level: good, basis: published, source: book}}
        """),
  ]
}
