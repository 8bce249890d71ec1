import ArgumentParser
import Batch
import Diagnostics

/// What a batch writes of each answer.
struct AnswerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much of each answer: ids, reasons (all but texts, places and answers), or full, as recommend has it.",
      valueName: "LEVEL"))
  var detail = OutputForm.Detail.ids

  @Option(help: "A line of JSON for each row, or a table; without it, as the name of the output says.")
  var format: OutputForm.Format?

  @Option(help: ArgumentHelp("How many suggestions a row of a table has, 3 unless said.", valueName: "N"))
  var top: Int?

  @Option(
    name: .customLong("fields"),
    help: ArgumentHelp("Write only these keys of each object, or these columns of a table.", valueName: "NAME,…"))
  var fields: [String] = []

  func validate() throws {
    if let top, !(1...1000).contains(top) { throw ValidationError("--top takes a number from 1 to 1000, not \(top).") }
  }

  /// The form of answers that go to a file, or to the standard output.
  func form(output: String?) throws -> OutputForm {
    var form = OutputForm()
    form.format = format ?? (output?.lowercased().hasSuffix(".csv") == true ? .csv : .ndjson)
    form.detail = detail
    if form.format == .csv, detail != .ids { throw usage("--detail is for objects; a table has ids alone") }
    if form.format == .ndjson, top != nil { throw usage("--top is for tables; an object has all suggestions") }
    form.top = top ?? form.top
    let names = fields.flatMap { $0.split(separator: ",").map(String.init) }
    if !fields.isEmpty { form.fields = names }
    let known = form.knownFields
    for (index, name) in names.enumerated() {
      if !known.contains(name) { throw Failure(usage: .unknownField(name, among: known)) }
      if names[..<index].contains(name) { throw usage("--fields names '\(name)' twice") }
    }
    return form
  }

  private func usage(_ message: String) -> Failure { Failure(usage: .error("wrong-usage", message, at: nil)) }
}

extension OutputForm.Detail: ExpressibleByArgument {}
extension OutputForm.Format: ExpressibleByArgument {}

extension Diagnostic {
  fileprivate static func unknownField(_ name: String, among known: [String]) -> Diagnostic {
    .error(
      "unknown-field", "--fields: there is no '\(name.visible())' in what is written", at: nil,
      help: [NearNames.question(for: name, among: known) ?? "there are \(known.joined(separator: ", "))"])
  }
}
