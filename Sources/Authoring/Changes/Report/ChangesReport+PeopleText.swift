import Diagnostics
import Knowledge
import Reporting

extension ChangesReport {
  /// Writes what the changes do to people.
  func write(_ people: PeopleChanges, to page: inout TextPage) {
    page.gap()
    page.paragraph("People", tone: .heading)
    let rows =
      PeopleAspect.allCases.map { (people.count($0), PeopleWords.title($0)) }
      + PeopleWords.refusals(people).map { ($0.count, $0.words) }
    let width = rows.map { groupedDigits($0.0).count }.max() ?? 0
    for (count, words) in rows {
      page.paragraph(words, mark: Self.padded(count, to: width) + "  ", indent: 2, tone: count == 0 ? .faint : nil)
    }
    for aspect in PeopleAspect.allCases { write(people.moves(aspect), of: aspect, to: &page) }
    if !people.examples.isEmpty {
      page.gap()
      page.paragraph("Examples", tone: .heading)
      for example in people.examples { write(example, to: &page) }
    }
    write(people.refusals, to: &page)
  }

  private static func padded(_ count: Int, to width: Int) -> String {
    let text = groupedDigits(count)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func write(_ moves: [PeopleChanges.Move], of aspect: PeopleAspect, to page: inout TextPage) {
    guard let commonest = moves.first else { return }
    page.gap()
    page.paragraph(Self.capitalised(PeopleWords.title(aspect)), indent: 2, tone: .strong)
    let width = groupedDigits(commonest.count).count
    for move in moves.prefix(Self.moves) {
      page.paragraph(
        oneLine(PeopleWords.move(move)), mark: Self.padded(move.count, to: width) + "  ", indent: 4)
    }
    let rest = moves.dropFirst(Self.moves)
    if !rest.isEmpty {
      let count = rest.reduce(0) { $0 + $1.count }
      page.paragraph(
        "in \(groupedDigits(rest.count)) other ways", mark: Self.padded(count, to: width) + "  ", indent: 4,
        tone: .faint)
    }
  }

  private func write(_ example: PersonExample, to page: inout TextPage) {
    page.paragraph(oneLine(example.profile), indent: 2, tone: .strong)
    page.paragraph(oneLine(PeopleWords.suggestions(example.old)), mark: "before  ", indent: 4)
    page.paragraph(oneLine(PeopleWords.suggestions(example.new)), mark: "after   ", indent: 4)
    for move in example.moves where move.aspect.isSet && move.aspect != .firstThreeInAnyOrder {
      page.paragraph(oneLine("\(PeopleWords.title(move.aspect)): \(PeopleWords.move(move))"), indent: 4)
    }
    for cause in example.causes {
      let words = [cause.id, PeopleWords.cause(cause)].filter { !$0.isEmpty }.joined(separator: " ")
      page.paragraph(oneLine(words), mark: "because  ", indent: 4)
      let places = ChangeWords.places(cause.oldPlace, cause.newPlace)
      if !places.isEmpty { page.paragraph(oneLine(places), indent: 6, tone: .link) }
      for index in cause.changes {
        page.paragraph(oneLine(ChangeWords.brief(changes.list[index], beside: cause.id)), mark: "· ", indent: 6)
      }
    }
  }

  private func write(_ refusals: [PeopleChanges.Refusal], to page: inout TextPage) {
    guard !refusals.isEmpty else { return }
    page.gap()
    page.paragraph("Not answered", tone: .heading)
    for refusal in refusals.prefix(Self.refusals) {
      page.paragraph(oneLine(refusal.profile), indent: 2, tone: .strong)
      for (side, fault) in Self.faults(refusal) { page.paragraph(oneLine(fault), mark: "\(side)  ", indent: 4) }
    }
    let rest = refusals.count - Self.refusals
    if rest > 0 { page.paragraph("and \(groupedDigits(rest)) others; --format json has all", indent: 2) }
  }

  /// Who does not answer, and the first reason why, with its place.
  static func faults(_ refusal: PeopleChanges.Refusal) -> [(side: String, fault: String)] {
    func fault(_ diagnostics: [Diagnostic]) -> String? {
      diagnostics.first.map { first in "\(first.message)\(first.place.map { " (\($0))" } ?? "")" }
    }
    let (old, new) = (fault(refusal.old), fault(refusal.new))
    if let old, old == new { return [("both rules", old)] }
    return [("old rules", old), ("new rules", new)].compactMap { side, fault in fault.map { (side, $0) } }
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
