package import Diagnostics
package import Inference
import Knowledge

/// Recommendations as JSON, `evident.recommendation/1`.
///
/// The keys are a contract: more may be added, none are taken away or change their meaning.
package struct RecommendationEncoder: Sendable {
  private let program: Program
  private let version: String
  /// What is the same in every document; for writers of single lines.
  private var fragments: RecommendationFragments?

  /// An encoder for a program's recommendations.
  ///
  /// - Parameters:
  ///   - version: the version of the program that writes, for the document.
  ///   - isForMany: whether to encode what never varies once, ahead of all documents: worth it from some hundred
  ///     documents on. They are the same bytes either way.
  package init(_ program: Program, version: String, isForMany: Bool = false) {
    self.program = program
    self.version = version
    if isForMany { fragments = RecommendationFragments(self, of: program) }
  }

  private var ruleSet: RuleSet { program.ruleSet }

  /// Writes the recommendation for a profile as one object.
  package func encode(_ recommendation: Recommendation, profile: String, into json: inout JSONWriter) {
    json.object { json in
      if json.isCompact, let fragments { json.members(fragments.head) } else { encodeHead(into: &json) }
      json.key("profile") { $0.value(profile) }
      encodeTriage(recommendation, into: &json)
      json.key("withheld") { $0.value(recommendation.isWithheld) }
      let isSettled = { (entry: FactValue) in
        entry.value.isSettled(optionCount: ruleSet[entry.fact].type.options.count)
      }
      json.key("derived") { $0.values(recommendation.derived.filter(isSettled), of: ruleSet) }
      json.key("possible") { $0.values(recommendation.derived.filter { !isSettled($0) }, of: ruleSet) }
      json.key("suggestions")
      json.array(recommendation.suggestions.enumerated()) { json, entry in
        encode(entry.element, rank: entry.offset + 1, into: &json)
      }
      json.key("others")
      json.array(recommendation.others) { json, assessment in
        encode(assessment, rank: nil, into: &json)
      }
      json.key("remarks")
      json.array(recommendation.remarks) { json, remark in encode(remark, into: &json) }
      json.key("settled") { $0.value(recommendation.settled) }
      json.key("asks") { $0.array(ids(recommendation.asks)) }
      json.optional("notice", ruleSet.header.notice)
      json.optional("help", ruleSet.header.help)
      json.key("contacts") { $0.contacts(recommendation.contacts, of: ruleSet) }
    }
  }

  /// Writes the object that stands for a profile with errors.
  package func encodeErrors(_ diagnostics: [Diagnostic], profile: String, into json: inout JSONWriter) {
    json.object { json in
      json.key("profile") { $0.value(profile) }
      json.key("errors") { $0.errors(diagnostics) }
    }
  }

  // MARK: - Parts

  func encodeHead(into json: inout JSONWriter) {
    json.head("evident.recommendation/1", ruleSet, version: version)
  }

  /// Writes the keys of what comes first and of what could.
  package func encodeTriage(_ recommendation: Recommendation, into json: inout JSONWriter) {
    json.key("triage")
    json.array(recommendation.triage) { json, finding in
      let rule = ruleSet.triage[finding.triage]
      json.object { json in
        json.key("rule") { $0.value(rule.ruleID) }
        json.key("urgency") { $0.value(rule.urgency.rawValue) }
        json.key("title") { $0.value(rule.title) }
        json.key("note") { $0.value(rule.note) }
        json.key("contacts") { $0.contacts(finding.contacts, of: ruleSet) }
        json.key("answers") { $0.values(finding.answers, of: ruleSet) }
        encodeSources(of: finding.rule, into: &json)
      }
    }
    json.key("triageOpen")
    json.array(recommendation.triageOpen) { json, open in
      let rule = ruleSet.triage[open.triage]
      json.object { json in
        json.key("rule") { $0.value(rule.ruleID) }
        json.key("urgency") { $0.value(rule.urgency.rawValue) }
        json.key("asks") { $0.array(ids(open.asks)) }
      }
    }
  }

  private func encode(_ assessment: Assessment, rank: Int?, into json: inout JSONWriter) {
    json.object { json in
      if let rank { json.key("rank") { $0.value(rank) } }
      if json.isCompact, let fragments {
        json.members(fragments.treatments[assessment.treatment])
      } else {
        encodeTreatment(assessment.treatment, into: &json)
      }
      json.key("standing") { $0.value(assessment.standing.rawValue) }
      if json.isCompact, let fragments {
        json.members(fragments.ratings[assessment.rating])
      } else {
        encodeRating(assessment.rating, into: &json)
      }
      json.key("line") { json in
        if let line = assessment.line { json.value(line.rawValue) } else { json.null() }
      }
      json.key("score") { $0.value(assessment.score) }
      json.key("low") { $0.value(assessment.bounds.lowerBound) }
      json.key("high") { $0.value(assessment.bounds.upperBound) }
      json.key("checkFirst") { $0.value(assessment.isCheckFirst) }
      json.key("withCare") { $0.value(assessment.isWithCare) }
      json.key("reasons")
      json.array(assessment.reasons) { json, reason in encode(reason, into: &json) }
      json.key("caveats")
      json.array(assessment.caveats) { json, reason in encode(reason, into: &json) }
      json.key("access")
      json.array(assessment.access) { json, reason in encode(reason, into: &json) }
      json.key("open")
      json.array(assessment.open) { json, open in
        json.object { json in
          encodeBeginning(of: open.rule, into: &json)
          json.key("asks") { $0.array(ids(open.asks)) }
          encodeSources(of: open.rule, into: &json)
        }
      }
    }
  }

  func encodeTreatment(_ index: Int, into json: inout JSONWriter) {
    let treatment = ruleSet.treatments[index]
    json.key("treatment") { $0.value(treatment.id) }
    json.key("name") { $0.value(treatment.name) }
    json.optional("short", treatment.short)
    json.key("kind") { $0.value(ruleSet.kinds[treatment.kind].id) }
  }

  func encodeRating(_ index: Int, into json: inout JSONWriter) { json.level(ruleSet.ratings[index]) }

  private func encode(_ reason: Reason, into json: inout JSONWriter) {
    json.object { json in
      encodeBeginning(of: reason.rule, into: &json)
      json.key("answers") { $0.values(reason.answers, of: ruleSet) }
      encodeSources(of: reason.rule, into: &json)
    }
  }

  private func encodeBeginning(of rule: RuleID, into json: inout JSONWriter) {
    if json.isCompact, let fragments { return json.members(fragments.beginnings[rule.index]) }
    encodeBeginning(of: program.rules[rule.index], into: &json)
  }

  func encodeBeginning(of rule: RuleEntry, into json: inout JSONWriter) {
    encodeKind(of: rule, into: &json)
    json.key("note") { $0.value(rule.note) }
  }

  /// What the rule is and does.
  func encodeKind(of rule: RuleEntry, into json: inout JSONWriter) {
    json.key("rule") { $0.value(rule.id) }
    json.key("effect") { $0.value(rule.role.rawValue) }
    switch rule.role {
    case .favours, .disfavours, .rates, .line: json.key("points") { $0.value(rule.points) }
    case .warns: json.optional("level", rule.level?.rawValue)
    case .contraindicates, .applies, .access, .withholds: break
    }
  }

  private func encodeSources(of rule: RuleID, into json: inout JSONWriter) {
    if json.isCompact, let fragments { return json.members(fragments.ends[rule.index]) }
    encodeSources(of: program.rules[rule.index], into: &json)
  }

  func encodeSources(of rule: RuleEntry, into json: inout JSONWriter) {
    json.key("sources") { $0.citations(rule.sources, of: ruleSet) }
    if rule.needsConfirmation { json.key("confirm") { $0.value(true) } }
    json.key("at") { $0.value(rule.place.description) }
  }

  func encode(_ remark: Contradiction, into json: inout JSONWriter) {
    let fact = ruleSet[remark.fact]
    json.object { json in
      json.key("fact") { $0.value(fact.id) }
      json.key("stated") { $0.value(remark.stated, of: fact) }
      json.key("derived") { $0.value(remark.derived, of: fact) }
      json.key("from") { $0.array(ids(remark.from)) }
    }
  }

  private func ids(_ facts: [FactID]) -> [String] { facts.map { ruleSet[$0].id } }
}
