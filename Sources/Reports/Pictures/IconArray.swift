import Reporting

/// People in a row, one of them filled in: of so many, one benefits who would not have with what it was compared with.
struct IconArray: Sendable {
  struct Person: Sendable {
    var left: Int
    /// `one` for the filled one, else `others`.
    var kind: String
  }

  var id: String
  var title: String
  /// The same in words, with what it was compared with.
  var words: String
  /// The same in letters: `●○○`.
  var row: String
  var width: Int
  var people: [Person]

  /// The picture of a finding; nothing where its figure can't be told in so few people, or has no control beside it.
  init?(_ finding: FindingWords, id: String) {
    guard let icons = finding.icons else { return nil }
    let step = 20
    self.id = id
    title = "1 of \(icons.people) people"
    words = oneLine(icons.words)
    row = icons.row
    width = icons.people * step
    people = (0..<icons.people).map { Person(left: $0 * step, kind: $0 == 0 ? "one" : "others") }
  }
}
