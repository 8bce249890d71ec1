package import Diagnostics
package import Knowledge
package import MarkedYAML

/// A reader of profiles that stand inside another YAML document, such as a test case.
///
/// It is built once for a rule set and used for many profiles.
package struct ProfileNodeReader {
  private let ruleSet: RuleSet
  private let layout: AnswerLayout
  private var filler: RowFiller

  package init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    layout = AnswerLayout(ruleSet.facts)
    filler = RowFiller(ruleSet.facts, ignoring: [])
  }

  /// The answers of a node, and all that is wrong with them; what is good is read beside what is not.
  ///
  /// - Parameter source: the text that the node was read from.
  package mutating func read(_ node: Node, in source: SourceText) -> (answers: AnswerRow, diagnostics: [Diagnostic]) {
    var answers = AnswerRow(layout)
    let diagnostics = YAMLTape(node).withView { tape in
      filler.fill(&answers, from: tape)
      let wording = RowWording(tape: tape, ruleSet: ruleSet, isInRules: true)
      return filler.faults.map { wording.diagnostic($0) { source.place($0) } }
    }
    return (answers, diagnostics)
  }
}
