package import Knowledge

/// A writer of profiles, a line each, as readers of profiles take them: NDJSON, or the rows of a CSV file.
///
/// What is not answered is left out, or its cell is empty.
package struct ProfileLines: Sendable {
  /// The notation of the lines.
  package enum Format: String, Sendable, CaseIterable {
    case ndjson, csv
  }

  private let ruleSet: RuleSet
  private let format: Format
  /// The facts that a profile may hold here: those that are not derived.
  private let facts: [FactID]

  package init(_ ruleSet: RuleSet, format: Format) {
    self.ruleSet = ruleSet
    self.format = format
    facts = ruleSet.facts.indices.map { FactID($0) }.filter { ruleSet[$0].derivation == nil }
  }

  /// The line before all others: the header of a CSV file; empty for NDJSON.
  package var header: String {
    format == .csv ? (["id"] + facts.map { ruleSet[$0].id }).joined(separator: ",") + "\n" : ""
  }

  /// The line of a profile, its end included. O(facts + options).
  package func line(_ row: AnswerRow, id: String) -> [UInt8] {
    switch format {
    case .ndjson: json(row, id)
    case .csv: Array((([id] + facts.map { cell($0, row) }).joined(separator: ",") + "\n").utf8)
    }
  }

  private func json(_ row: AnswerRow, _ id: String) -> [UInt8] {
    var json = JSONWriter()
    json.profile(row, id: id, facts, of: ruleSet)
    json.endLine()
    return json.bytes
  }

  /// The answer to a fact as a cell; ids need no quotes.
  private func cell(_ fact: FactID, _ row: AnswerRow) -> String {
    let type = ruleSet[fact].type
    switch (type, row[fact, type]) {
    case (_, .yesNo(let answer)): return answer ? "yes" : "no"
    case (_, .choice(let option)): return type.options[option].id
    case (_, .choices(let yes, let no)):
      if yes.isEmpty, no.count == type.options.count { return "none" }
      let isWhole = yes.count + no.count == type.options.count
      return (yes.map { type.options[$0].id } + (isWhole ? [] : no.map { "!\(type.options[$0].id)" } + ["?"]))
        .joined(separator: ";")
    case (.number(let number), .number(let value)): return number.text(of: value)
    default: return ""
    }
  }
}
