import Diagnostics
import Inference
import Reporting

extension MutationRun {
  /// The share of the mutants that was noticed, in percent, rounded down to a tenth.
  package var percent: Double { Percent.of(noticed, outOf: scored) }

  /// The mutants that no case notices, with how many cases come out otherwise.
  private var survivors: [(mutant: Mutant, differing: Int)] {
    zip(mutants, fates).compactMap { mutant, fate in
      if case .unnoticed(let differing) = fate { (mutant, differing) } else { nil }
    }
  }

  /// Writes the mutants that no case notices, file by file, and the score.
  func write(folder: String, to page: inout TextPage) {
    page.gap()
    page.line(page.ink("mutants", .heading))
    var file: String?
    for (mutant, differing) in survivors {
      if mutant.place.source != file {
        file = mutant.place.source
        page.gap()
        page.line("  " + page.ink((folder + mutant.place.source).visible(), .strong))
      }
      let hint =
        differing == 0
        ? "no case tells it apart"
        : "\(differing == 1 ? "1 case comes" : "\(differing) cases come") out otherwise, unnoticed"
      page.paragraph(
        "\(mutant.subject): \(mutant.change) (\(hint))".visible(),
        mark: "\(mutant.place.start.line):\(mutant.place.start.column)  ", markTone: .faint, indent: 4)
    }
    if !survivors.isEmpty { page.gap() }
    if tried.cases < tried.of { page.line("  tried on the \(counted(tried.cases, "case")) that pass") }
    let same = equivalent == 0 ? "" : "; \(equivalent) more make no difference to anybody"
    page.line(
      "  \(noticed) of \(scored) mutants noticed, "
        + page.ink(
          Percent.text(noticed, outOf: scored), survivors.isEmpty ? .good : .warning) + same)
  }

  func json(_ json: inout JSONWriter) {
    json.object { json in
      json.key("mutants") { $0.value(mutants.count) }
      json.key("noticed") { $0.value(noticed) }
      json.key("equivalent") { $0.value(equivalent) }
      json.key("unnoticed")
      json.array(survivors) { json, survivor in
        json.object { json in
          json.key("of") { $0.value(survivor.mutant.subject) }
          json.key("change") { $0.value(survivor.mutant.change) }
          json.key("at") { $0.value(survivor.mutant.place.description) }
          json.key("differing") { $0.value(survivor.differing) }
        }
      }
    }
  }
}
