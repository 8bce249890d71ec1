import Foundation

/// The program as it was built along with these tests.
enum BuiltProgram {
  /// The folder of the project.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder that the program lies in: that of the tests' own bundle or executable, or one above it.
  static let folder: URL? = {
    let starts = [
      Bundle.main.executableURL, Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0]),
    ]
    for start in starts.compactMap({ $0?.resolvingSymlinksInPath() }) {
      var folder = start
      while folder.pathComponents.count > 1 {
        folder.deleteLastPathComponent()
        if FileManager.default.isExecutableFile(atPath: folder.appending(path: "evident").path()) { return folder }
      }
    }
    return nil
  }()

  /// The environment of a run: nothing of the tests' own but what finds programs.
  static func environment(_ more: [String: String] = [:]) throws -> [String: String] {
    guard let folder else { throw NotBuilt() }
    let own = ["PATH": "\(folder.path()):/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    return own.merging(more) { $1 }
  }

  struct NotBuilt: Error, CustomStringConvertible {
    let description = "no program 'evident' beside the tests: build it first with 'swift build'"
  }
}
