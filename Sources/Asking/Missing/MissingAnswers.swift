package import Diagnostics
import Inference
package import Interview
import Knowledge
import Reporting

/// The answers that an interview would still ask for, for somebody who can't be asked: each with the argument that gives
/// it.
package struct MissingAnswers {
  private let program: Program
  private let facts: [FactID]
  private let urgent: Set<FactID>
  private let recommendation: Recommendation?

  package init(_ questionnaire: Questionnaire) {
    program = questionnaire.program
    facts = questionnaire.waiting
    urgent = questionnaire.standpoint.urgent
    recommendation = questionnaire.recommendation()
  }

  private var ruleSet: RuleSet { program.ruleSet }

  /// The list for people, under the titles of the interview's groups; before it what comes first on the answers so far.
  package func text(width: Int, ink: Ink) -> String {
    var page = TextPage(width: width, ink: ink)
    var triage = ""
    if let recommendation, !recommendation.triage.isEmpty {
      triage =
        RecommendationText(program, width: width, ink: ink)
        .urgent(recommendation.triage.map(\.triage), of: recommendation) + "\n"
    }
    page.paragraph(
      "\(counted(facts.count, "answer")) that can change the result \(facts.count == 1 ? "is" : "are") missing. None is "
        + "assumed. Give what is known, or ask in a terminal with 'evident ask':", tone: .strong)
    var title: String?
    for fact in facts {
      let group = ruleSet.interview.first { $0.ask.contains(fact) }?.title
      if group != title {
        page.gap()
        page.paragraph(oneLine(group ?? "And this"), tone: .heading)
        title = group
      }
      let declared = ruleSet[fact]
      page.paragraph("--fact \(flag(declared))", indent: 2)
      page.paragraph(oneLine(declared.question ?? declared.label), indent: 6, tone: .faint)
    }
    return triage + page.text.replacing(TextPage.glue, with: " ")
  }

  /// `age=NUMBER`, `'sex=female|male|other'`, `'medicines=ssri;fluvoxamine;…'`.
  private func flag(_ fact: Fact) -> String {
    switch fact.type {
    case .yesNo: return "'\(fact.id)=yes|no'"
    case .number(let type):
      return "\(fact.id)=NUMBER  (\(type.text(of: type.range.lowerBound)) to \(type.text(of: type.range.upperBound)))"
    case .choice(let options, _): return "'\(fact.id)=\(options.map(\.id).joined(separator: "|"))'"
    case .choices(let options, _):
      let named = options.prefix(4).map(\.id).joined(separator: ";")
      let more = options.count > 4 ? ";…'  (\(options.count) in all, none for none of them)" : "'  (or none)"
      return "'\(fact.id)=\(named)\(more)"
    }
  }

  /// The list for programs: `evident.missing/1`.
  package func json(version: String) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.object { json in
      json.head("evident.missing/1", ruleSet, version: version)
      if let recommendation {
        RecommendationEncoder(program, version: version).encodeTriage(recommendation, into: &json)
      }
      json.key("missing")
      json.array(facts) { json, fact in write(fact, to: &json) }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ id: FactID, to json: inout JSONWriter) {
    let fact = ruleSet[id]
    json.object { json in
      json.key("fact") { $0.value(fact.id) }
      json.key("question") { $0.value(fact.question ?? fact.label) }
      json.key("type") { $0.value(fact.type.name) }
      if case .number(let type) = fact.type {
        json.key("least") { $0.number(type.text(of: type.range.lowerBound)) }
        json.key("most") { $0.number(type.text(of: type.range.upperBound)) }
      }
      if !fact.type.options.isEmpty { json.key("options") { $0.array(fact.type.options.map(\.id)) } }
      json.key("urgent") { $0.value(urgent.contains(id)) }
      json.key("flag") { $0.value("--fact \(fact.id)=") }
    }
  }
}
