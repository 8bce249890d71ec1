import Diagnostics
import Knowledge

/// The finding of options by what is typed: an id, a label or its beginning, or beginnings of words.
struct OptionSearch: Sendable {
  private struct Entry {
    let id: String
    let label: String
    /// The words of label, id and help.
    let words: [Substring]
  }

  private let entries: [Entry]

  init(_ options: [Option]) {
    entries = options.map { option in
      let id = option.id.lowercased()
      let label = option.label.lowercased()
      return Entry(id: id, label: label, words: Self.words("\(label) \(id) \(option.help?.lowercased() ?? "")"))
    }
  }

  /// The option that a text names in full, by its id or its label.
  func option(named text: String) -> Int? {
    let text = text.lowercased()
    return entries.firstIndex { $0.id == text || $0.label == text }
  }

  /// The only option whose label begins with a text.
  func option(begun text: String) -> Int? {
    let text = text.lowercased()
    let begun = entries.indices.filter { entries[$0].label.hasPrefix(text) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// The options in which some word begins with each word of a text.
  func options(matching text: String) -> [Int] {
    let wanted = Self.words(text.lowercased())
    if wanted.isEmpty { return [] }
    return entries.indices.filter { index in
      wanted.allSatisfy { word in entries[index].words.contains { $0.hasPrefix(word) } }
    }
  }

  /// The options that a misspelt text probably meant; none for a text so short that it could be anything.
  func near(_ text: String) -> [Int] {
    guard text.count > 3 else { return [] }
    let words = entries.indices.flatMap { index in
      ([entries[index].id] + entries[index].words.filter { $0.count > 3 }.map(String.init))
        .map { (word: $0, option: index) }
    }
    var found: [Int] = []
    for name in NearNames.near(to: text, among: words.map(\.word)) {
      for entry in words where entry.word == name && !found.contains(entry.option) { found.append(entry.option) }
    }
    return Array(found.prefix(3))
  }

  /// Whether a text says that something is not so, which no search can find.
  static func isNegation(_ text: String) -> Bool {
    words(text.lowercased()).first.map { ["no", "none", "not", "nothing", "never", "neither"].contains($0) } ?? false
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }
  }
}
