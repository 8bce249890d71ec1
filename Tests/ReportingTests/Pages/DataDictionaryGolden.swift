/// The data dictionary of ``PageSample``, 60 and 100 cells wide.
enum DataDictionaryGolden {
  static let narrow = """
    What helps with sleep                 sleep 1.2.0 · 15 facts

    About you
      age               integer, 5 to 110 years · not changeable
        Label      age
        Question   How old are you?

      country                                choice · changeable
        Label      country
        Question   Where do you live?
        Options
          AU  Australia
          NZ  New Zealand

      internet                               yes-no · changeable
        Label      internet at home
        Question   Do you have the internet at home?

      medicines                             choices · changeable
        Label      medicines taken now
        Question   Which medicines do you take?
        Options
          Pain
            opioid    an opioid
            nsaid     an anti-inflammatory
          Sleep
            sedative  a sedative

      loss    decimal with 1 place, -5.0 to 20.0 kg · changeable
        Label      weight lost
        Question   How much weight have you lost?

    Your nights
      falling                       integer, 0 to 2 · changeable
        Label      falling asleep
        Question   Trouble falling asleep
        Item of    ISI: In the last week
        Scale      0 none · 2 severe

      staying                       integer, 0 to 2 · changeable
        Label      staying asleep
        Question   Trouble staying asleep
        Item of    ISI, as above

      snoring              choice, from low to high · changeable
        Label      snoring
        Question   How often do you snore?
        Options
          never  never (score 0)
          often  often (score 1.5)

    Not in the questionnaire
      isi                           integer, 0 to 4 · changeable
        Label      ISI total
        Derived    the sum of these
          · falling asleep
          · staying asleep
        If stated  must agree with what is derived, else it is
                   an error

      severity             choice, from low to high · changeable
        Label      severity
        Options
          mild    mild
          severe  severe
        Derived    the first of these that fits
          · mild, if ISI total is at most 2
          · otherwise severe
        If stated  what is stated counts; a remark shows both
                   sides

      apnoea-risk  decimal with 1 place, 0.0 to 9.0 · changeable
        Label      risk of apnoea
        Derived    the first of these that fits
          · the sum of the score of snoring and 2 (if internet
            at home: no), if age is at least 65 years
          · otherwise the sum of 0.5 × the score of snoring and
            1/36 × age
        If stated  must agree with what is derived, else it is
                   an error

      tried                                 choices · changeable
        Label      treatments tried
        Question   What have you tried?
        Options    every treatment: cbt-i, night-pills

      tries                         integer, 0 to 9 · changeable
        Label      number of tries
        Derived    the number of answers to “treatments tried”
                   among Cognitive behavioural therapy for
                   insomnia
        If stated  must agree with what is derived, else it is
                   an error

      needs-both                            choices · changeable
        Label      needs
        Options
          sleep        sleep
          pain-relief  pain relief
        Derived    each of these that fits
          · sleep, if severity is severe
          · pain relief, if medicines taken now include an
            opioid or an anti-inflammatory
        If stated  must agree with what is derived, else it is
                   an error

      frail                                  yes-no · changeable
        Label      frailty
        Derived    yes if age is over 80 years; otherwise no
        If stated  must agree with what is derived, else it is
                   an error

    To start a CSV file of profiles
      An empty cell is not answered. Where several options can
      be given, ; stands between them (a;b), none means none of
      them, !a that a is not so, and ? that the rest is not
      known (a;!b;?).

    id,age,country,internet,medicines,loss,falling,staying,snoring,isi,severity,apnoea-risk,tried,tries,needs-both,frail

    """

  static let wide = """
    What helps with sleep                                                         sleep 1.2.0 · 15 facts

    About you
      age                                                       integer, 5 to 110 years · not changeable
        Label      age
        Question   How old are you?

      country                                                                        choice · changeable
        Label      country
        Question   Where do you live?
        Options
          AU  Australia
          NZ  New Zealand

      internet                                                                       yes-no · changeable
        Label      internet at home
        Question   Do you have the internet at home?

      medicines                                                                     choices · changeable
        Label      medicines taken now
        Question   Which medicines do you take?
        Options
          Pain
            opioid    an opioid
            nsaid     an anti-inflammatory
          Sleep
            sedative  a sedative

      loss                                            decimal with 1 place, -5.0 to 20.0 kg · changeable
        Label      weight lost
        Question   How much weight have you lost?

    Your nights
      falling                                                               integer, 0 to 2 · changeable
        Label      falling asleep
        Question   Trouble falling asleep
        Item of    ISI: In the last week
        Scale      0 none · 2 severe

      staying                                                               integer, 0 to 2 · changeable
        Label      staying asleep
        Question   Trouble staying asleep
        Item of    ISI, as above

      snoring                                                      choice, from low to high · changeable
        Label      snoring
        Question   How often do you snore?
        Options
          never  never (score 0)
          often  often (score 1.5)

    Not in the questionnaire
      isi                                                                   integer, 0 to 4 · changeable
        Label      ISI total
        Derived    the sum of these
          · falling asleep
          · staying asleep
        If stated  must agree with what is derived, else it is an error

      severity                                                     choice, from low to high · changeable
        Label      severity
        Options
          mild    mild
          severe  severe
        Derived    the first of these that fits
          · mild, if ISI total is at most 2
          · otherwise severe
        If stated  what is stated counts; a remark shows both sides

      apnoea-risk                                          decimal with 1 place, 0.0 to 9.0 · changeable
        Label      risk of apnoea
        Derived    the first of these that fits
          · the sum of the score of snoring and 2 (if internet at home: no), if age is at least 65 years
          · otherwise the sum of 0.5 × the score of snoring and 1/36 × age
        If stated  must agree with what is derived, else it is an error

      tried                                                                         choices · changeable
        Label      treatments tried
        Question   What have you tried?
        Options    every treatment: cbt-i, night-pills

      tries                                                                 integer, 0 to 9 · changeable
        Label      number of tries
        Derived    the number of answers to “treatments tried” among Cognitive behavioural therapy for
                   insomnia
        If stated  must agree with what is derived, else it is an error

      needs-both                                                                    choices · changeable
        Label      needs
        Options
          sleep        sleep
          pain-relief  pain relief
        Derived    each of these that fits
          · sleep, if severity is severe
          · pain relief, if medicines taken now include an opioid or an anti-inflammatory
        If stated  must agree with what is derived, else it is an error

      frail                                                                          yes-no · changeable
        Label      frailty
        Derived    yes if age is over 80 years; otherwise no
        If stated  must agree with what is derived, else it is an error

    To start a CSV file of profiles
      An empty cell is not answered. Where several options can be given, ; stands between them (a;b),
      none means none of them, !a that a is not so, and ? that the rest is not known (a;!b;?).

    id,age,country,internet,medicines,loss,falling,staying,snoring,isi,severity,apnoea-risk,tried,tries,needs-both,frail

    """
}
