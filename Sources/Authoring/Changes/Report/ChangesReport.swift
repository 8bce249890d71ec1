import Knowledge

/// What has changed between two versions of a rule set, and what that does to people, to be written for somebody.
package struct ChangesReport {
  package let changes: RuleSetChanges
  /// What it does to people, where there are any.
  package let people: PeopleChanges?

  /// How many moves of an aspect, and how many refused people, are shown to a reader; a program is told all.
  static let moves = 5
  static let refusals = 10

  package init(_ changes: RuleSetChanges, people: PeopleChanges? = nil) {
    self.changes = changes
    self.people = people
  }

  /// Whether there is anything to tell.
  package var hasDifferences: Bool { !changes.list.isEmpty || people?.hasDifferences == true }

  /// The changes by section, and within one by the thing they are about.
  var sections: [(section: Change.Section, things: [[Change]])] {
    Change.Section.allCases.compactMap { section in
      var things: [[Change]] = []
      for change in changes.list where change.section == section {
        if let last = things.last?.last, last.noun == change.noun, last.id == change.id {
          things[things.count - 1].append(change)
        } else {
          things.append([change])
        }
      }
      return things.isEmpty ? nil : (section, things)
    }
  }

  /// The two versions: `1.0.0 → 1.1.0`, with the ids where they differ.
  var versions: String {
    let (old, new) = (changes.old.header, changes.new.header)
    return old.id == new.id
      ? "\(old.version) → \(new.version)" : "\(old.id) \(old.version) → \(new.id) \(new.version)"
  }

  /// What a thing is called: `rule ssri/caveats/weekly`, and a thing that is the only one of its kind by its id alone.
  static func name(of change: Change) -> String {
    let isItself = [change.id, "rule", "scale", "rule set"].contains(change.noun)
    return isItself ? change.id : "\(change.noun) \(change.id)"
  }
}
