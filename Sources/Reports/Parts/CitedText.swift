/// A text with the numbers of its sources, and whether somebody still has to confirm it.
struct CitedText: Sendable {
  /// The number of a source, which leads to where it stands.
  struct Mark: Sendable {
    var number: Int
    var target: String
  }

  var text: String
  var marks: [Mark] = []
  /// What stands after the marks where it has to be confirmed.
  var confirmation: String?
}
