import Diagnostics

/// A path as a text, and the parts of it.
struct Path {
  let text: String

  init(_ text: String) { self.text = text }

  /// The last component, and what comes before it with its slash.
  private var split: (folder: Substring, name: Substring) {
    guard let slash = text.lastIndex(of: "/") else { return ("", text[...]) }
    return (text[...slash], text[text.index(after: slash)...])
  }

  /// The path without the slashes at its end.
  private var trimmed: Path {
    var rest = text[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    return Path(String(rest))
  }

  /// The folder it lies in.
  var folder: String { split.folder.isEmpty ? "." : Path(String(split.folder)).trimmed.text }

  /// The path of what has a name in this folder.
  func appending(_ name: String) -> String { text.hasSuffix("/") ? text + name : "\(text)/\(name)" }

  /// The last component without its extension.
  var stem: String {
    let name = split.name
    guard let point = name.dropFirst().lastIndex(of: ".") else { return String(name) }
    return String(name[..<point])
  }

  /// `did you mean 'profiles/anna.yaml'?` for a path that is not there; nothing where no name is near.
  var nearNames: String? {
    let near = trimmed.near
    return near.isEmpty ? nil : "did you mean " + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
  }

  /// The paths that are there and were probably meant.
  private var near: [String] {
    let (folder, name) = split
    if folder.isEmpty || System.exists(String(folder)) {
      return NearNames.near(to: String(name), among: System.names(in: self.folder)).map { folder + $0 }
    }
    return Path(String(folder)).trimmed.near.map { "\($0)/\(name)" }.filter(System.exists)
  }
}
