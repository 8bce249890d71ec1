import Foundation

/// A copy of a folder of the tests, beside a copy of a rule set, in which a program can leave what it likes.
struct WorkingCopy {
  private let above: URL

  var folder: URL { above.appending(path: "case") }

  /// The rules as they are to be named in `folder`.
  static let rules = "../rules"

  /// Copies a folder without its recorded files.
  init(of original: URL, leavingOut recorded: [String], rules: URL = GoldenCase.root.appending(path: "_rules")) throws {
    let files = FileManager.default
    above = files.temporaryDirectory.resolvingSymlinksInPath().appending(path: "evident-\(UUID().uuidString)")
    try files.createDirectory(at: above, withIntermediateDirectories: true)
    do {
      try files.copyItem(at: rules, to: above.appending(path: "rules"))
      try files.copyItem(at: original, to: folder)
    } catch {
      remove()
      throw error
    }
    for name in recorded { try? files.removeItem(at: folder.appending(path: name)) }
  }

  func remove() { try? FileManager.default.removeItem(at: above) }

  /// The text without the paths of this machine.
  func stable(_ text: String) -> String {
    let prefix = BuiltProgram.folder?.deletingLastPathComponent().path() ?? "/"
    return text.replacing(above.path(), with: "/tmp").replacing(prefix, with: "/usr/")
  }
}
