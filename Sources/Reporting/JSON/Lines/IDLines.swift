package import Inference
import Knowledge

/// The shortest answers as JSON, for millions of them: what fired of triage, what is suggested with its score, and what
/// is ruled out, in the order of the rule set.
///
/// ```json
/// {"profile":"p1","triage":[],"suggestions":[["behavioural-activation",83]],"ruledOut":["st-johns-wort"]}
/// ```
package struct IDLines: Sendable {
  /// The triage rules, and the treatments as they stand in a list and as they begin a suggestion.
  private let triage: Fragments
  private let treatments: Fragments
  private let suggestions: Fragments

  package init(_ program: Program) {
    // Ids are of letters, digits and hyphens.
    triage = Fragments(program.ruleSet.triage.map { "\"\($0.ruleID)\"" })
    treatments = Fragments(program.ruleSet.treatments.map { "\"\($0.id)\"" })
    suggestions = Fragments(program.ruleSet.treatments.map { "[\"\($0.id)\"," })
  }

  /// Appends the answer to the profile in a lane, whose suggestions have been ranked, as an object without a line break.
  package func append(_ verdicts: Verdicts, _ lane: Int, profile: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append("{\"profile\":")
    output.append(jsonString: profile)
    output.append(",\"triage\":[")
    var isFirst = true
    verdicts.forEachFiredTriage(lane) { output.append(element: triage[$0], &isFirst) }
    output.append("],\"suggestions\":[")
    isFirst = true
    for entry in verdicts.suggestions(lane) {
      output.append(element: suggestions[entry.treatment], &isFirst)
      output.append(decimal: entry.score)
      output.append(UInt8(ascii: "]"))
    }
    output.append("],\"ruledOut\":[")
    isFirst = true
    verdicts.forEachTreatment(.ruledOut, lane) { output.append(element: treatments[$0], &isFirst) }
    output.append("]}")
  }
}
