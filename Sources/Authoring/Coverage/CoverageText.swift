import Diagnostics
package import Inference
package import Reporting

extension Coverage {
  /// Writes a table of the files, then each rule of which something was not seen.
  package func write(_ program: Program, folder: String, to page: inout TextPage) {
    page.gap()
    page.line(page.ink("coverage", .heading))
    let width = files.map(\.name.displayWidth).max() ?? 0
    for file in files + [File(name: "all", rows: files.flatMap(\.rows))] {
      func count(_ state: RuleState) -> String {
        let rows = file.rows.filter { $0.possible.contains(state) }
        return "\(state.rawValue) \(rows.count { !$0.unseen.contains(state) })/\(rows.count)"
      }
      let name = file.name.visible()
      let isLast = file.name == "all"
      let padded = name + String(repeating: " ", count: max(0, width - name.displayWidth))
      let share = Percent.text(file.seen, outOf: file.possible)
      page.line(
        "  \(isLast ? page.ink(padded, .strong) : padded)  "
          + page.ink(
            String(repeating: " ", count: max(0, 7 - share.count)) + share,
            file.seen == file.possible ? .good : .warning)
          + "  " + RuleState.allCases.map(count).joined(separator: "  "))
    }
    let unseen = files.flatMap(\.rows).filter { !$0.unseen.isEmpty }
    if unseen.isEmpty { return }
    page.gap()
    page.line("  not seen in any case:")
    for row in unseen {
      let entry = program.rules[row.rule.index]
      let states = row.unseen.map { $0 == .fires ? "to fire" : $0 == .open ? "open" : "silent" }
      page.paragraph(
        "\(entry.id): \(states.joined(separator: ", "))  \(folder.visible())\(entry.place)", mark: "- ", indent: 4)
    }
  }
}
