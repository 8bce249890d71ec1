import Diagnostics
import Knowledge
import RuleFiles
import Testing

/// The rule set of the base with a text laid over it, which must be without fault.
func loaded(_ text: String, as name: String = "zz.yaml", sourceLocation: SourceLocation = #_sourceLocation) throws
  -> RuleSet
{
  let loading = GoldenCase.load([name: text])
  #expect(loading.rendered == "", sourceLocation: sourceLocation)
  return try #require(loading.ruleSet, sourceLocation: sourceLocation)
}

/// The fact of an id of a rule set.
func fact(_ id: String, in rules: RuleSet, sourceLocation: SourceLocation = #_sourceLocation) throws -> Fact {
  rules[try #require(rules.fact(named: id), sourceLocation: sourceLocation)]
}

/// The condition that a text stands for, over the facts of the base.
func condition(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Condition {
  let rules = try loaded(
    "facts:\n  subject: {type: yes-no, derive: {when: \(text)}}\n", sourceLocation: sourceLocation)
  guard case .holds(let condition)? = try fact("subject", in: rules).derivation else {
    throw Missing()
  }
  return condition
}

struct Missing: Error {}

/// A condition without its places, for comparison.
indirect enum Shape: Hashable, Sendable {
  case all([Shape]), any([Shape]), none([Shape]), not(Shape)
  case test(Int, Check)

  init(_ condition: Condition) {
    self =
      switch condition {
      case .all(let parts, _): .all(parts.map(Shape.init))
      case .any(let parts, _): .any(parts.map(Shape.init))
      case .none(let parts, _): .none(parts.map(Shape.init))
      case .not(let part, _): .not(Shape(part))
      case .test(let test): .test(test.fact.index, test.check)
      }
  }
}

extension NumberTest {
  /// Both ends included, as in `13 to 17`.
  static func from(_ lower: Int64?, to upper: Int64?) -> NumberTest {
    NumberTest(lower: lower.map { Bound($0) }, upper: upper.map { Bound($0) })
  }
}
