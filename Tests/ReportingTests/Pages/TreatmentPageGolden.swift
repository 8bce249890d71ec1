/// The pages of the treatments of ``PageSample``, 60 and 100 cells wide.
enum TreatmentPageGolden {
  static let narrow = """
    Cognitive behavioural therapy for insomnia (CBT-I)
    sleep 1.2.0
    Talking treatments · cbt-i

    Our rating
      ☺☺  Useful, for everyone who is not rated separately below
          It helps.
          A published rating. [1]

      Rated separately; the first of these that fits counts:
      ?   Unclear
          if age is under 18 years
          Nobody knows yet.
          Proposed by the authors of these rules: Few
          trials. [2][1] (to be confirmed with a clinician or
          pharmacist)

    What is it?
      A talking treatment.
      It has a clear end.

    How does it work?
      You learn what keeps you awake.

    Who is it for?
      For people from 12 up. [1]
      Only if age is at least 12 years

    Is it effective?
      • Adults · chronic insomnia · compared with: waiting list
        Time to fall asleep: Hedges' g 0.90 (95% interval -0.10
        to 1.20) · number needed to treat 2.9 · 16 studies ·
        1204 participants
        A large effect. [2]
      • Women over 60 · compared with: none
        41.2% · 1 study [3]

      How to read the figures: 0 is no difference in Hedges' g;
      it counts in standard deviations. The narrower its
      interval, the more exact a figure is. The number needed to
      treat is how many people have to be treated for one more
      to benefit than with what it was compared with.

    Where do guidelines place it?
      The first of these that fits counts:
      • A first-line treatment: among the first to try [1]
        if severity is severe
      • A second-line treatment: usually tried after the first
        ones. Try advice first. [1]
        for everybody else

    Who may it suit, or not?
      Each of these counts only for people of whom the “if”
      beneath it is true.

      In favour, slightly (+4 points each)
      • You can do it online. [1]
        if internet at home: yes · class: Therapies

      Against, strongly (−15 points each)
      • You have tried this. [3]
        if treatments tried include Cognitive behavioural
        therapy for insomnia · class: all treatments

      Against, slightly (−4 points each)
      • Yours is mild, so advice may be enough. [1]
        if severity is mild

    Are there any disadvantages?
      • You may be sleepier at first. [2]
      • It takes weeks. [1] (to be confirmed with a clinician or
        pharmacist)
        class: Therapies

      Take care, for some people:
      • Take care when you drive. [1]
        if snoring is often

      Worth knowing, for some people:
      • Weigh yourself. [3]
        if weight lost is over 4.5 kg

    When should you not use it, or check first?
      Do not use it if one of these is true, nor while it is not
      known whether one is:
      • Not with both. [1]
        if medicines taken now include an opioid and a sedative

      Do not use it if one of these is true; where one is not
      known, check that first:
      • Not at this age. [3]
        if frailty: yes, or (age is under 6 years, and internet
        at home: no)

      Check with a clinician or pharmacist first:
      • Ask about breathing. [1]
        if medicines taken now include an opioid

    What does it ask of you?
      Sessions      6 to 8
      Works within  some weeks
      Format        alone, group

    Where do you get it?
      • In sleep clinics. [3]
      • Ask for a plan. [1]
        if country is Australia

    Questions to ask your clinician
      • Is it for me?

    Key references
      [1] Night guideline. 2021. Cited: 1.1; 3.2; 2.1.
          https://example.org/guide
      [2] Owl A. A trial of sleep. 2020. Cited: 12.
          https://doi.org/10.1000/sleep.1
          https://example.org/trial
      [3] A book of sleep. 1999.

    Last reviewed: 2026-01-31

    Talk it over with a clinician.

    Where to turn at any time
      You can call at any time.
      Australia   Night line 13 00 00 (text 0400 000 000)
      Everywhere  World line https://example.org/help (weekdays)

    """

