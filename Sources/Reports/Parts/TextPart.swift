/// A part of a report that is paragraphs, then a list.
struct TextPart: Sendable {
  var id: String
  var title: String
  var paragraphs: [String] = []
  var items: [String] = []
  /// Further items, folded up.
  var more: More?

  struct More: Sendable {
    var title: String
    var rest: [String]
  }
}
