import Diagnostics
import MarkedYAML
import RuleFiles

/// The cases of a file in an order in which each comes after the one it is like.
struct CaseChain {
  private let entries: [Entry]
  private let indices: [String: Int]

  init(_ entries: [Entry]) {
    self.entries = entries
    indices = Dictionary(entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entries in that order. Cases that are like nothing there, or like each other in a circle, are reported; the
  /// former are left out, and of the latter all.
  func ordered(reporting desk: Desk) -> [Entry] {
    enum Mark { case new, open, done, faulty }
    var marks = [Mark](repeating: .new, count: entries.count)
    var result: [Entry] = []
    for start in entries.indices where marks[start] == .new {
      var path: [Int] = []
      var next: Int? = start
      var isSound = true
      while let index = next {
        if marks[index] == .done { break }
        if marks[index] == .faulty || marks[index] == .open {
          if marks[index] == .open, let first = path.firstIndex(of: index) {
            desk.report(.circleOfCases(path[first...].map { entries[$0] }))
          }
          isSound = false
          break
        }
        marks[index] = .open
        path.append(index)
        guard let like = Self.like(entries[index]) else { break }
        next = indices[like.text]
        if next == nil {
          desk.report(.unknownCase(like.text, among: entries.map(\.key), at: like.place))
          isSound = false
        }
      }
      for index in path { marks[index] = isSound ? .done : .faulty }
      if isSound { result += path.reversed().map { entries[$0] } }
    }
    return result
  }

  /// The name of the case that a case is like.
  static func like(_ entry: Entry) -> (text: String, place: Place)? {
    guard let node = entry.value.mapping?["like"]?.value, let text = node.text else { return nil }
    return (text, node.place)
  }
}
