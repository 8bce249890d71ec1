import Diagnostics
package import Inference
package import Reporting

/// Failed expectations for a terminal: expected and found side by side, then what decided.
package struct FailureText {
  private let program: Program
  private let cases: [TestCase]
  /// What stands before the name of a rule file, so that places can be followed.
  private let folder: String

  package init(_ program: Program, _ cases: [TestCase], folder: String) {
    self.program = program
    self.cases = cases
    self.folder = folder
  }

  /// Writes the failures, those of one case together.
  package func write(_ failures: [CaseFailure], to page: inout TextPage) {
    var index = failures.startIndex
    while index < failures.endIndex {
      let group = failures[index...].prefix { $0.index == failures[index].index }
      let test = cases[failures[index].index]
      page.gap()
      page.ends("✗ \(test.name)", .danger, shown(test.place), .faint)
      for failure in group { write(failure, to: &page) }
      index = group.endIndex
    }
  }

  private func write(_ failure: CaseFailure, to page: inout TextPage) {
    let half = (page.width - 6) / 2
    let expected = TextPage.wrap(failure.expected.visible(), width: half)
    let found = failure.found.flatMap { TextPage.wrap($0.visible(), width: half) }
    page.gap()
    page.line("  " + page.ink(pad("expected", half), .faint) + "  " + page.ink("found", .faint))
    for row in 0..<max(expected.count, found.count) {
      let left = row < expected.count ? expected[row] : ""
      let right = row < found.count ? found[row] : ""
      page.line(("  " + pad(left, half) + "  " + right).trimmedEnd)
    }
    page.paragraph(shown(failure.place), indent: 2, tone: .faint)
    for deciding in failure.deciding { write(deciding, to: &page) }
  }

  private func write(_ deciding: CaseFailure.Deciding, to page: inout TextPage) {
    let state = deciding.state.map { $0 == .fires ? " fires" : " is \($0.rawValue)" } ?? ""
    page.paragraph(
      "\(deciding.name)\(state) · \(shown(deciding.place))", mark: "why  ", markTone: .faint, indent: 2)
    let outline = ProofOutline(program.ruleSet, treatment: deciding.treatment)
    for row in deciding.proofs.flatMap({ outline.rows($0) }) {
      let tone: Ink.Tone =
        switch row.truth {
        case .true: .good
        case .false: .danger
        case .unknown: .warning
        }
      page.paragraph(
        row.text.visible(), mark: "\(row.truth.mark) ", markTone: tone, indent: 7 + 2 * row.depth)
    }
  }

  private func shown(_ place: Place) -> String { folder.visible() + place.description.visible() }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.displayWidth))
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
