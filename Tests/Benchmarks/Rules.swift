import Inference
import RuleFiles

/// The loading and compiling of the rules.
struct Rules {
  private let table: Table

  init(_ table: Table) { self.table = table }

  func run() {
    table.begin("Rules")
    table.measure("load the files", pieces: 1, of: "rule set") { _ = RuleFolder.load("Rules/depression") }
    guard let ruleSet = RuleFolder.load("Rules/depression").ruleSet else { return }
    table.measure("compile", pieces: 1, of: "rule set") { _ = Program(ruleSet) }
    table.measure("compile for asking too", pieces: 1, of: "rule set") { _ = Program(asking: ruleSet) }
  }
}
