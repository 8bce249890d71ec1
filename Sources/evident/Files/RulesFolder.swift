import Diagnostics

/// The search for the folder of rules.
enum RulesFolder {
  /// The rules of a clone of the project.
  static let nearby = "Rules/depression"

  /// The folder that is named, or that `EVIDENT_RULES` names, or the first that is there of those where rules usually
  /// are. What is named is never passed over for another.
  static func find(_ named: String?) throws -> String {
    if let named { return try checked(named, help: nil) }
    if let variable = Terminal.environment("EVIDENT_RULES") {
      return try checked(variable, help: "EVIDENT_RULES names it")
    }
    if isFolder(nearby) { return nearby }
    let installed = ExecutablePath.folder.map { "\(Path($0).folder == "/" ? "" : Path($0).folder)/share/evident/rules" }
    if let installed, isFolder(installed) { return installed }
    throw Failure(.noRules(nearby: nearby, in: System.realPath("."), installed: installed))
  }

  private static func isFolder(_ path: String) -> Bool { (try? System.status(of: path).kind) == .folder }

  private static func checked(_ path: String, help: String?) throws -> String {
    do throws(SystemError) {
      if try System.status(of: path).kind == .folder { return path }
      throw SystemError.notAFolder
    } catch {
      var fault: Diagnostic =
        switch error {
        case .missing: .missingFolder(path)
        case .notAFolder: .fileForFolder(path)
        default: .unreadable(path, error)
        }
      if let help { fault.help.append(help) }
      throw Failure(fault)
    }
  }
}

extension Diagnostic {
  /// Rules that are nowhere, with all places that were looked at.
  fileprivate static func noRules(nearby: String, in folder: String?, installed: String?) -> Diagnostic {
    .error(
      "no-rules", "no rules found", at: nil,
      help: [
        "--rules and EVIDENT_RULES name no folder",
        "there is no folder '\(nearby)'" + (folder.map { " below '\($0)'" } ?? ""),
        installed.map { "there is no folder '\($0)', where an installed program has its rules" },
        "name a folder of rules: --rules DIR",
      ].compactMap { $0 })
  }
}
