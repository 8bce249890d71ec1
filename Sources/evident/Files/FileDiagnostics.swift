import Diagnostics

// What is wrong with a file that is named on the command line.
extension Diagnostic {
  static func missingFile(_ path: String) -> Diagnostic {
    .error("no-such-file", "no file '\(path)'", at: nil, help: Path(path).nearNames.map { [$0] } ?? [])
  }

  static func folderForFile(_ path: String) -> Diagnostic {
    let slash = path.hasSuffix("/") ? "" : "/"
    return .error(
      "not-a-file", "'\(path)' is a folder, not a file", at: nil, help: ["name the files in it: \(path)\(slash)*.yaml"])
  }

  static func unreadable(_ name: String, _ error: SystemError) -> Diagnostic {
    .error("unreadable-file", "'\(name)' can't be read: \(error.reason)", at: nil)
  }

  static func tooLarge(_ name: String, limit: Int) -> Diagnostic {
    .error(
      "too-large", "'\(name)' has more than \(limit >> 20) MiB, the most that a file of profiles may have", at: nil,
      help: ["split it into smaller files"])
  }

  static func missingFolder(_ path: String) -> Diagnostic {
    .error("no-such-folder", "no folder '\(path)'", at: nil, help: Path(path).nearNames.map { [$0] } ?? [])
  }

  static func fileForFolder(_ path: String) -> Diagnostic {
    .error(
      "not-a-folder", "'\(path)' is a file, not a folder", at: nil,
      help: ["a rule set is a folder of .yaml files: name the folder"])
  }

  static func unwritable(_ name: String, _ error: SystemError) -> Diagnostic {
    .error("unwritable", "\(name) can't be written: \(error.reason)", at: nil)
  }

  static func noFolder(forOutput path: String) -> Diagnostic {
    let folder = Path(path).folder
    return .error(
      "no-such-folder", "'\(path)' can't be written: there is no folder '\(folder)'", at: nil,
      help: ["make it first: mkdir -p \(folder)"])
  }

  static func folderForOutput(_ path: String) -> Diagnostic {
    .error("not-a-file", "'\(path)' is a folder, and can't be written over", at: nil, help: ["name a file in it"])
  }
}
