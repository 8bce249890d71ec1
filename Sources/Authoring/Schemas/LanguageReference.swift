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

  private static func part(_ schema: SectionSchema) -> String {
    let heading = heading(schema.title, schema.summary)
    if schema == .fact {
      return heading + "\nIts keys depend on its type: \(kinds.map(\.link).joined(separator: " · ")).\n"
    }
    return heading + "\n"
      + table(
        ["key", "required", "value", "what it is for"],
        schema.keys.map { ["`\($0.name)`", $0.isRequired ? "yes" : "", $0.value.words, $0.summary] })
  }

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
  var link: String {
    let anchor = title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    return "[\(title.lowercased())](#\(anchor.replacing(" ", with: "-")))"
  }
}
