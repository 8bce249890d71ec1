package import Knowledge

/// Every fact of a rule set with its type, its answers and how it is derived, and how to write a file of profiles:
/// what `evident show --facts` prints.
package struct DataDictionary: Sendable {
  let ruleSet: RuleSet

  package init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  /// The columns of a file of profiles: `id`, then every fact in the order of the interview. Derived facts can be
  /// stated too.
  var columns: [String] { ["id"] + ruleSet.interviewOrder.map { ruleSet[$0].id } }

  /// The header line of a CSV file of profiles (RFC 4180), without its line break.
  package var csvHeader: String { columns.map(Self.field).joined(separator: ",") }

  /// How the cells of such a file are written.
  static let cells = """
    An empty cell is not answered. Where several options can be given, ; stands between them (a;b), none means none of \
    them, !a that a is not so, and ? that the rest is not known (a;!b;?).
    """

  /// A field of RFC 4180: in quotation marks where its text needs them.
  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The questionnaire that a fact is an item of.
  func instrument(of fact: Fact) -> Instrument? {
    ruleSet.instruments.first { $0.items.contains { ruleSet[$0].id == fact.id } }
  }

  /// The facts in the order of the interview, under the titles of its groups; those it does not ask come last.
  var groups: [(title: String?, facts: [FactID])] {
    var seen: Set<FactID> = []
    var groups = ruleSet.interview.map { group in
      (title: Optional(group.title), facts: group.ask.filter { seen.insert($0).inserted })
    }
    groups.append((nil, ruleSet.facts.indices.map { FactID($0) }.filter { !seen.contains($0) }))
    return groups.filter { !$0.facts.isEmpty }
  }
}
