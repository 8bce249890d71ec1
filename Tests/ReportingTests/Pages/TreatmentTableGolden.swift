/// The table of the treatments of ``PageSample``, 60 and 100 cells wide.
enum TreatmentTableGolden {
  static let narrow = """
    What helps with sleep             sleep 1.2.0 · 2 treatments

    Talking treatments
      ☺☺ · ?  Cognitive behavioural therapy for insomnia (CBT-I)
              cbt-i
              Useful; for some people: Unclear          17 rules

    Medicines
      !       Night pills                            night-pills
              Risky                                      2 rules

    The ratings
      ☺☺  Useful: It helps.
      ?   Unclear: Nobody knows yet.
      !   Risky: There are concerns.

    Talk it over with a clinician.

    Where to turn at any time
      You can call at any time.
      Australia   Night line 13 00 00 (text 0400 000 000)
      Everywhere  World line https://example.org/help (weekdays)

    """

  static let wide = """
    What helps with sleep                                                     sleep 1.2.0 · 2 treatments

    Talking treatments
      ☺☺ · ?  Cognitive behavioural therapy for insomnia (CBT-I)                                   cbt-i
              Useful; for some people: Unclear                                                  17 rules

    Medicines
      !       Night pills                                                                    night-pills
              Risky                                                                              2 rules

    The ratings
      ☺☺  Useful: It helps.
      ?   Unclear: Nobody knows yet.
      !   Risky: There are concerns.

    Talk it over with a clinician.

    Where to turn at any time
      You can call at any time.
      Australia   Night line 13 00 00 (text 0400 000 000)
      Everywhere  World line https://example.org/help (weekdays)

    """
}
