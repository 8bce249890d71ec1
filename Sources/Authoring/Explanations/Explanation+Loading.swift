import Diagnostics
package import RuleFiles

extension Explanation {
  /// What comes of an example; nothing for one that is only described.
  package func loading(_ example: Example) -> Loading? {
    guard case .file(let name, let text) = example else { return nil }
    return SmallestRules.load(with: [SourceText(name: name, text: text)])
  }
}
