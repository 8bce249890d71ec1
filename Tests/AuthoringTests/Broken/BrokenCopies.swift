extension BrokenCopy {
  /// Mistakes with which the rules can't be used.
  static let errors: [BrokenCopy] = [
    .init(
      "a fact that is misspelt", in: "treatments/st-johns-wort.yaml", "          severity: mild to moderate",
      "          ⟦severty⟧: mild to moderate", "unknown-fact"),
    .init(
      "an option that is misspelt", in: "treatments/st-johns-wort.yaml", "any-of: [photosensitising, ciprofloxacin",
      "any-of: [⟦photosensitizing⟧, ciprofloxacin", "unknown-option"),
    .init(
      "a rating that is not on the scale", in: "treatments/homeopathy.yaml", "        level: no-smiley\n",
      "        level: ⟦no-smileys⟧\n",
      "unknown-rating"),
    .init(
      "a source that is not declared", in: "treatments/st-johns-wort.yaml", "source: drugs-com-sjw\n      light-box:",
      "source: ⟦drugs-com-sj⟧\n      light-box:", "unknown-source"),
    .init(
      "facts derived from each other", in: "facts/about-you.yaml", "facts:\n",
      "facts:\n  ⟦one⟧: {type: yes-no, derive: {when: {two: yes}}}\n  two: {type: yes-no, derive: {when: {one: yes}}}\n",
      "derivation-cycle"),
    .init(
      "a derived choice without a last line", in: "facts/about-you.yaml",
      "derive:\n      older-adult:\n        age: at least 65\n      adult:\n        age: at least 25\n      young-adult:\n        age: at least 18\n      adolescent:\n        age: at least 12\n      otherwise: child",
      "⟦derive⟧:\n      older-adult:\n        age: at least 65\n      adult:\n        age: at least 25",
      "missing-otherwise"),
    .init(
      "a test outside the range", in: "facts/about-you.yaml", "        age: at least 65", "        age: ⟦at least 650⟧",
      "outside-range"),
    .init(
      "a symbol for a test", in: "facts/about-you.yaml", "        age: at least 65", "        age: ⟦'>= 65'⟧",
      "symbol-in-test"),
    .init(
      "a strength that the ranking does not know", in: "classes/kinds.yaml",
      "        favours: moderately\n        note: \"You would like a medicine.\"",
      "        favours: ⟦mildly⟧\n        note: \"You would like a medicine.\"", "unknown-weight"),
    .init(
      "a contact that is not there", in: "ruleset.yaml", "    - lifeline-au\n", "    - ⟦life-line-au⟧\n",
      "unknown-contact"),
    .init(
      "a class that is not there", in: "treatments/st-johns-wort.yaml",
      "classes: [complementary-treatments, serotonergic, supplements]",
      "classes: [complementary-treatments, ⟦serotonin⟧, supplements]",
      "unknown-class"),
    .init(
      "a key that is misspelt", in: "treatments/st-johns-wort.yaml", "    suitability:", "    ⟦suitabilty⟧:",
      "unknown-key"),
    .init(
      "points that rise down the scale", in: "ratings.yaml", "    points: 45", "    points: ⟦75⟧", "points-rise"),
    .init(
      "two rules of one name", in: "treatments/st-johns-wort.yaml", "      sun:\n", "      ⟦stopping⟧:\n",
      "duplicate-key"),
    .init(
      "an interval upside down", in: "treatments/st-johns-wort.yaml", "interval: [1.10, 1.49]",
      "interval: ⟦[1.49, 1.10]⟧", "interval-upside-down"),
    .init(
      "an answer that is asked for twice", in: "interview.yaml", "ask: [life-events, cause-view, supports]",
      "ask: [life-events, cause-view, supports, ⟦sex⟧]", "asked-twice"),
  ]

  /// Mistakes with which the rules load.
  static let warnings: [BrokenCopy] = [
    .init(
      "a rating that can't be reached", in: "treatments/st-johns-wort.yaml",
      "source: [nps-sjw, bluepages-st-johns-wort]\n      under-18:\n        when:\n",
      "source: [nps-sjw, bluepages-st-johns-wort]\n      ⟦under-18⟧:\n        when:\n          severity: severe\n",
      "line-unreachable"),
    .init(
      "a condition that contradicts itself", in: "treatments/st-johns-wort.yaml",
      "          severity: moderately-severe\n        level: caution",
      "          ⟦phq9-mood⟧: 3\n          phq9: at most 2\n        level: caution", "never-holds"),
    .init(
      "ages that exclude each other", in: "treatments/st-johns-wort.yaml",
      "          severity: moderately-severe\n        level: caution",
      "          ⟦age⟧: under 18\n          age-group: at least adult\n        level: caution", "never-holds"),
    .init(
      "an emergency with numbers for one country only", in: "triage.yaml",
      "  attempt-now:\n    urgency: emergency-now\n",
      "  ⟦fire⟧:\n    urgency: emergency-now\n    when: {psychosis: past}\n    title: Fire\n    note: Get out.\n    contacts: [emergency-au]\n    source: cautious-choice\n\n  attempt-now:\n    urgency: emergency-now\n",
      "contacts-missing"),
    .init(
      "a claim without a source", in: "treatments/st-johns-wort.yaml",
      "      sun:\n        note: \"It can make skin and eyes more sensitive to light. Take care in strong sun.\"\n        source: drugs-com-sjw\n",
      "      ⟦sun⟧:\n        note: \"It can make skin and eyes more sensitive to light. Take care in strong sun.\"\n",
      "claim-without-source"),
    .init(
      "no rating for the young", in: "treatments/behavioural-activation.yaml",
      "      under-18:\n        when:\n          age-group: at most adolescent\n        level: question-mark\n        basis: proposed\n        because: >-\n          Its trials were with adults, and the guideline for children and young people names other treatments.\n        source: [uphoff-2020, nice-ng134]\n      otherwise:",
      "      ⟦otherwise⟧:", "group-without-rating"),
    .init(
      "a test that everyone passes", in: "treatments/st-johns-wort.yaml",
      "          severity: moderately-severe\n        level: caution",
      "          severity: moderately-severe\n          ⟦age: at least 5⟧\n        level: caution", "always-holds"),
    .init(
      "a source that nobody cites", in: "sources/treatments.yaml", "sources:\n",
      "sources:\n  ⟦nobody-2020⟧: {citation: Nobody. Nothing. 2020.}\n", "uncited-source"),
    .init(
      "a fact that nothing uses", in: "facts/about-you.yaml", "facts:\n",
      "facts:\n  ⟦shoe-size⟧: {type: integer, range: 15 to 60}\n", "unused-fact"),
    .init(
      "a note that is there twice", in: "treatments/st-johns-wort.yaml",
      "note: \"It can make skin and eyes more sensitive to light. Take care in strong sun.\"\n        source: drugs-com-sjw\n      light-box:",
      "note: \"You use light therapy. With St John's wort your eyes and skin may become too sensitive; ask first.\"\n        source: drugs-com-sjw\n      ⟦light-box⟧:",
      "same-note"),
  ]
}
