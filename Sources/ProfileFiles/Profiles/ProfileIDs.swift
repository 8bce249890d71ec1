import Diagnostics

/// The ids that a file has given to its profiles, and where each stands for the first time.
struct ProfileIDs {
  private var places: [String: Place] = [:]

  /// Takes in an id, and gives what is to be said where it is not the first of its name.
  mutating func note(_ id: String, _ place: Place) -> [Diagnostic] {
    guard let first = places[id] else {
      places[id] = place
      return []
    }
    return [.sameID(id, place, first: first)]
  }
}
