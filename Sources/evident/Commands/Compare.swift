import ArgumentParser
import Diagnostics
import Inference
import Knowledge
import ProfileFiles
import Reporting

/// `evident compare`
struct Compare: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show treatments beside each other: whether they work, how soon, what they involve, drawbacks, cost.",
    usage: """
      evident compare TREATMENT TREATMENT… [--rules DIR] [--format text|json] [--output FILE] …
      evident compare FILE TREATMENT TREATMENT… [--rules DIR] [--format text|json] [--output FILE] …
      """,
    discussion: """
      Two to five treatments, a column each, and a row for each question that people ask. Figures stand as they were \
      published, with what was compared and for whom. What the rules don't say is said to be so.

      With a FILE, which comes first and holds one profile as 'evident recommend' reads it, the comparison is for that \
      person: where each treatment stands, and the drawbacks and places that apply. A first argument is a FILE where it \
      has a / in it, ends in .yaml, .yml, .json, .ndjson or .csv, or is -, the standard input.

      EXAMPLES
        Two talking treatments and a medicine, by their short forms:
          evident compare IPT CBT SSRIs

        The same for one person:
          evident compare Examples/profiles/bereaved-widower.yaml IPT CBT SSRIs

        By name or id:
          evident compare "Light therapy" exercise

      Exits with 2 where the profile has no answer, or there is no such treatment.
      """)

  @Argument(
    help: ArgumentHelp(
      "Treatments by id, short form or name; before them, perhaps, a file with one profile.",
      valueName: "TREATMENT"))
  var names: [String]

  @OptionGroup var rules: RulesOption

  @Option(
    name: .customLong("ignore"),
    help: ArgumentHelp("Pass over these names, which would be unknown facts.", valueName: "FACT,…"))
  var ignored: [String] = []

  @OptionGroup var output: OutputOptions

  var colorChoice: ColorChoice { output.colorOption.choice }

  func run() throws {
    let program = Program(try rules.load())
    let file = names.first.flatMap { isFile($0, program.ruleSet) ? $0 : nil }
    let treatments = try treatments(file == nil ? names[...] : names.dropFirst(), program.ruleSet)
    let report = ErrorReport(ink: output.errorInk)
    let ignoredNames = Set(ignored.flatMap { $0.split(separator: ",").map(String.init) })
    if file != nil { report.warn(ofKnown: ignoredNames, in: program.ruleSet) }
    let person = try file.map { file in
      let person = try OnePerson(file, program, ignoring: ignoredNames, for: "a comparison is", report: report)
      return Comparison.Person(name: person.profile.name, recommendation: person.recommendation)
    }
    let comparison = Comparison(program, treatments, for: person)
    try output.write({ comparison.text(width: $0, ink: $1) }, { comparison.json(&$0, version: evidentVersion) })
  }

  /// Whether an argument looks like the name of a file, and is no treatment's.
  private func isFile(_ name: String, _ ruleSet: RuleSet) -> Bool {
    let isLikely = name == "-" || name.contains("/") || ProfileFormat(extensionOf: name) != nil
    return isLikely && (try? ruleSet.treatment(called: name)) == nil
  }

  private func treatments(_ names: ArraySlice<String>, _ ruleSet: RuleSet) throws -> [Int] {
    guard (2...5).contains(names.count) else { throw Failure(usage: .wrongCount(names.count)) }
    var treatments: [Int] = []
    for name in names {
      let treatment = try ruleSet.treatment(called: name)
      if treatments.contains(treatment) { throw Failure(usage: .namedTwice(name)) }
      treatments.append(treatment)
    }
    return treatments
  }
}

extension Diagnostic {
  fileprivate static func wrongCount(_ count: Int) -> Diagnostic {
    .error(
      "wrong-usage", "two to five treatments can be compared, not \(count)", at: nil,
      help: [count < 2 ? "name another one; 'evident show' lists them all" : "leave some out"])
  }

  fileprivate static func namedTwice(_ name: String) -> Diagnostic {
    .error("wrong-usage", "'\(name.visible())' names a treatment that is there already", at: nil)
  }
}
