import Diagnostics
import Foundation
import RuleFiles
import Testing

/// A copy of the depression rules with one mistake, and where it must be found.
struct BrokenCopy: CustomStringConvertible, Sendable {
  let description: String
  let file: String
  /// A text that stands once in the file.
  let find: String
  /// What takes its place, with `⟦` and `⟧` around what a diagnostic must point at.
  let replacement: String
  /// The diagnostic that must be there.
  let id: String

  init(_ description: String, in file: String, _ find: String, _ replacement: String, _ id: String) {
    self.description = description
    self.file = file
    self.find = find
    self.replacement = replacement
    self.id = id
  }

  /// The files of the copy, and the place that is marked in it.
  func sources() throws -> (sources: [SourceText], place: Place) {
    let original = RuleFolder.read(Shipped.project.appending(path: "Rules/depression").path()).sources
    let source = try #require(original.first { $0.name == file }, "no file \(file)")
    let text = String(decoding: source.bytes, as: UTF8.self)
    let parts = text.components(separatedBy: find)
    try #require(parts.count == 2, "'\(find)' stands \(parts.count - 1) times in \(file)")
    let marks = replacement.components(separatedBy: CharacterSet(charactersIn: "⟦⟧"))
    try #require(marks.count == 3, "one place must be marked")
    let start = parts[0].utf8.count + marks[0].utf8.count
    let broken = SourceText(name: file, text: parts[0] + marks.joined() + parts[1])
    let place = broken.place(start..<start + marks[1].utf8.count)
    return (original.filter { $0.name != file } + [broken], place)
  }
}
