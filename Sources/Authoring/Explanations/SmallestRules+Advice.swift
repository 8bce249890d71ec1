import Diagnostics
import RuleFiles

extension SmallestRules {
  /// The rule set with a caveat, a suitability note and a triage rule, of which test cases can speak.
  static let withAdvice = load(with: [SourceText(name: "advice.yaml", text: advice)])

  private static let advice = """
    classes:
      all:
        caveats:
          slowly: {when: {age: at least 65}, note: Begin slowly., source: book}
        suitability:
          small-steps: {when: {mood: low}, favours: slightly, note: Small steps help., source: book}

    triage:
      alone:
        urgency: soon
        when: {mood: low, internet: no}
        title: Talk to somebody
        note: A voice can be a comfort.
        contacts: [helpline]
        source: book

    """
}
