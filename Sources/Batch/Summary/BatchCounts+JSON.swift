import Inference
import Knowledge
package import ProfileFiles
package import Reporting

extension BatchCounts {
  /// Writes all that has been counted, exactly: for the side file of a run that may have to go on later, never for
  /// people to read, as no small number is held back. Items without a profile are left out.
  package func encode(into json: inout JSONWriter) {
    json.object { json in
      json.key("rows") { $0.value(rows) }
      json.key("failed") { $0.value(failedRows) }
      json.key("by") { $0.array(plan.breakdowns.map { plan.ruleSet[$0.fact].id }) }
      for table in Table.allCases {
        json.key(table.id)
        json.object { json in
          for item in 0..<plan.itemCount(of: table) {
            let counts = self[table, item]
            if counts.allSatisfy({ $0 == 0 }) { continue }
            json.key(plan.key(of: item, in: table)) { $0.array(counts) { $0.value($1) } }
          }
        }
      }
    }
  }

  /// The counts that ``encode(into:)`` wrote by the same plan; nothing where they are others.
  package init?(_ json: JSONNode, _ plan: SummaryPlan) {
    self.init(plan)
    let facts = plan.breakdowns.map { JSONNode.text(plan.ruleSet[$0.fact].id) }
    guard json.members?.count == Table.allCases.count + 3, json["by"] == .list(facts),
      let rows = json["rows"]?.integer, let failed = json["failed"]?.integer, 0...rows ~= failed
    else { return nil }
    self.rows = rows
    failedRows = failed
    for table in Table.allCases {
      guard var members = json[table.id]?.members else { return nil }
      for item in 0..<plan.itemCount(of: table) {
        guard let node = members.removeValue(forKey: plan.key(of: item, in: table)) else { continue }
        let counts = node.elements?.map(\.integer) ?? []
        let good = counts.compactMap { $0 }.filter { 0...rows ~= $0 }
        if good.count != plan.groupCount || good.count != counts.count { return nil }
        set(table, item, to: good)
      }
      if !members.isEmpty { return nil }
    }
  }
}

extension SummaryPlan.Table {
  /// The name of the table in documents.
  var id: String {
    switch self {
    case .urgency: "urgency"
    case .firstSuggestion: "firstSuggestion"
    case .ruledOut: "ruledOut"
    case .unanswered: "unanswered"
    }
  }
}

extension SummaryPlan {
  /// The name of an item in documents: an urgency, a treatment, a rule, a fact; nothing for *none*.
  func id(of item: Int, in table: Table) -> String? {
    switch table {
    case .urgency: item < Urgency.allCases.count ? Urgency.allCases[item].rawValue : nil
    case .firstSuggestion: item < ruleSet.treatments.count ? ruleSet.treatments[item].id : nil
    case .ruledOut: rules[ruledOut[item].index].id
    case .unanswered: ruleSet[askable[item]].id
    }
  }

  /// The key of an item where counts are kept; a treatment may be named `none`, but never like this.
  fileprivate func key(of item: Int, in table: Table) -> String { id(of: item, in: table) ?? "(none)" }
}
