import Inference
import Knowledge

/// The table of the README of `Rules/depression`: every treatment with its rating, basis, number of rules and sources.
struct TreatmentOverview {
  private let program: Program
  private var ruleSet: RuleSet { program.ruleSet }

  init(_ program: Program) { self.program = program }

  /// The table in Markdown: by kind, within one by name.
  var markdown: String {
    ruleSet.kinds.indices.map { kind in
      let treatments = ruleSet.treatments.indices.filter { ruleSet.treatments[$0].kind == kind }
        .sorted { ruleSet.treatments[$0].name.utf8.lexicographicallyPrecedes(ruleSet.treatments[$1].name.utf8) }
      let rows = treatments.map(row)
      return """
        ### \(ruleSet.kinds[kind].label)

        | treatment | rating | basis | rules | sources |
        |---|---|---|---|---|
        \(rows.joined(separator: "\n"))
        """
    }.joined(separator: "\n\n")
  }

  private func row(_ index: Int) -> String {
    let treatment = ruleSet.treatments[index]
    let own = program.rules.count { $0.id.hasPrefix("\(treatment.id)/") }
    let shared = program.rules(of: index).count { !program.rules[$0.index].id.hasPrefix("\(treatment.id)/") }
    return """
      | \(treatment.name) | \(ratings(treatment)) | \(bases(treatment)) | \(own) + \(shared) | \
      \(sources(treatment)) |
      """
  }

  /// The ratings in the order of their lines, each with the line's name where there are several.
  private func ratings(_ treatment: Treatment) -> String {
    guard treatment.rating.count > 1 else { return treatment.rating.map { symbol($0.rating) }.joined() }
    return treatment.rating.map { "\(words($0)) \(symbol($0.rating))" }.joined(separator: " · ")
  }

  private func words(_ line: RatingLine) -> String {
    line.when == nil ? "else" : line.name.split(separator: "-").joined(separator: " ")
  }

  private func symbol(_ rating: Int) -> String { ruleSet.ratings[rating].symbol }

  private func bases(_ treatment: Treatment) -> String {
    RatingBasis.allCases.filter { basis in treatment.rating.contains { $0.basis == basis } }.map(\.rawValue)
      .joined(separator: ", ")
  }

  /// The ids of the sources that the treatment's own lines, findings and rules cite, in the order of the rule set.
  private func sources(_ treatment: Treatment) -> String {
    var cited = Set(treatment.rating.flatMap(\.sources).map(\.source))
    cited.formUnion(treatment.lines.flatMap(\.sources).map(\.source))
    cited.formUnion(treatment.findings.flatMap(\.sources).map(\.source))
    cited.formUnion(treatment.rules.flatMap(\.sources).map(\.source))
    cited.formUnion(treatment.applies?.sources.map(\.source) ?? [])
    return cited.map { ruleSet.sources[$0].id }.sorted().map { "`\($0)`" }.joined(separator: " ")
  }
}
