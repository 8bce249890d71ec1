import Foundation
import TestSupport

/// A real parser of HTML: Python's `html5lib`, which must be installed.
enum HTMLParser {
  struct Page: Decodable, Sendable {
    /// What is wrong with its syntax.
    var errors: [String]
    var root: HTMLElement
  }

  private static let module = PythonModule("html5lib")

  /// What the parser makes of pages, in one run of it.
  static func parse(_ pages: [String: String]) throws -> [String: Page] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "parse.py")
    return try module.answer(pages, script: script)
  }
}
