import Inference
import Knowledge
package import Reporting

extension BatchSummary {
  /// Writes the summary as one object, `evident.summary/1`.
  ///
  /// Items come in the order of the rule set, so that their order says nothing of a count that is held back.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.head("evident.summary/1", ruleSet, version: version)
      json.key("rows") { $0.value(counts.rows) }
      json.key("failed") { $0.value(counts.failedRows) }
      json.key("suppress") { $0.value(suppression.limit) }
      json.key("counts") { $0.value(Self.legend) }
      json.key("profiles") { $0.fragment(fragment(groups.shown[0])) }
      json.key("breakdowns")
      json.array(plan.breakdowns) { json, breakdown in encode(breakdown, into: &json) }
      json.key("tables")
      json.array(SummaryPlan.Table.allCases) { json, table in encode(table, into: &json) }
    }
  }

  private static let legend = """
    A count is a number of profiles, {"under": n} for 1 to n - 1 of them, {"atLeast": n} where it is held back to \
    protect another, or null where nothing is said. In "by" the counts of a fact are in the order of its groups; the \
    last group is of the profiles that leave it open. Items under "zero" count for no profile; the item null is none of the others.
    """

  private func encode(_ breakdown: SummaryPlan.Breakdown, into json: inout JSONWriter) {
    let fact = ruleSet[breakdown.fact]
    let values = fact.type == .yesNo ? ["true", "false"] : fact.type.options.map { Self.string($0.id) }
    json.object { json in
      json.key("fact") { $0.value(fact.id) }
      json.key("label") { $0.value(fact.label) }
      json.key("groups")
      json.array(zip(breakdown.groups, zip(values + ["null"], plan.labels(of: breakdown)))) { json, group in
        json.object { json in
          json.key("value") { $0.fragment(group.1.0.utf8) }
          json.key("label") { $0.value(group.1.1) }
          json.key("profiles") { $0.fragment(fragment(groups.shown[group.0])) }
        }
      }
    }
  }

  private func encode(_ table: SummaryPlan.Table, into json: inout JSONWriter) {
    let (said, zero) = items(of: table)
    json.object { json in
      json.key("table") { $0.value(table.id) }
      json.key("label") { $0.value(table.title) }
      json.key("meaning") { $0.value(table.meaning) }
      json.key("exclusive") { $0.value(table.isExclusive) }
      json.key("items")
      json.array(said) { json, item in encode(item, of: table, into: &json) }
      json.key("zero")
      json.array(zero) { json, item in encodeID(of: item, table, into: &json) }
    }
  }

  private func encode(_ item: Int, of table: SummaryPlan.Table, into json: inout JSONWriter) {
    let shown = tables[table.rawValue].shown[item]
    json.object { json in
      json.key("item")
      encodeID(of: item, table, into: &json)
      json.key("label") { $0.value(plan.label(of: item, in: table)) }
      json.key("count") { $0.fragment(fragment(shown[0])) }
      json.key("by")
      json.object { json in
        for breakdown in plan.breakdowns {
          json.key(ruleSet[breakdown.fact].id)
          json.fragment(fragment(shown[breakdown.groups]))
        }
      }
    }
  }

  /// The id of an item; null for *none*.
  private func encodeID(of item: Int, _ table: SummaryPlan.Table, into json: inout JSONWriter) {
    if let id = plan.id(of: item, in: table) { json.value(id) } else { json.null() }
  }

  // MARK: - Counts

  /// Counts on one line, which a table of them needs to be readable.
  private func fragment(_ shown: ArraySlice<ShownCount>) -> [UInt8] {
    var json = JSONWriter()
    json.array(shown) { $0.fragment(fragment($1)) }
    return json.bytes
  }

  private func fragment(_ shown: ShownCount) -> [UInt8] {
    var json = JSONWriter()
    switch shown {
    case .exactly(let count): json.value(count)
    case .under: json.object { $0.key("under") { $0.value(suppression.limit) } }
    case .atLeast: json.object { $0.key("atLeast") { $0.value(suppression.limit) } }
    case .withheld: json.null()
    }
    return json.bytes
  }

  private static func string(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
