package import Inference
package import Knowledge

extension RecommendationWords {
  /// The best finding or two for people like this one; see ``Treatment/bestFindings(behind:)``.
  package func bestFindings(for suggestion: Assessment) -> [Finding] {
    let rated = suggestion.reasons.map { rule($0.rule) }.filter { $0.role == .rates && $0.when != nil }
    return ruleSet.treatments[suggestion.treatment].bestFindings(behind: rated.flatMap(\.sources))
  }
}
