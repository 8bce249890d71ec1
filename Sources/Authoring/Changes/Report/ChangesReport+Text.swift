package import Diagnostics
import Knowledge
import Reporting

extension ChangesReport {
  /// The report for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var page = TextPage(width: width, ink: ink)
    page.ends("What has changed in \(oneLine(changes.new.header.id))", .strong, oneLine(versions), .faint)
    for (section, things) in sections {
      page.gap()
      page.paragraph(section.title, tone: .heading)
      for thing in things { write(thing, to: &page) }
    }
    if let people { write(people, to: &page) }
    page.gap()
    page.paragraph(Self.sentence(ChangeWords.total(changes)), tone: .strong)
    if changes.list.isEmpty, changes.old.fingerprint != changes.new.fingerprint {
      page.paragraph("The files differ in what has no meaning: order, places, layout or comments.")
    }
    if let people { page.paragraph(Self.sentence(PeopleWords.total(people)), tone: .strong) }
    return page.text
  }

  private func write(_ thing: [Change], to page: inout TextPage) {
    guard let first = thing.first else { return }
    page.paragraph(oneLine(Self.name(of: first)), indent: 2, tone: .strong)
    let places = ChangeWords.places(first.oldPlace, first.newPlace)
    if !places.isEmpty { page.paragraph(oneLine(places), indent: 4, tone: .link) }
    for change in thing { write(change, to: &page) }
  }

  private func write(_ change: Change, to page: inout TextPage) {
    switch (change.verb, change.form) {
    case (.added, _), (.removed, _):
      let isAdded = change.verb == .added
      page.paragraph(
        "\(change.verb.rawValue): \(oneLine(change.new ?? change.old ?? ""))", mark: isAdded ? "+ " : "− ",
        markTone: isAdded ? .good : .danger, indent: 4)
    case (.renamed, _): page.paragraph(oneLine(ChangeWords.verb(change)), indent: 4)
    case (_, .short):
      page.paragraph("\(oneLine(ChangeWords.what(change))): \(oneLine(ChangeWords.arrow(change)))", indent: 4)
    case (_, .text), (_, .sentence), (_, .members):
      page.paragraph(oneLine(ChangeWords.what(change)), indent: 4)
      let difference = Self.shown(change)
      if let old = difference.old { page.paragraph(oneLine(old), mark: "− ", markTone: .danger, indent: 6) }
      if let new = difference.new { page.paragraph(oneLine(new), mark: "+ ", markTone: .good, indent: 6) }
    }
    if let touches = ChangeWords.touches(change) { page.paragraph(oneLine(touches), indent: 6, tone: .faint) }
  }

  /// Old and new, of two long texts only what differs.
  static func shown(_ change: Change) -> (old: String?, new: String?) {
    guard change.form == .text, let old = change.old, let new = change.new else {
      return (change.old, change.new)
    }
    let difference = TextDifference(old, new)
    return (difference.old, difference.new)
  }

  /// Words as a sentence.
  static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}
