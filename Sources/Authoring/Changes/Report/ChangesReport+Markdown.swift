import Knowledge
import Reporting

extension ChangesReport {
  /// The report as a comment of a review: headings, a table of counts, and lists, of which long ones are folded.
  package func markdown() -> String {
    var page = MarkdownPage()
    page.heading(1, "What has changed in \(markdownText(changes.new.header.id))")
    page.paragraph(markdownText(versions))
    page.paragraph("**\(markdownText(Self.sentence(ChangeWords.total(changes))))**")
    if !changes.list.isEmpty {
      page.table(
        ["Changes in", "all", "can change results"],
        sections.map { section, things in
          let all = things.flatMap(\.self)
          return [section.title, "\(all.count)", "\(all.count { $0.bearing == .results })"]
        })
    }
    if let people { write(people, to: &page) }
    for (section, things) in sections {
      page.heading(2, section.title)
      page.fold("\(things.count) in \(section.title.lowercased())", if: things.count > Self.unfolded) { page in
        for thing in things { write(thing, to: &page) }
      }
    }
    return page.text
  }

  /// The most things of a list that are shown without folding it.
  private static let unfolded = 10

  private func write(_ thing: [Change], to page: inout MarkdownPage) {
    guard let first = thing.first else { return }
    page.item("\(Self.name(first)) \(Self.places(first))")
    for change in thing { write(change, to: &page) }
  }

  private static func name(_ change: Change) -> String { "**\(markdownText(name(of: change)))**" }

  private static func places(_ change: Change) -> String {
    let places = ChangeWords.places(change.oldPlace, change.newPlace)
    return places.isEmpty ? "" : "(\(markdownText(places)))"
  }

  private func write(_ change: Change, to page: inout MarkdownPage) {
    switch (change.verb, change.form) {
    case (.added, _), (.removed, _):
      page.item("\(change.verb.rawValue): \(markdownText(change.new ?? change.old ?? ""))", level: 1)
    case (.renamed, _): page.item(markdownText(ChangeWords.verb(change)), level: 1)
    case (_, .short):
      page.item(markdownText("\(ChangeWords.what(change)): \(ChangeWords.arrow(change))"), level: 1)
    case (_, .text), (_, .sentence), (_, .members):
      page.item(markdownText(ChangeWords.what(change)), level: 1)
      let difference = Self.shown(change)
      let names = change.form == .members ? ("out", "in") : ("before", "after")
      if let old = difference.old { page.item("\(names.0): \(markdownText(old))", level: 2) }
      if let new = difference.new { page.item("\(names.1): \(markdownText(new))", level: 2) }
    }
    if let touches = ChangeWords.touches(change) { page.item(markdownText(touches), level: 2) }
  }

  // MARK: - People

  private func write(_ people: PeopleChanges, to page: inout MarkdownPage) {
    page.heading(2, "People")
    page.paragraph("**\(markdownText(Self.sentence(PeopleWords.total(people))))**")
    page.table(
      ["Another result in", "people", "share"],
      PeopleAspect.allCases.map { aspect in
        let count = people.count(aspect)
        return [
          PeopleWords.title(aspect), groupedDigits(count), percentage(count, of: people.compared),
        ]
      } + PeopleWords.refusals(people).map { [$0.words, groupedDigits($0.count), ""] })
    for aspect in PeopleAspect.allCases {
      let moves = people.moves(aspect)
      if moves.isEmpty { continue }
      page.heading(3, Self.capitalised(PeopleWords.title(aspect)))
      for move in moves.prefix(Self.moves) {
        page.item("\(groupedDigits(move.count)): \(markdownText(PeopleWords.move(move)))")
      }
      let rest = moves.dropFirst(Self.moves)
      if !rest.isEmpty {
        let count = rest.reduce(0) { $0 + $1.count }
        page.item("\(groupedDigits(count)): in \(groupedDigits(rest.count)) other ways")
      }
    }
    page.fold("Examples", if: true, isEmpty: people.examples.isEmpty) { page in
      for example in people.examples { write(example, to: &page) }
    }
    page.fold("Not answered", if: true, isEmpty: people.refusals.isEmpty) { page in
      for refusal in people.refusals.prefix(Self.refusals) {
        page.item("**\(markdownText(refusal.profile))**")
        for (side, fault) in Self.faults(refusal) { page.item("\(side): \(markdownText(fault))", level: 1) }
      }
      let rest = people.refusals.count - Self.refusals
      if rest > 0 { page.item("and \(groupedDigits(rest)) others") }
    }
  }

  private func write(_ example: PersonExample, to page: inout MarkdownPage) {
    page.item("**\(markdownText(example.profile))**")
    page.item("before: \(markdownText(PeopleWords.suggestions(example.old)))", level: 1)
    page.item("after: \(markdownText(PeopleWords.suggestions(example.new)))", level: 1)
    for move in example.moves where move.aspect.isSet && move.aspect != .firstThreeInAnyOrder {
      page.item(markdownText("\(PeopleWords.title(move.aspect)): \(PeopleWords.move(move))"), level: 1)
    }
    for cause in example.causes {
      let places = ChangeWords.places(cause.oldPlace, cause.newPlace)
      let words = [cause.id, PeopleWords.cause(cause), places.isEmpty ? "" : "(\(places))"]
      page.item("because \(markdownText(words.filter { !$0.isEmpty }.joined(separator: " ")))", level: 1)
      for index in cause.changes {
        page.item(markdownText(ChangeWords.brief(changes.list[index], beside: cause.id)), level: 2)
      }
    }
  }
}
