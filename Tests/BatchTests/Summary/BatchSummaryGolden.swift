/// The summary of ``SummarySample``, word for word.
enum BatchSummaryGolden {
  static let markdown = #"""
    # Summary: Test

    Rule set test 1.0.0, evident 0.0.0.  
    Fingerprint `sha256:…`.

    1,139 rows read, 2 failed (0.1 %), 1,137 counted. Broken down by age group and internet at home.

    ## Urgency

    How soon something must be done: the most urgent that holds for a profile.

    ### Urgency by age group

    |  | All | A child | An adult | An older \| adult | Not known |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | **Profiles** | 1,137 | ≥5 | 1,075 | 40 | &lt;5 |
    | An emergency, now | &lt;5 | – | – | – | – |
    | Nothing urgent | ≥5 | – | – | – | – |

    ### Urgency by internet at home

    |  | All | Yes | No | Not known |
    | --- | ---: | ---: | ---: | ---: |
    | **Profiles** | 1,137 | 1,087 | 39 | 11 |
    | An emergency, now | &lt;5 | – | – | – |
    | Nothing urgent | ≥5 | – | – | – |

    3 urgencies hold for nobody.

    ## First suggestion

    The treatment that is suggested first to a profile.

    ### First suggestion by age group

    |  | All | A child | An adult | An older \| adult | Not known |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | **Profiles** | 1,137 | ≥5 | 1,075 | 40 | &lt;5 |
    | Running | 1,083 (95.2 %) | – | 1,065 (99.0 %) | 8 (20.0 %) | – |
    | Online course | ≥5 | – | – | – | – |
    | No suggestion | &lt;5 | – | – | – | – |

    ### First suggestion by internet at home

    |  | All | Yes | No | Not known |
    | --- | ---: | ---: | ---: | ---: |
    | **Profiles** | 1,137 | 1,087 | 39 | 11 |
    | Running | 1,083 (95.2 %) | ≥5 | 39 (100.0 %) | &lt;5 |
    | Online course | ≥5 | – | – | – |
    | No suggestion | &lt;5 | – | – | – |

    ## Ruled out

    The contraindications that rule a treatment out. A profile counts once for each.

    ### Ruled out by age group

    |  | All | A child | An adult | An older \| adult | Not known |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | **Profiles** | 1,137 | ≥5 | 1,075 | 40 | &lt;5 |
    | Online course: offline | 39 (3.4 %) | – | 25 (2.3 %) | 8 (20.0 %) | – |
    | Sports: heart | &lt;5 | – | – | – | – |

    ### Ruled out by internet at home

    |  | All | Yes | No | Not known |
    | --- | ---: | ---: | ---: | ---: |
    | **Profiles** | 1,137 | 1,087 | 39 | 11 |
    | Online course: offline | 39 (3.4 %) | 0 | 39 (100.0 %) | 0 |
    | Sports: heart | &lt;5 | – | – | – |

    ## Unanswered questions

    What a profile has not answered and its suggestions still turn on. It counts once for each.

    ### Unanswered questions by age group

    |  | All | A child | An adult | An older \| adult | Not known |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | **Profiles** | 1,137 | ≥5 | 1,075 | 40 | &lt;5 |
    | Heart disease | 42 (3.6 %) | – | 0 | 30 (75.0 %) | – |
    | Thoughts of suicide | 16 (1.4 %) | – | 0 | 0 | – |
    | Internet at home | 11 (0.9 %) | – | 7 (0.6 %) | 0 | – |
    | Age | &lt;5 | – | – | – | – |

    ### Unanswered questions by internet at home

    |  | All | Yes | No | Not known |
    | --- | ---: | ---: | ---: | ---: |
    | **Profiles** | 1,137 | 1,087 | 39 | 11 |
    | Heart disease | 42 (3.6 %) | 42 (3.8 %) | 0 | 0 |
    | Thoughts of suicide | 16 (1.4 %) | ≥5 | 0 | &lt;5 |
    | Internet at home | 11 (0.9 %) | 0 | 0 | 11 (100.0 %) |
    | Age | &lt;5 | – | – | – |

    ## How to read the counts

    Each count is a number of profiles, with its share of the profiles at the head of its column. 'Not known' \#
    are the profiles whose answers leave more than one group possible.

    To protect the people behind the profiles, counts from 1 to 4 are not shown: &lt;5 stands for one of them. \#
    What would give them away is held back too: ≥5 stands for 5 or more, and – for any number, 0 included. So \#
    nothing that is held back can be worked out from the sums.
    """#

  static let withoutGroups = #"""
    ## Urgency

    How soon something must be done: the most urgent that holds for a profile.

    |  | All |
    | --- | ---: |
    | **Profiles** | 1,137 |
    | An emergency, now | 3 (0.2 %) |
    | Nothing urgent | 1,134 (99.7 %) |

    3 urgencies hold for nobody.
    """#
}
