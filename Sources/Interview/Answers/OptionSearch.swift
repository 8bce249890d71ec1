import Diagnostics
import Knowledge

/// The finding of options by what is typed: an id, a whole label, or parts of words.
struct OptionSearch: Sendable {
  private struct Entry {
    let id: String
    let label: String
    /// Label, id and help.
    let text: String
  }

  private let entries: [Entry]

  init(_ options: [Option]) {
    entries = options.map { option in
      let label = option.label.lowercased()
      let id = option.id.lowercased()
      let words = "\(label) \(id) \(id.replacing("-", with: " ")) \(option.help?.lowercased() ?? "")"
      return Entry(id: id, label: label, text: words)
    }
  }

  /// The options that hold every word of a text; the one alone that it names in full.
  func options(matching text: String) -> [Int] {
    let text = text.lowercased()
    if let exact = entries.firstIndex(where: { $0.id == text || $0.label == text }) { return [exact] }
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "," }
    if words.isEmpty { return [] }
    return entries.indices.filter { index in words.allSatisfy { entries[index].text.contains($0) } }
  }

  /// The options that a misspelt text probably meant.
  func near(_ text: String) -> [Int] {
    let words = entries.indices.flatMap { index in
      ([entries[index].id] + entries[index].text.split { !$0.isLetter }.map(String.init).filter { $0.count > 3 })
        .map { (word: $0, option: index) }
    }
    let near = NearNames.near(to: text, among: words.map(\.word))
    var found: [Int] = []
    for name in near {
      for entry in words where entry.word == name && !found.contains(entry.option) { found.append(entry.option) }
    }
    return Array(found.prefix(3))
  }
}
