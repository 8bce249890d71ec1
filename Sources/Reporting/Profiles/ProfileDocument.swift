package import Knowledge

/// A writer of one profile as a file of its own, which readers of profiles take.
///
/// The facts come in the order of the interview, derived ones too where they are stated; what is not answered is left
/// out.
///
/// ```swift
/// let document = ProfileDocument(ruleSet)
/// document.yaml(row, id: "anna", comments: ["Answered on 21 November."])
/// ```
/// ```yaml
/// # Answered on 21 November.
/// id: anna
/// age: 34
/// life-events: [bereavement, loneliness]
/// medicines: {yes: [ssri], no: [maoi]}
/// ```
package struct ProfileDocument: Sendable {
  private let ruleSet: RuleSet
  private let facts: [FactID]

  package init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    facts = ruleSet.interviewOrder
  }

  /// The profile as YAML, below lines of comment.
  ///
  /// Any text is written so that it is read back as that text; whether readers take it for an id is not asked here.
  /// O(facts + options).
  package func yaml(_ row: AnswerRow, id: String? = nil, comments: [String] = []) -> String {
    var lines = comments.map(YAMLText.comment)
    if let id { lines.append("id: \(YAMLText.name(id))") }
    for fact in facts.map({ (id: $0, declared: ruleSet[$0]) }) {
      guard let answer = row[fact.id, fact.declared.type] else { continue }
      lines += YAMLAnswer(answer, to: fact.declared.type).lines(of: fact.declared.id)
    }
    // A text of comments alone is no profile.
    if lines.count == comments.count { lines.append("{}") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The profile as an indented JSON object. O(facts + options).
  package func json(_ row: AnswerRow, id: String? = nil) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.profile(row, id: id, facts, of: ruleSet)
    json.endLine()
    return json.bytes
  }
}
