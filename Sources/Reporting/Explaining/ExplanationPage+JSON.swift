import Diagnostics
import Inference
import Knowledge

extension ExplanationPage {
  /// The page for programs: `evident.proof/1`.
  package func json(version: String) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.object { json in
      json.head("evident.proof/1", ruleSet, version: version, profile: profile)
      RecommendationEncoder(content.program, version: version).encodeTriage(recommendation, into: &json)
      write(content, to: &json)
      if let versus { json.key("versus") { write(versus, to: &$0) } }
      if let ways {
        json.key("waysIn")
        json.object { json in
          json.key("first") { $0.value(first) }
          json.key("ways")
          json.array(ways) { json, way in write(way, to: &json) }
          json.key("more") { $0.value(moreWays) }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ content: TreatmentCase, to json: inout JSONWriter) {
    let assessment = content.proof.assessment
    json.key("treatment") { $0.value(content.treatment.id) }
    json.key("name") { $0.value(content.treatment.name) }
    json.key("standing") { $0.value(assessment.standing.rawValue) }
    json.key("rank") { json in
      if let rank = content.proof.rank { json.value(rank) } else { json.null() }
    }
    json.key("rating") { $0.value(ruleSet.ratings[assessment.rating].id) }
    json.key("score") { $0.value(assessment.score) }
    json.key("low") { $0.value(assessment.bounds.lowerBound) }
    json.key("high") { $0.value(assessment.bounds.upperBound) }
    json.key("rules")
    json.array(content.sections.flatMap { $0.items + $0.silent }) { json, item in write(item, to: &json) }
  }

  private func write(_ item: ProofItem, to json: inout JSONWriter) {
    json.object { json in
      json.key("rule") { $0.value(item.rule) }
      json.key("effect") { $0.value(item.role.rawValue) }
      json.key("state") { $0.value(item.state.rawValue) }
      json.key("points") { $0.value(item.points) }
      json.key("text") { $0.value(item.text) }
      json.key("sources") { $0.array(item.sources.map { ruleSet.sources[$0.source].id }) }
      json.key("at") { $0.value(item.place.description) }
      json.key("proof")
      json.array(item.rows) { json, row in
        json.object { json in
          json.key("depth") { $0.value(row.depth) }
          json.key("truth") { $0.value(row.truth.rawValue) }
          json.key("text") { $0.value(row.text) }
          json.optional("at", row.place?.description)
        }
      }
      json.key("asks") { $0.array(item.asks.map { ruleSet[$0].id }) }
    }
  }

  private func write(_ table: VersusTable, to json: inout JSONWriter) {
    json.object { json in
      json.key("treatment") { $0.value(table.right.treatment.id) }
      json.key("reason") { $0.value(table.reason) }
      json.key("points")
      json.array(table.rows) { json, row in
        json.object { json in
          json.key("point") { $0.value(row.title) }
          json.key(table.left.treatment.id) { $0.value(row.left) }
          json.key(table.right.treatment.id) { $0.value(row.right) }
          json.key("differs") { $0.value(row.differs) }
        }
      }
    }
  }

  private func write(_ way: WayIn, to json: inout JSONWriter) {
    json.object { json in
      json.key("changes")
      json.array(zip(way.changes, way.words(ruleSet, hasSymbols: false))) { json, entry in
        let change = entry.0
        json.object { json in
          json.key("fact") { $0.value(ruleSet[change.fact].id) }
          json.optional("option", change.option.map { ruleSet[change.fact].type.options[$0].id })
          json.key("words") { $0.value(entry.1) }
          json.key("isAnswer") { $0.value(change.isAnswer) }
        }
      }
      json.key("rank") { $0.value(way.rank) }
      json.key("triage") { $0.array(way.fired.map { ruleSet.triage[$0].ruleID }) }
    }
  }
}
