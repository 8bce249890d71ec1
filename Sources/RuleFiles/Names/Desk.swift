package import Diagnostics

/// What the readers of one load share: the names that the files declare, and where faults are put.
///
/// A reader that meets a fault reports it and goes on with a stand-in: a rule set with an error is never handed out, so
/// a stand-in is never seen, and one fault can't hide another.
package final class Desk {
  package private(set) var diagnostics: [Diagnostic] = []
  let names: Names
  /// What conditions need to know of each fact, by its index.
  var facts: [FactShape] = []
  /// The indices of the treatments of each class, by its index.
  var members: [[Int]] = []

  init(names: Names) { self.names = names }

  /// Reads each declaration at a desk of its own, side by side, and gathers their faults here.
  func readConcurrently<Value: Sendable>(
    _ declarations: [Declaration], _ read: @Sendable (Desk, Declaration) -> Value
  ) -> [Value] {
    let (names, facts, members) = (names, facts, members)
    let readings = declarations.concurrentMap(weight: \.byteCount) { declaration in
      let desk = Desk(names: names)
      (desk.facts, desk.members) = (facts, members)
      return (value: read(desk, declaration), diagnostics: desk.diagnostics)
    }
    for reading in readings { diagnostics += reading.diagnostics }
    return readings.map(\.value)
  }

  package func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
  package func report(_ more: [Diagnostic]) { diagnostics += more }

  /// The index of a name that a section declares; an unknown one is reported.
  package func index(of id: String, in section: Section, at place: Place) -> Int? {
    if let index = names[section].index(of: id) { return index }
    if !names.incomplete.contains(section) {
      report(.unknownName(id, in: section, known: names[section].ids, at: place))
    }
    return nil
  }
}
