/// Two texts with what they share at their ends cut to a few words, so that what differs can be seen.
struct TextDifference: Equatable {
  private(set) var old: String
  private(set) var new: String

  /// How many words are kept beside what differs.
  private static let context = 4

  init(_ old: String, _ new: String) {
    let (before, after) = (Self.words(old), Self.words(new))
    let shortest = min(before.count, after.count)
    let head = zip(before, after).prefix { $0 == $1 }.count
    let tail = zip(before.reversed(), after.reversed()).prefix(shortest - head).prefix { $0 == $1 }.count
    // An ellipsis for a single word would hide more than it saves.
    let start = head > Self.context + 1 ? head - Self.context : 0
    let end = tail > Self.context + 1 ? tail - Self.context : 0
    func cut(_ words: [Substring]) -> String {
      (start > 0 ? "… " : "") + words[start..<words.count - end].joined(separator: " ") + (end > 0 ? " …" : "")
    }
    self.old = cut(before)
    self.new = cut(after)
  }

  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
