extension BatchSummaryGolden {
  /// Indented; a document ends without a line break.
  static let json = #"""
    {
      "schema": "evident.summary/1",
      "ruleset": {
        "id": "test",
        "version": "1.0.0",
        "fingerprint": "sha256:…"
      },
      "evident": "0.0.0",
      "rows": 1139,
      "failed": 2,
      "suppress": 5,
      "counts": "A count is a number of profiles, {\"under\": n} for 1 to n - 1 of them, {\"atLeast\": n} where \#
    it is held back to protect another, or null where nothing is said. In \"by\" the counts of a fact are in \#
    the order of its groups; the last group is of the profiles that leave it open. Items under \"zero\" count \#
    for no profile; the item null is none of the others.",
      "profiles": 1137,
      "breakdowns": [
        {
          "fact": "age-group",
          "label": "age group",
          "groups": [
            {
              "value": "child",
              "label": "a child",
              "profiles": {"atLeast":5}
            },
            {
              "value": "adult",
              "label": "an adult",
              "profiles": 1075
            },
            {
              "value": "older",
              "label": "an older | adult",
              "profiles": 40
            },
            {
              "value": null,
              "label": "not known",
              "profiles": {"under":5}
            }
          ]
        },
        {
          "fact": "internet",
          "label": "internet at home",
          "groups": [
            {
              "value": true,
              "label": "yes",
              "profiles": 1087
            },
            {
              "value": false,
              "label": "no",
              "profiles": 39
            },
            {
              "value": null,
              "label": "not known",
              "profiles": 11
            }
          ]
        }
      ],
      "tables": [
        {
          "table": "urgency",
          "label": "Urgency",
          "meaning": "How soon something must be done: the most urgent that holds for a profile.",
          "exclusive": true,
          "items": [
            {
              "item": "emergency-now",
              "label": "An emergency, now",
              "count": {"under":5},
              "by": {
                "age-group": [null,null,null,null],
                "internet": [null,null,null]
              }
            },
            {
              "item": null,
              "label": "Nothing urgent",
              "count": {"atLeast":5},
              "by": {
                "age-group": [null,null,null,null],
                "internet": [null,null,null]
              }
            }
          ],
          "zero": [
            "same-day",
            "soon",
            "tell-your-doctor"
          ]
        },
        {
          "table": "firstSuggestion",
          "label": "First suggestion",
          "meaning": "The treatment that is suggested first to a profile.",
          "exclusive": true,
          "items": [
            {
              "item": "running",
              "label": "Running",
              "count": 1083,
              "by": {
                "age-group": [null,1065,8,null],
                "internet": [{"atLeast":5},39,{"under":5}]
              }
            },
            {
              "item": "course",
              "label": "Online course",
              "count": {"atLeast":5},
              "by": {
                "age-group": [null,null,null,null],
                "internet": [null,null,null]
              }
            },
            {
              "item": null,
              "label": "No suggestion",
              "count": {"under":5},
              "by": {
                "age-group": [null,null,null,null],
                "internet": [null,null,null]
              }
            }
          ],
          "zero": []
        },
        {
          "table": "ruledOut",
          "label": "Ruled out",
          "meaning": "The contraindications that rule a treatment out. A profile counts once for each.",
          "exclusive": false,
          "items": [
            {
              "item": "sports/contraindications/heart",
              "label": "Sports: heart",
              "count": {"under":5},
              "by": {
                "age-group": [null,null,null,null],
                "internet": [null,null,null]
              }
            },
            {
              "item": "course/contraindications/offline",
              "label": "Online course: offline",
              "count": 39,
              "by": {
                "age-group": [null,25,8,null],
                "internet": [0,39,0]
              }
            }
          ],
          "zero": []
        },
        {
          "table": "unanswered",
          "label": "Unanswered questions",
          "meaning": "What a profile has not answered and its suggestions still turn on. It counts once for \#
    each.",
          "exclusive": false,
          "items": [
            {
              "item": "age",
              "label": "Age",
              "count": {"under":5},
              "by": {
                "age-group": [null,null,null,null],
                "internet": [null,null,null]
              }
            },
            {
              "item": "internet",
              "label": "Internet at home",
              "count": 11,
              "by": {
                "age-group": [null,7,0,null],
                "internet": [0,0,11]
              }
            },
            {
              "item": "risk",
              "label": "Thoughts of suicide",
              "count": 16,
              "by": {
                "age-group": [null,0,0,null],
                "internet": [{"atLeast":5},0,{"under":5}]
              }
            },
            {
              "item": "heart",
              "label": "Heart disease",
              "count": 42,
              "by": {
                "age-group": [null,0,30,null],
                "internet": [42,0,0]
              }
            }
          ],
          "zero": []
        }
      ]
    }
    """#
}
