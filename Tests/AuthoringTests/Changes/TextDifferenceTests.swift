import Testing

@testable import Authoring

struct TextDifferenceTests {
  @Test(arguments: [
    ("a b", "a c", "a b", "a c"),
    ("", "a", "", "a"),
    (
      "one two three four five six old", "one two three four five six new", "… three four five six old",
      "… three four five six new"
    ),
    (
      "old one two three four five six", "new one two three four five six", "old one two three four …",
      "new one two three four …"
    ),
    // Five words or fewer are worth no ellipsis.
    (
      "one two three four five old", "one two three four five new", "one two three four five old",
      "one two three four five new"
    ),
    ("1 2 3 4 5 6 a 1 2 3 4 5 6", "1 2 3 4 5 6 1 2 3 4 5 6", "… 3 4 5 6 a 1 2 3 4 …", "… 3 4 5 6 1 2 3 4 …"),
    // What is doubled belongs to one end only.
    ("a a a a a a", "a a a a a a a", "… a a a a", "… a a a a a"),
  ])
  func showsWhatDiffers(old: String, new: String, shownOld: String, shownNew: String) {
    let difference = TextDifference(old, new)
    #expect(difference.old == shownOld)
    #expect(difference.new == shownNew)
  }
}
