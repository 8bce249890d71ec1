extension RecommendationGolden {
  /// The page 80 cells wide, in colour.
  static let coloured = """
    \u{1B}[1mWhat helps\u{1B}[0m                                        \u{1B}[2msample 1.0.0 · profile someone\u{1B}[0m

    \u{1B}[1;36mSuggestions to talk over with a clinician\u{1B}[0m

    \u{1B}[1m 1  Interpersonal psychotherapy (IPT)\u{1B}[0m                 \u{1B}[32m☺☺  Very useful\u{1B}[0m   score 85
        \u{1B}[33mfirst line of treatment · with care\u{1B}[0m
        \u{1B}[32m████████████████████████████▓▓▓▓▒▒▒▒▒▒▒\u{1B}[0m
        \u{1B}[2m█ evidence ▓ line of treatment ▒ your answers\u{1B}[0m
        \u{1B}[32m +60  \u{1B}[0mVery useful: Many good studies agree. Rating as published. [1]
              \u{1B}[2mrules.yaml:94\u{1B}[0m
        \u{1B}[32m +10  \u{1B}[0mA first-line treatment: among the first to try. [2]
              \u{1B}[2mbecause: severity is moderate; Short Scale total is 7 · rules.yaml:96\u{1B}[0m
        \u{1B}[32m +15  \u{1B}[0mYou have lost someone close. [1][2]
              \u{1B}[2mbecause: what has happened includes “the death of someone close” ·\u{1B}[0m
              \u{1B}[2mrules.yaml:102\u{1B}[0m
              evidence: NNT 2.91, Cohen's d 0.63 (0.36 to 0.90) versus control
              group; symptoms, adults, 16 studies [1]
              ●○○ about 1 in 3 people benefit who would not have without it
              (compared with: control group)
              \u{1B}[2mNot a rate of remission.\u{1B}[0m
              evidence: Cohen's d 0.04 (-0.14 to 0.21) versus other therapies;
              adults [1]
        \u{1B}[33m   !  \u{1B}[0mwith care: Ask about a medicine beside it. [2] (to be confirmed with a
              clinician or pharmacist)
              \u{1B}[2mbecause: severity is moderate; Short Scale total is 7 · rules.yaml:106\u{1B}[0m
        \u{1B}[2m   !  \u{1B}[0mIt means going every week. [1]
        \u{1B}[2m   →  \u{1B}[0mwhere to get it: Ask a psychologist. [2]

    \u{1B}[1m 2  St John's wort\u{1B}[0m                                    \u{1B}[32m☺   Useful\u{1B}[0m        score 40
        \u{1B}[33mcheck first\u{1B}[0m
        \u{1B}[32m██████████████████\u{1B}[0m
        \u{1B}[32m +40  \u{1B}[0mUseful: Some studies say so. Rating proposed here: Trials were in mild
              depression. [1]
              \u{1B}[2mrules.yaml:114\u{1B}[0m
        \u{1B}[33m   ?  \u{1B}[0mcheck first: Which of these do you take now? (medicines taken now)
              \u{1B}[2mIt is ruled out where medicines taken now include an SSRI or\u{1B}[0m
              \u{1B}[2mlithium [2] (to be confirmed with a clinician or pharmacist) ·\u{1B}[0m
              \u{1B}[2mrules.yaml:116\u{1B}[0m

    \u{1B}[1;36mNeeds answers before anything can be said\u{1B}[0m
      \u{1B}[1mTablets\u{1B}[0m
        waits for: medicines taken now

    \u{1B}[1;36mNot suggested\u{1B}[0m
      \u{1B}[1m–  Does not work\u{1B}[0m
        Sugar pills

    \u{1B}[1;36mNot enough evidence\u{1B}[0m
      \u{1B}[1m?  Not studied enough\u{1B}[0m
        Stones

    \u{1B}[1;36mFrom your answers\u{1B}[0m
      Short Scale total is 7 · severity is moderate

    \u{1B}[1;36mHow settled this is\u{1B}[0m
      No further answer can change the first suggestion; those after it can still
      move.

    \u{1B}[1;36mQuestions that could still change something\u{1B}[0m
      · Which of these do you take now? (medicines taken now)

    \u{1B}[1;36mSources\u{1B}[0m
      [1] \u{1B}[2mA trial. Journal. 2011;1:2-3. doi:10.1/2\u{1B}[0m
      [2] \u{1B}[2mA guideline. At 1.5.2; 2.1. https://example.org/guide\u{1B}[0m

    \u{1B}[2mGeneral information to discuss with a clinician.\u{1B}[0m

    \u{1B}[1;36mWhere to turn at any time\u{1B}[0m
      Somebody is there at any time.
      \u{1B}[1mAustralia  \u{1B}[0mListening Line 13 11 14 (text 0477 13 11 14)

    """
}
