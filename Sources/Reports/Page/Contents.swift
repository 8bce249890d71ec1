/// What stands where on a page.
struct Contents: Sendable {
  struct Entry: Sendable {
    var target: String
    var title: String
  }

  /// What it is called, for those who hear the page.
  var title: String
  var entries: [Entry]
}
