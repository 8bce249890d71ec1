import Inference
import Knowledge

/// What is the same in every recommendation of a program, encoded once.
struct RecommendationFragments: Sendable {
  let head: [UInt8]
  /// For each rule, what stands before the answers and what stands after them.
  let beginnings: [[UInt8]]
  let ends: [[UInt8]]
  let treatments: [[UInt8]]
  let ratings: [[UInt8]]

  init(_ encoder: RecommendationEncoder, of program: Program) {
    head = JSONWriter.members { encoder.encodeHead(into: &$0) }
    beginnings = program.rules.map { rule in JSONWriter.members { encoder.encodeBeginning(of: rule, into: &$0) } }
    ends = program.rules.map { rule in JSONWriter.members { encoder.encodeSources(of: rule, into: &$0) } }
    treatments = program.ruleSet.treatments.indices.map { index in
      JSONWriter.members { encoder.encodeTreatment(index, into: &$0) }
    }
    ratings = program.ruleSet.ratings.indices.map { index in
      JSONWriter.members { encoder.encodeRating(index, into: &$0) }
    }
  }
}
