extension RecommendationGolden {
  /// The page 120 cells wide.
  static let wide = """
    What helps                                                                                sample 1.0.0 · profile someone

    Suggestions to talk over with a clinician

     1  Interpersonal psychotherapy (IPT)                                                         ☺☺  Very useful   score 85
        first line of treatment · with care
        ████████████████████████████▓▓▓▓▒▒▒▒▒▒▒   █ evidence  ▓ line of treatment  ▒ your answers
         +60  Very useful: Many good studies agree. Rating as published. [1]
              rules.yaml:94
         +10  A first-line treatment: among the first to try. [2]
              because: severity is moderate; Short Scale total is 7 · rules.yaml:96
         +15  You have lost someone close. [1][2]
              because: what has happened includes “the death of someone close” · rules.yaml:102
              evidence: NNT 2.91, Cohen's d 0.63 (0.36 to 0.90) versus control group; symptoms, adults, 16 studies [1]
              ●○○ about 1 in 3 people benefit who would not have without it (compared with: control group)
              Not a rate of remission.
              evidence: Cohen's d 0.04 (-0.14 to 0.21) versus other therapies; adults [1]
           !  with care: Ask about a medicine beside it. [2] (to be confirmed with a clinician or pharmacist)
              because: severity is moderate; Short Scale total is 7 · rules.yaml:106
           !  It means going every week. [1]
           →  where to get it: Ask a psychologist. [2]

     2  St John's wort                                                                            ☺   Useful        score 40
        check first
        ██████████████████
         +40  Useful: Some studies say so. Rating proposed here: Trials were in mild depression. [1]
              rules.yaml:114
           ?  check first: Which of these do you take now? (medicines taken now)
              It is ruled out where medicines taken now include an SSRI or lithium [2] (to be confirmed with a clinician or
              pharmacist) · rules.yaml:116

    Needs answers before anything can be said
      Tablets
        waits for: medicines taken now

    Not suggested
      –  Does not work
        Sugar pills

    Not enough evidence
      ?  Not studied enough
        Stones

    From your answers
      Short Scale total is 7 · severity is moderate

    How settled this is
      No further answer can change the first suggestion; those after it can still move.

    Questions that could still change something
      · Which of these do you take now? (medicines taken now)

    Sources
      [1] A trial. Journal. 2011;1:2-3. doi:10.1/2
      [2] A guideline. At 1.5.2; 2.1. https://example.org/guide

    General information to discuss with a clinician.

    Where to turn at any time
      Somebody is there at any time.
      Australia  Listening Line 13 11 14 (text 0477 13 11 14)

    """
}
