import Diagnostics

/// Finds the rule files below a folder.
struct FolderWalk {
  struct File {
    /// The path by which it can be opened.
    let path: String
    /// The path from the folder.
    let name: String
  }

  let part: RuleFolder.Part
  private(set) var files: [File] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(part: RuleFolder.Part) { self.part = part }

  /// Goes through a folder and all below it.
  mutating func enter(_ path: String) {
    guard let identity = FileAccess.directory(path) else {
      diagnostics.append(.unreadableFile(path, FileAccess.lastError(of: path) ?? "it is not a folder"))
      return
    }
    enter(path, name: "", isInTests: false, above: [identity])
  }

  /// `above` are the folders that this one lies in, itself included; the links of a file system can make it endless.
  private mutating func enter(_ path: String, name: String, isInTests: Bool, above: [FileAccess.Identity]) {
    guard let children = FileAccess.children(of: path) else {
      diagnostics.append(.unreadableFile(name.isEmpty ? path : name, FileAccess.lastError(of: path) ?? "unknown"))
      return
    }
    for child in children.sorted() where !child.hasPrefix(".") {
      let childPath = path.hasSuffix("/") ? path + child : "\(path)/\(child)"
      let childName = name.isEmpty ? child : "\(name)/\(child)"
      let isTests = isInTests || child == "tests"
      if let identity = FileAccess.directory(childPath) {
        if above.contains(identity) {
          diagnostics.append(.folderLoop(childName))
        } else if !isTests || part == .tests {
          enter(childPath, name: childName, isInTests: isTests, above: above + [identity])
        }
      } else if child.hasSuffix(".yaml") || child.hasSuffix(".yml"), isInTests == (part == .tests) {
        files.append(File(path: childPath, name: childName))
      }
    }
  }
}
