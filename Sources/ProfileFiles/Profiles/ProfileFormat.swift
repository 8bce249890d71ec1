public import Diagnostics

/// The notation of a file of profiles.
public enum ProfileFormat: Hashable, Sendable {
  case yaml
  /// One JSON document: a profile or a list of them.
  case json
  /// A JSON document a line, each a profile.
  case jsonLines
  /// A table: the facts in its header, and a profile in each row. Never guessed from how a text begins.
  case csv

  /// The format of a text: by its name's extension, else by how it begins.
  ///
  /// A text that begins as a JSON object or list of objects does, brackets and then a key in quotes, is JSON; a YAML
  /// mapping in braces, `{age: 34}`, is YAML.
  public init(of source: SourceText) {
    if let known = ProfileFormat(extensionOf: source.name) {
      self = known
    } else {
      let text = source.bytes.starts(with: ProfileFormat.byteOrderMark) ? source.bytes.dropFirst(3) : source.bytes[...]
      self = ProfileFormat.beginsAsJSON(text) ? .json : .yaml
    }
  }

  /// The format that a file's name says it has; nothing for a name that says nothing.
  package init?(extensionOf name: String) {
    switch name.fileExtension {
    case "json": self = .json
    case "ndjson", "jsonl": self = .jsonLines
    case "csv": self = .csv
    case "yaml", "yml": self = .yaml
    default: return nil
    }
  }

  private static func beginsAsJSON(_ text: ArraySlice<UInt8>) -> Bool {
    let visible = text.lazy.filter { !isSpace($0) }
    let opening = visible.prefix { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    guard let next = visible.dropFirst(opening.count).first else { return !opening.isEmpty }
    return !opening.isEmpty && [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(next)
  }

  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension String {
  /// The last component of a path.
  private var fileName: Substring { self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...] }

  /// The extension of a path's last component in lower case, without its point; empty where there is none.
  fileprivate var fileExtension: String {
    guard let point = fileName.dropFirst().lastIndex(of: ".") else { return "" }
    return self[index(after: point)...].lowercased()
  }

  /// The last component of a path without its extension: what an unnamed profile of a file is called. `<stdin>` is
  /// called `stdin`.
  package var fileStem: String {
    if first == "<", last == ">" { return String(dropFirst().dropLast()) }
    let name = fileName
    guard let point = name.dropFirst().lastIndex(of: ".") else { return String(name) }
    return String(name[..<point])
  }
}
