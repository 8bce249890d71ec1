import Diagnostics
import Inference
import Knowledge

extension BeforeAndAfter {
  /// The report as one object, `evident.what-if/1`: the changes together, with what is before and after.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.head("evident.what-if/1", ruleSet, version: version, profile: profile)
      json.key("first") { $0.value(count) }
      json.key("set")
      json.array(changes) { json, change in
        let fact = ruleSet[change.fact]
        json.object { json in
          json.key("fact") { $0.value(fact.id) }
          json.key("from") { $0.answer(change.from, to: fact) }
          json.key("to") { $0.answer(change.to, to: fact) }
        }
      }
      json.key("before") { encode(before, into: &$0) }
      json.key("after") { encode(after, into: &$0) }
      json.members(of: difference, from: before.first(count), ruleSet)
      json.key("treatments")
      json.array(rows) { json, row in encode(row, into: &json) }
      json.optional("notice", ruleSet.header.notice)
      json.optional("help", ruleSet.header.help)
      json.key("contacts") { $0.contacts(after.contacts, of: ruleSet) }
    }
  }

  private func encode(_ recommendation: Recommendation, into json: inout JSONWriter) {
    json.object { json in
      json.key("triage") { $0.array(recommendation.triage.map { ruleSet.triage[$0.triage].ruleID }) }
      json.key("withheld") { $0.value(recommendation.isWithheld) }
      json.key("suggestions")
      json.array(recommendation.first(count)) { json, treatment in
        json.object { json in
          json.key("treatment") { $0.value(ruleSet.treatments[treatment].id) }
          json.key("name") { $0.value(ruleSet.treatments[treatment].name) }
          json.members(of: recommendation.position(of: treatment))
        }
      }
    }
  }

  private func encode(_ row: Row, into json: inout JSONWriter) {
    json.object { json in
      json.key("treatment") { $0.value(ruleSet.treatments[row.treatment].id) }
      json.key("name") { $0.value(ruleSet.treatments[row.treatment].name) }
      json.key("before") { json in json.object { $0.members(of: row.before) } }
      json.key("after") { json in json.object { $0.members(of: row.after) } }
      json.key("began") { encode(row.began, into: &$0) }
      json.key("ended") { encode(row.ended, into: &$0) }
    }
  }

  private func encode(_ rules: [RuleID], into json: inout JSONWriter) {
    json.array(rules.map { program.rules[$0.index] }) { json, rule in
      json.object { json in
        json.key("rule") { $0.value(rule.id) }
        json.key("effect") { $0.value(rule.role.rawValue) }
        if rule.points != 0 { json.key("points") { $0.value(rule.points) } }
        json.optional("level", rule.level?.rawValue)
        json.key("note") { $0.value(rule.note) }
        json.key("sources") { $0.citations(rule.sources, of: ruleSet) }
        if rule.needsConfirmation { json.key("confirm") { $0.value(true) } }
        json.key("at") { $0.value(rule.place.description) }
      }
    }
  }
}

extension JSONWriter {
  /// Where a treatment is, as members of the open object.
  mutating func members(of position: BeforeAndAfter.Position) {
    if let rank = position.rank { key("rank") { $0.value(rank) } }
    key("standing") { $0.value(position.standing.rawValue) }
    guard let assessment = position.assessment else { return }
    key("score") { $0.value(assessment.score) }
    key("low") { $0.value(assessment.bounds.lowerBound) }
    key("high") { $0.value(assessment.bounds.upperBound) }
    key("checkFirst") { $0.value(assessment.isCheckFirst) }
    key("withCare") { $0.value(assessment.isWithCare) }
  }
}
