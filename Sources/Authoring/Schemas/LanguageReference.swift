import RuleFiles

/// The reference of the rule language and of test files: Markdown, written from the declarations by which they are read.
package enum LanguageReference {
  /// The whole reference, its headings of the third level, the last line ended.
  package static var markdown: String {
    let sections = table(
      ["section", "required", "holds", "what it is"],
      Section.allCases.map {
        ["`\($0.rawValue)`", $0.isRequired ? "yes" : "", $0.value.words, $0.summary]
      })
    let schemas = (Language.schemas + SectionSchema.testSchemas).map(part)
    return
      ([heading("Sections", "Any file of the folder may hold any of these; ids are written in kebab-case."), sections]
      + schemas + [conditions, sources, reserved]).joined(separator: "\n")
  }

  /// A schema with its keys; the keys that facts of all types take stand once.
  private static func part(_ schema: SectionSchema) -> String {
    let heading = heading(schema.title, schema.summary) + "\n"
    if schema == .fact {
      let links = kinds.map(\.link).joined(separator: " · ")
      return heading + table(of: commonKeys) + "\nThe rest depends on its type: \(links).\n"
    }
    guard kinds.contains(schema) else { return heading + table(of: schema.keys) }
    let keys = schema.keys.filter { !commonKeys.contains($0) }
    return heading + "It takes the keys of every [fact](#fact), and these:\n\n" + table(of: keys)
  }

  private static func table(of keys: [SectionSchema.Key]) -> String {
    table(
      ["key", "required", "value", "what it is for"],
      keys.map { ["`\($0.name)`", $0.isRequired ? "yes" : "", $0.value.words, $0.summary] })
  }

  /// The keys that facts of all types take alike.
  private static let commonKeys = SectionSchema.fact.keys.filter { key in kinds.allSatisfy { $0.keys.contains(key) } }

  /// The schemas of a fact's types.
  private static let kinds = Language.schemas.filter { $0.name.hasSuffix("-fact") }

  static func heading(_ title: String, _ text: String) -> String { "### \(title)\n\n\(text)\n" }

  static func table(_ head: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return line(head) + "|" + String(repeating: "---|", count: head.count) + "\n" + rows.map(line).joined()
  }
}

extension SectionSchema {
  /// Its noun as a heading: `Line of a rating`.
  var title: String {
    let words = noun.split(separator: " ").drop { ["a", "an", "the"].contains($0) }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A link to its part of the reference.
  var link: String { "[\(title.lowercased())](#\(anchor))" }

  /// The same for several of them: `items of a sum`.
  var pluralLink: String {
    let words = title.lowercased().split(separator: " ")
    let noun = words.firstIndex(of: "of") ?? words.endIndex
    let plural = words[..<noun].joined(separator: " ") + "s " + words[noun...].joined(separator: " ")
    return "[\(plural.hasSuffix(" ") ? String(plural.dropLast()) : plural)](#\(anchor))"
  }

  private var anchor: String {
    title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
  }
}
