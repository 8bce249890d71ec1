import ArgumentParser
import Diagnostics
import Knowledge
import Reporting
import Reports

/// `evident show`
struct Show: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the treatments that the rules know, one of them in full, or the facts they ask for.",
    usage: """
      evident show [TREATMENT] [--rules DIR] [--format text|json|markdown|html] [--output FILE] …
      evident show --facts [--rules DIR] [--format text|json] [--output FILE] …
      """,
    discussion: """
      A treatment in full is what it is, how it works, whether it helps and how much, its drawbacks, where to get it, \
      and the sources of all that.

      EXAMPLES
        All treatments with their kind and how well they are supported:
          evident show

        One of them in full, by its short form, its id or its name:
          evident show IPT
          evident show "Interpersonal psychotherapy"

        A page about one of them to print or to send:
          evident show --format html --output ipt.html IPT

        What can be answered in a profile, with a line to begin a CSV file from:
          evident show --facts
      """)

  @Argument(help: ArgumentHelp("A treatment by its id, short form or name.", valueName: "TREATMENT"))
  var treatment: String?

  @Flag(help: "Show the facts, which are what a profile answers.")
  var facts = false

  @OptionGroup var rules: RulesOption
  @OptionGroup var output: ReportOptions

  func validate() throws {
    if facts, treatment != nil { throw ValidationError("Name a treatment or ask for --facts, not both.") }
    if facts, output.format == .markdown || output.format == .html {
      throw ValidationError("--facts are written as text or json, not as \(output.format.rawValue).")
    }
  }

  var colorChoice: ColorChoice { output.colorOption.choice }

  func run() throws {
    let ruleSet = try rules.load()
    let document = try document(ruleSet)
    let output = try output.open()
    switch self.output.format {
    case .text: try output.write(document.text(self.output.columns, self.output.ink))
    case .json:
      var json = JSONWriter(indent: 2)
      document.json(&json)
      json.endLine()
      try output.write(json.bytes)
    case .markdown: try output.write(page(ruleSet).markdown())
    case .html: try output.write(page(ruleSet).html())
    }
    try output.finish()
  }

  /// What is shown as a page; facts never are.
  private func page(_ ruleSet: RuleSet) throws -> any PageDocument {
    guard let treatment else { return TableDocument(TreatmentTable(ruleSet), version: evidentVersion) }
    let page = TreatmentPage(ruleSet, treatment: try ruleSet.treatment(called: treatment))
    return TreatmentDocument(page, version: evidentVersion)
  }

  /// What is shown as text and as JSON.
  private typealias Document = (text: (Int, Ink) -> String, json: (inout JSONWriter) -> Void)

  private func document(_ ruleSet: RuleSet) throws -> Document {
    if let treatment {
      let page = TreatmentPage(ruleSet, treatment: try ruleSet.treatment(called: treatment))
      return ({ page.text(width: $0, ink: $1) }, { page.json(&$0, version: evidentVersion) })
    }
    if facts {
      let dictionary = DataDictionary(ruleSet)
      return ({ dictionary.text(width: $0, ink: $1) }, { dictionary.json(&$0, version: evidentVersion) })
    }
    let table = TreatmentTable(ruleSet)
    return ({ table.text(width: $0, ink: $1) }, { table.json(&$0, version: evidentVersion) })
  }
}
