import Diagnostics
import Interview
import Knowledge
import Reporting

extension Conversation {
  /// Whether a list is so long that nobody wants to read it twice.
  func isLong(_ fact: Fact) -> Bool {
    guard case .choices(let options, _) = fact.type else { return false }
    return options.count > 12
  }

  /// The answers that can be chosen, each with its number, under their headings.
  func writeOptions(_ fact: Fact, labels: [(value: Int64, text: String)]) -> String {
    var page = newPage()
    switch fact.type {
    case .yesNo: write([(1, "yes", nil), (2, "no", nil)], width: 1, on: &page)
    case .number: write(labels.map { (Int($0.value), oneLine($0.text), nil) }, width: 1, on: &page)
    case .choice(let options, _), .choices(let options, _):
      let width = String(options.count).count
      let listed = ListedOptions(options)
      for group in listed.groups {
        if let title = group.title {
          page.gap()
          page.paragraph(oneLine(title), indent: 2, tone: .heading)
        }
        write(group.options.map { entry($0, options, listed) }, width: width, on: &page)
      }
    }
    return shown(page)
  }

  /// The headings of a list with the numbers under each, for a list that was shown before.
  func writeHeadings(of fact: Fact) -> String {
    var page = newPage()
    page.paragraph("The list is the same as before:", indent: 2, tone: .faint)
    let listed = ListedOptions(fact.type.options)
    for group in listed.groups {
      guard let first = group.options.first, let last = group.options.last else { continue }
      page.paragraph(
        "\(oneLine(group.title ?? "All")), \(listed.number(of: first)) to \(listed.number(of: last))", indent: 4)
    }
    return shown(page)
  }

  /// The whole list, and the prompt again.
  mutating func writeList(_ fact: FactID) -> String {
    "\n" + writeOptions(ruleSet.asked(fact), labels: []) + Self.prompt
  }

  /// What words have found, to be chosen by number.
  func writeFound(_ found: [Int], of fact: Fact, chosen: [Int]) -> String {
    var page = newPage()
    page.paragraph("That could be one of these. Please type its number:")
    let options = fact.type.options
    let listed = ListedOptions(options)
    write(found.map { entry($0, options, listed) }, width: String(options.count).count, on: &page)
    if !chosen.isEmpty { page.paragraph("Chosen so far: \(list(chosen, of: fact)).", tone: .faint) }
    return shown(page) + Self.prompt
  }

  /// What has been chosen of a list so far.
  func writeChosen(_ chosen: [Int], found: [Int], of fact: Fact) -> String {
    var page = newPage()
    page.paragraph("Chosen: \(list(chosen, of: fact)).")
    page.paragraph(
      "More numbers or words. Enter: these and no others. ?: these, and perhaps others.", tone: .faint)
    return shown(page) + Self.prompt
  }

  /// Labels of options, one after the other.
  func list(_ options: [Int], of fact: Fact) -> String {
    options.map { oneLine(fact.type.options[$0].label) }.joined(separator: "; ")
  }

  private typealias Entry = (number: Int, label: String, help: String?)

  private func entry(_ index: Int, _ options: [Option], _ listed: ListedOptions) -> Entry {
    (listed.number(of: index), oneLine(options[index].label), options[index].help.map { oneLine($0) })
  }

  private func write(_ entries: [Entry], width: Int, on page: inout TextPage) {
    for entry in entries {
      let number = String(entry.number)
      let space = String(repeating: " ", count: max(0, width - number.count))
      let help = entry.help.map { " (\($0))" } ?? ""
      page.paragraph(entry.label + help, mark: space + number + "  ", markTone: .strong, indent: 2)
    }
  }
}