  static let wide = """
    Cognitive behavioural therapy for insomnia (CBT-I)                                       sleep 1.2.0
    Talking treatments · cbt-i

    Our rating
      ☺☺  Useful, for everyone who is not rated separately below
          It helps.
          A published rating. [1]

      Rated separately; the first of these that fits counts:
      ?   Unclear
          if age is under 18 years
          Nobody knows yet.
          Proposed by the authors of these rules: Few trials. [2][1] (to be confirmed with a clinician
          or pharmacist)

    What is it?
      A talking treatment.
      It has a clear end.

    How does it work?
      You learn what keeps you awake.

    Who is it for?
      For people from 12 up. [1]
      Only if age is at least 12 years

    Is it effective?
      • Adults · chronic insomnia · compared with: waiting list
        Time to fall asleep: Hedges' g 0.90 (95% interval -0.10 to 1.20) · number needed to treat 2.9 ·
        16 studies · 1204 participants
        A large effect. [2]
      • Women over 60 · compared with: none
        41.2% · 1 study [3]

      How to read the figures: 0 is no difference in Hedges' g; it counts in standard deviations. The
      narrower its interval, the more exact a figure is. The number needed to treat is how many people
      have to be treated for one more to benefit than with what it was compared with.

    Where do guidelines place it?
      The first of these that fits counts:
      • A first-line treatment: among the first to try [1]
        if severity is severe
      • A second-line treatment: usually tried after the first ones. Try advice first. [1]
        for everybody else

    Who may it suit, or not?
      Each of these counts only for people of whom the “if” beneath it is true.

      In favour, slightly (+4 points each)
      • You can do it online. [1]
        if internet at home: yes · class: Therapies

      Against, strongly (−15 points each)
      • You have tried this. [3]
        if treatments tried include Cognitive behavioural therapy for insomnia · class: all treatments

      Against, slightly (−4 points each)
      • Yours is mild, so advice may be enough. [1]
        if severity is mild

    Are there any disadvantages?
      • You may be sleepier at first. [2]
      • It takes weeks. [1] (to be confirmed with a clinician or pharmacist)
        class: Therapies

      Take care, for some people:
      • Take care when you drive. [1]
        if snoring is often

      Worth knowing, for some people:
      • Weigh yourself. [3]
        if weight lost is over 4.5 kg

    When should you not use it, or check first?
      Do not use it if one of these is true, nor while it is not known whether one is:
      • Not with both. [1]
        if medicines taken now include an opioid and a sedative

      Do not use it if one of these is true; where one is not known, check that first:
      • Not at this age. [3]
        if frailty: yes, or (age is under 6 years, and internet at home: no)

      Check with a clinician or pharmacist first:
      • Ask about breathing. [1]
        if medicines taken now include an opioid

    What does it ask of you?
      Sessions      6 to 8
      Works within  some weeks
      Format        alone, group

    Where do you get it?
      • In sleep clinics. [3]
      • Ask for a plan. [1]
        if country is Australia

    Questions to ask your clinician
      • Is it for me?

    Key references
      [1] Night guideline. 2021. Cited: 1.1; 3.2; 2.1.
          https://example.org/guide
      [2] Owl A. A trial of sleep. 2020. Cited: 12.
          https://doi.org/10.1000/sleep.1
          https://example.org/trial
      [3] A book of sleep. 1999.

    Last reviewed: 2026-01-31

    Talk it over with a clinician.

    Where to turn at any time
      You can call at any time.
      Australia   Night line 13 00 00 (text 0400 000 000)
      Everywhere  World line https://example.org/help (weekdays)

    """

  static let bare = """
    Night pills                                      sleep 1.2.0
    Medicines · night-pills

    Our rating
      !  Risky
         There are concerns.
         A published rating. [1]

    Is it effective?
      No figures are given here.

    Who may it suit, or not?
      Each of these counts only for people of whom the “if”
      beneath it is true.

      Against, strongly (−15 points each)
      • You have tried this. [1]
        if treatments tried include Night pills · class: all
        treatments

    Are there any disadvantages?
      None are written down here. That does not mean that there
      are none.

    When should you not use it, or check first?
      Nothing that rules it out is written down here. That does
      not mean that there is nothing.

    Key references
      [1] A book of sleep. 1999.

    Talk it over with a clinician.

    Where to turn at any time
      You can call at any time.
      Australia   Night line 13 00 00 (text 0400 000 000)
      Everywhere  World line https://example.org/help (weekdays)

    """
}
