import Diagnostics
import OrderedCollections

/// The ids that a section declares, in the order of the files, with where each first stands.
///
/// An id that stands in front of something broken is declared all the same, so that no reference to it is a fault.
struct DeclaredIDs: Sendable {
  private var places: OrderedDictionary<String, Place> = [:]

  var ids: OrderedSet<String> { places.keys }
  var count: Int { places.count }

  /// The index of an id. O(1).
  func index(of id: String) -> Int? { places.index(forKey: id) }

  /// Where an id was declared.
  func place(of id: String) -> Place? { places[id] }

  /// Declares an id; gives back where it was declared before, if it was.
  mutating func declare(_ id: String, at place: Place) -> Place? {
    if let earlier = places[id] { return earlier }
    places[id] = place
    return nil
  }
}

/// The names that a rule set declares, by section.
struct Names: Sendable {
  private var tables: [Section: DeclaredIDs] = [:]
  /// The sections of which some names may be unread, so that nothing can be called unknown there.
  var incomplete: Set<Section> = []

  subscript(section: Section) -> DeclaredIDs { tables[section] ?? DeclaredIDs() }

  /// Declares an id in a section; gives back where it was declared before, if it was.
  mutating func declare(_ id: String, in section: Section, at place: Place) -> Place? {
    tables[section, default: DeclaredIDs()].declare(id, at: place)
  }
}
