import Diagnostics
import Foundation
import RuleFiles

/// The golden cases whose fault is in the file system: each builds its folder, since not every file system and
/// version control keeps pipes and links.
enum FolderCase: String, CaseIterable {
  case noRuleFiles = "no-rule-files"
  case unreadableFile = "unreadable-file"
  case notARegularFile = "not-a-regular-file"
  case folderLoop = "folder-loop"

  /// What loading the folder gives, with `FOLDER` for the folder's own path.
  func loading() throws -> Loading {
    try withFolder { folder in
      switch self {
      case .noRuleFiles: try write("cases: {}\n", to: "tests/some.yaml", in: folder)
      case .unreadableFile: try link("self.yaml", to: "self.yaml", in: folder)
      case .notARegularFile: try makePipe("pipe.yaml", in: folder)
      case .folderLoop: try link("inner", to: ".", in: folder)
      }
      if self != .noRuleFiles { try writeBase(to: folder) }
      var loading = RuleFolder.load(folder.path())
      loading.diagnostics = loading.diagnostics.map { fault in
        var fault = fault
        fault.message = fault.message.replacingOccurrences(of: folder.path(), with: "FOLDER")
        return fault
      }
      return loading
    }
  }
}

/// Gives a new folder to `body` and takes it away again.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// Writes a text to a file below a folder.
func write(_ text: String, to name: String, in folder: URL) throws {
  let file = folder.appending(path: name)
  try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try text.write(to: file, atomically: true, encoding: .utf8)
}

/// Writes the smallest sensible rule set to a folder.
func writeBase(to folder: URL) throws {
  for source in GoldenCase.base {
    try write(String(decoding: source.bytes, as: UTF8.self), to: source.name, in: folder)
  }
}

/// Makes a symbolic link below a folder.
func link(_ name: String, to target: String, in folder: URL) throws {
  try FileManager.default.createSymbolicLink(
    atPath: folder.appending(path: name).path(), withDestinationPath: target)
}

/// Makes a named pipe below a folder.
func makePipe(_ name: String, in folder: URL) throws {
  guard mkfifo(folder.appending(path: name).path(), 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
}
