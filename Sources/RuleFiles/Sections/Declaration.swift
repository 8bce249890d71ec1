import Diagnostics
import MarkedYAML

/// An id with what stands under it, as it was found in a file.
struct Declaration: Sendable {
  var id: String
  /// The place of the id.
  var place: Place
  var value: Node
  /// Whether the id was declared before; such a one is read for its faults only.
  var isRepeat = false

  /// How long it is in its file.
  var byteCount: Int { value.place.end.offset - place.start.offset }
}

/// The files' trees taken apart by section, the files one after the other.
struct Sections {
  /// The declarations of the sections that map ids to something.
  var declarations: [Section: [Declaration]] = [:]
  /// The values of the sections that are one thing: ruleset and ranking.
  var single: [Section: Entry] = [:]
  /// The groups of the interview.
  var groups: [Node] = []

  subscript(section: Section) -> [Declaration] { declarations[section] ?? [] }
}
