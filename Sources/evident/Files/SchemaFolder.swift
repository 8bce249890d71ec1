import Authoring
import Diagnostics
import RuleFiles

/// The hidden folder of a rule set in which editors find its schemas.
struct SchemaFolder {
  private let rules: String
  /// The folders below the rules' own that hold files of a kind, by their paths from there.
  private let folders: [EditorSchemas.Files: Set<String>]

  private static let name = ".schema"

  /// The folder of the rules in `folder`.
  init(of folder: String, _ loading: Loading) {
    rules = folder.hasSuffix("/") ? folder : folder + "/"
    let tests = RuleFolder.read(folder, .tests).sources
    folders = [
      .rules: Set(loading.sources.map { Path($0.name).folder }),
      .tests: Set(tests.map { Path($0.name).folder }).union(["tests"]),
    ]
  }

  /// Writes the schemas, each whole or not at all, and says how files name them.
  func write(_ schemas: EditorSchemas) throws {
    let folder = rules + Self.name
    do throws(SystemError) {
      try System.makeFolder(folder)
    } catch {
      throw Failure(.unwritable("'\(folder)'", error))
    }
    for files in EditorSchemas.Files.allCases {
      let output = try Output(path: rules + Self.file(for: files))
      try output.write(schemas.json(for: files))
      try output.finish()
    }
    let output = Output()
    try output.write(heads(folder))
    try output.finish()
  }

  /// How each file names its schema.
  private func heads(_ folder: String) -> String {
    var lines = "wrote rules.json, profiles.json and tests.json to '\(folder.visible())'\n\n"
    lines += "Let each file begin with the line that names its schema, as seen from the file:\n"
    for files in [EditorSchemas.Files.rules, .tests] {
      for path in (folders[files] ?? []).sorted() {
        let isTop = path == "."
        let above = String(repeating: "../", count: isTop ? 0 : path.split(separator: "/").count)
        lines += "\n  \((rules + (isTop ? "" : path + "/")).visible())*.yaml\n"
        lines += "    \(Self.head)\(above)\(Self.name)/\(files.rawValue).json\n"
      }
    }
    return lines + "\n  a profile in the folder you are in\n    \(Self.head)\(folder.visible())/profiles.json\n"
  }

  /// The path of a schema from the rules' folder.
  static func file(for files: EditorSchemas.Files) -> String { "\(name)/\(files.rawValue).json" }

  private static let head = "# yaml-language-server: $schema="
}
