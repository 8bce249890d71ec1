import Authoring
import Diagnostics
import Foundation
import RuleFiles

/// A folder of rule files with one fault, and what is said of it.
///
/// The files lie over the smallest sensible rule set: a file of the same name takes the place of that one. The cases of
/// folders build theirs (see `FolderTests`).
struct GoldenCase: CustomStringConvertible {
  let name: String

  var description: String { name }
  var folder: URL { Self.root.appending(path: name) }
  var expectedFile: URL { folder.appending(path: "expected.txt") }
  var expected: String? { try? String(contentsOf: expectedFile, encoding: .utf8) }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  /// The files of the smallest sensible rule set.
  static let base = SmallestRules.files

  /// All cases, by name.
  static let all = names(in: root).filter { !$0.hasPrefix(".") }.map(GoldenCase.init)

  /// The rule set of the case.
  func load() -> Loading { SmallestRules.load(with: Self.files(in: folder)) }

  /// The base with files laid over it.
  static func load(_ texts: [String: String]) -> Loading {
    SmallestRules.load(with: texts.map { SourceText(name: $0.key, text: $0.value) })
  }

  private static func files(in folder: URL) -> [SourceText] {
    names(in: folder).filter { $0.hasSuffix(".yaml") }.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { SourceText(name: name, bytes: Array($0)) }
    }
  }

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
  }
}

extension Loading {
  /// The diagnostics as a terminal shows them.
  var rendered: String { CaretRenderer(sources: sources).render(diagnostics) }
}
