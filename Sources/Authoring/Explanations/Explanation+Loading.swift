import Diagnostics
import Inference
import Knowledge
import ProfileFiles
package import RuleFiles

extension Explanation {
  /// What comes of an example; nothing for one that is only described.
  package func loading(_ example: Example) -> Loading? {
    guard case .file(let name, let text) = example else { return nil }
    let source = SourceText(name: name, text: text)
    switch subject {
    case .ruleFile, .folder: return loadingRules(source)
    case .testFile: return SmallestRules.saying(of: source) { CaseFiles(Program($0)).read([source]).diagnostics }
    case .profileFile: return SmallestRules.saying(of: source) { ProfileReader($0).read(source).allDiagnostics }
    }
  }

  private func loadingRules(_ source: SourceText) -> Loading {
    var loading = SmallestRules.load(with: [source])
    if Lint(rawValue: id) != nil, let ruleSet = loading.ruleSet {
      // Much of the smallest rules is used by nothing, which says nothing of the example.
      loading.diagnostics += Lints.diagnostics(of: ruleSet, today: Self.today).filter {
        $0.place?.source == source.name
      }
    }
    return loading
  }

  /// The day on which the examples are looked at: always the same, so that they always say the same.
  private static let today = Day("2026-06-01")
}

extension SmallestRules {
  /// What is said of a text that is read for the rules.
  fileprivate static func saying(of source: SourceText, _ read: (RuleSet) -> [Diagnostic]) -> Loading {
    let rules = withAdvice
    return Loading(ruleSet: rules.ruleSet, diagnostics: rules.ruleSet.map(read) ?? [], sources: [source])
  }
}
