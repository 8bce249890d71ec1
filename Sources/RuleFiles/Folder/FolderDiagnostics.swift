import Diagnostics

extension Diagnostic {
  static func noRuleFiles(in path: String) -> Diagnostic {
    rule(
      .noRuleFiles, "the folder '\(path)' holds no rule files", at: nil,
      help: ["name a folder with .yaml files in it; those in 'tests' don't count"])
  }

  static func unreadableFile(_ name: String, _ reason: String) -> Diagnostic {
    rule(
      .unreadableFile, "'\(name)' can't be read: \(reason)", at: nil,
      help: ["look whether it is there and may be read"])
  }

  static func notARegularFile(_ name: String) -> Diagnostic {
    rule(
      .notARegularFile, "'\(name)' is not a file but a device, a pipe or a socket", at: nil,
      help: ["replace it by a file, or take it out of the folder"])
  }

  static func folderLoop(_ name: String) -> Diagnostic {
    rule(
      .folderLoop, "the folder '\(name)' is one of the folders it lies in", at: nil,
      help: ["take the link out"])
  }
}
