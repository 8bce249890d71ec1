import Knowledge

/// Rules whose every text tries to break out of a page.
enum Hostile {
  static let text = #"</title></style><script>alert(1)</script>"><img src=x onerror='alert(2)'>{{name}}&lt;]]>`*[a](b)"#
  static let address = "javascript:alert(3)//https://example.org/"

  /// A rule set with such texts in the place of its own; its structure stays.
  static func rewritten(_ ruleSet: RuleSet) -> RuleSet {
    var hostile = ruleSet
    hostile.header.title = text
    hostile.header.language = "en\"><script>alert(4)</script>"
    hostile.header.notice = text
    hostile.header.help = text
    for index in hostile.kinds.indices { hostile.kinds[index].label = text }
    for index in hostile.ratings.indices {
      hostile.ratings[index].label = text
      hostile.ratings[index].symbol = "<b>☺"
      hostile.ratings[index].meaning = text
    }
    for index in hostile.facts.indices {
      hostile.facts[index].label = text
      hostile.facts[index].question = hostile.facts[index].question.map { _ in text }
    }
    for index in hostile.sources.indices {
      hostile.sources[index].citation = text
      hostile.sources[index].doi = #"10.1/"><script>alert(5)</script>"#
      hostile.sources[index].url = index.isMultiple(of: 2) ? address : "https://example.org/\"onclick=alert(6)"
    }
    for index in hostile.contacts.indices {
      hostile.contacts[index].name = text
      hostile.contacts[index].phone = #"000"><script>"#
      hostile.contacts[index].text = text
      hostile.contacts[index].url = address
      hostile.contacts[index].hours = text
      hostile.contacts[index].note = text
    }
    for index in hostile.triage.indices {
      hostile.triage[index].title = text
      hostile.triage[index].note = text
    }
    for index in hostile.classes.indices {
      hostile.classes[index].name = text
      rewrite(&hostile.classes[index].rules)
    }
    for index in hostile.treatments.indices { rewrite(&hostile.treatments[index]) }
    return hostile
  }

  private static func rewrite(_ rules: inout [Rule]) {
    for index in rules.indices { rules[index].note = text }
  }

  private static func rewrite(_ treatment: inout Treatment) {
    treatment.name = text
    treatment.short = text
    treatment.what = text + "\n" + text
    treatment.how = text
    treatment.questions = treatment.questions.map { _ in text }
    treatment.applies?.note = text
    treatment.commitment = treatment.commitment.map { CommitmentItem(name: text, values: $0.values.map { _ in text }) }
    for index in treatment.rating.indices { treatment.rating[index].because = text }
    for index in treatment.lines.indices { treatment.lines[index].note = text }
    rewrite(&treatment.rules)
    for index in treatment.findings.indices {
      treatment.findings[index].population = text
      treatment.findings[index].comparator = "control group" + text
      treatment.findings[index].outcome = text
      treatment.findings[index].note = text
    }
  }
}
