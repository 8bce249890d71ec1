import Diagnostics
import Knowledge

/// What conditions and derivations need to know of a fact: known for every fact before the first of them is read.
struct FactShape: Sendable {
  let id: String
  /// The type; nothing where it is broken, so that nothing is said of tests of it.
  let type: FactType?
  let place: Place
  private let indices: [String: Int]

  init(id: String, type: FactType?, place: Place) {
    self.id = id
    self.type = type
    self.place = place
    indices = Dictionary(
      (type?.options ?? []).enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of an option. O(1).
  func option(_ id: String) -> Int? { indices[id] }

  /// Whether its options are the treatments.
  var isOfTreatments: Bool {
    if case .choices(_, areTreatments: true)? = type { return true }
    return false
  }
}

extension Desk {
  /// The fact that a text names; an unknown one is reported.
  func fact(_ id: String, at place: Place) -> (id: FactID, shape: FactShape)? {
    guard let index = index(of: id, in: .facts, at: place), facts.indices.contains(index) else { return nil }
    return (FactID(index), facts[index])
  }

  /// The index of an option of a fact; an unknown one is reported.
  func option(_ id: String, of fact: FactShape, at place: Place) -> Int? {
    if let option = fact.option(id) { return option }
    if fact.isOfTreatments { return index(of: id, in: .treatments, at: place) }
    report(.unknownOption(id, of: fact, known: (fact.type?.options ?? []).map(\.id), at: place))
    return nil
  }
}
