/// Texts in which a place is marked: `age: «200»`.
enum Marked {
  /// The text without its marks, and the bytes between them; a single mark is an empty range.
  static func split(_ marked: String) -> (text: String, range: Range<Int>) {
    var text = ""
    var offsets: [Int] = []
    for character in marked {
      if character == "«" || character == "»" { offsets.append(text.utf8.count) } else { text.append(character) }
    }
    guard let start = offsets.first, let end = offsets.last else { return (text, 0..<0) }
    return (text, start..<end)
  }
}
