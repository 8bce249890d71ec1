import Foundation

/// The files in a folder and in those below it.
struct FolderContent {
  private struct File: Equatable {
    var text: String
    var mode: Int
  }

  private var files: [String: File] = [:]

  init(of folder: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
      let url = folder.appending(path: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path())
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
      files[path] = File(text: String(decoding: try Data(contentsOf: url), as: UTF8.self), mode: mode)
    }
  }

  /// What is new, changed or gone, by path: `--- me.yaml (600)` and the text.
  func changes(since before: FolderContent) -> String {
    let paths = Set(files.keys).union(before.files.keys).sorted()
    return paths.filter { files[$0] != before.files[$0] }.map { path in
      guard let file = files[path] else { return "--- \(path) (gone)\n" }
      let mode = String(file.mode, radix: 8)
      let isWhole = file.text.isEmpty || file.text.hasSuffix("\n")
      return "--- \(path) (\(mode)\(isWhole ? "" : ", no newline at its end"))\n\(file.text)\(isWhole ? "" : "\n")"
    }.joined()
  }
}
