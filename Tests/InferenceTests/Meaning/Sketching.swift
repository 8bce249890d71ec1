import Inference
import Knowledge
import TestSupport
import Testing

extension RuleSetSketch {
  /// What the engine says to a profile, which the naive evaluator must say too.
  func outcome(_ answers: [FactID: Answer] = [:], _ location: SourceLocation = #_sourceLocation) -> Outcome {
    let program = Program(ruleSet)
    let row = row(answers)
    let outcome = program.recommend(row)
    let comparison = Comparison(program, row, outcome, ReferenceEvaluator(ruleSet).verdict(on: row))
    #expect(comparison.differences == [], sourceLocation: location)
    return outcome
  }

  /// The recommendation for a profile that does not contradict itself.
  func recommend(
    _ answers: [FactID: Answer] = [:], _ location: SourceLocation = #_sourceLocation
  ) throws -> Recommendation {
    guard case .recommendation(let recommendation) = outcome(answers, location) else {
      throw Failure("the profile contradicts itself")
    }
    return recommendation
  }

  /// Where the treatment of an index stands; nothing where it is not applicable.
  func assess(
    _ treatment: Int = 0, _ answers: [FactID: Answer] = [:], _ location: SourceLocation = #_sourceLocation
  ) throws -> Assessment? {
    let recommendation = try recommend(answers, location)
    return (recommendation.suggestions + recommendation.others).first { $0.treatment == treatment }
  }

  /// What a condition says to a profile: a triage rule with it fires, is silent or is open.
  func truth(
    _ condition: Condition, _ answers: [FactID: Answer] = [:], _ location: SourceLocation = #_sourceLocation
  ) throws -> Truth {
    var sketch = self
    sketch.triage("probe", when: condition)
    let probe = sketch.triage.count - 1
    let recommendation = try sketch.recommend(answers, location)
    if recommendation.triage.contains(where: { $0.triage == probe }) { return .true }
    return recommendation.triageOpen.contains { $0.triage == probe } ? .unknown : .false
  }

  /// What a fact can still be.
  func value(
    _ fact: FactID, _ answers: [FactID: Answer] = [:], _ location: SourceLocation = #_sourceLocation
  ) throws -> Possible {
    let value = Program(ruleSet).value(of: fact, in: row(answers))
    #expect(value == ReferenceWorld(ruleSet, row(answers)).value(of: fact), sourceLocation: location)
    return value
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
  }
}
