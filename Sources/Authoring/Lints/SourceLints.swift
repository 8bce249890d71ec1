import Diagnostics
import Knowledge

/// Sources that are never cited, and claims that cite none.
struct SourceLints {
  private let ruleSet: RuleSet
  private let cases: [TestCase]

  init(_ ruleSet: RuleSet, cases: [TestCase]) {
    self.ruleSet = ruleSet
    self.cases = cases
  }

  var diagnostics: [Diagnostic] { uncited + claims }

  private var uncited: [Diagnostic] {
    var citations = ruleSet.rules.flatMap { $0.sources } + cases.flatMap { $0.sources }
    citations += ruleSet.contacts.flatMap { $0.sources } + ruleSet.instruments.flatMap { $0.sources }
    for treatment in ruleSet.treatments {
      citations += treatment.references + treatment.findings.flatMap { $0.sources }
    }
    let cited = Set(citations.map(\.source))
    return ruleSet.sources.enumerated().filter { !cited.contains($0.offset) }.map { .uncitedSource($1) }
  }

  private var claims: [Diagnostic] {
    ruleSet.rules.filter { $0.sources.isEmpty }.map { .claimWithoutSource("the rule '\($0.id)'", at: $0.place) }
      + ruleSet.instruments.filter { $0.sources.isEmpty }.map {
        .claimWithoutSource("the instrument '\($0.id)'", at: $0.place)
      }
  }
}

extension Diagnostic {
  fileprivate static func uncitedSource(_ source: Source) -> Diagnostic {
    lint(
      .uncitedSource, "nothing cites the source '\(source.id)'", at: source.place,
      help: ["cite it where it is the ground for something, or take it out"])
  }

  fileprivate static func claimWithoutSource(_ owner: String, at place: Place) -> Diagnostic {
    lint(
      .claimWithoutSource, "\(owner) names no source", at: place,
      help: ["add 'source:' with where a reader can look it up"])
  }
}
