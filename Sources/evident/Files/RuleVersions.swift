import Diagnostics
import Knowledge
import RuleFiles

/// Two folders of rules that are looked at together.
struct RuleVersions {
  let old: RuleSet
  let new: RuleSet

  /// Loads both, which must be without error; what is wrong in either is said with the folder before the file.
  init(old: String, new: String) throws {
    let folders = try [old, new].map { try RulesFolder.find($0) }
    let loadings = folders.map { RuleFolder.load($0) }
    if let old = loadings[0].ruleSet, let new = loadings[1].ruleSet {
      (self.old, self.new) = (old, new)
      return
    }
    let faulty = zip(folders, loadings).filter { $0.1.ruleSet == nil }
    let named = faulty.map { $0.1.named(after: Path($0.0)) }
    throw Failure(
      named.flatMap(\.diagnostics), sources: named.flatMap(\.sources),
      closing: faulty.map { "the rules in '\($0.0.visible())' can't be used: \($0.1.totals)" }.joined(separator: "\n"))
  }
}
