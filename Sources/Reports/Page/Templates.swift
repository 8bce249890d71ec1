import Mustache

/// The templates of the pages. All that they put in is escaped, but for the style sheet, which is the program's own.
struct Templates: Sendable {
  /// A template that was shipped does not parse.
  struct Faulty: Error {
    let name: String
    let reason: String
  }

  private let library: MustacheLibrary

  /// The shipped templates, parsed.
  init() throws {
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      do {
        let text = String(decoding: bytes, as: UTF8.self)
        try library.register(Self.inline.contains(name) ? String(text.dropLast()) : text, named: name)
      } catch {
        throw Faulty(name: name, reason: "\(error)")
      }
    }
    self.library = library
  }

  /// A page from its template and its values.
  func render(_ template: String, _ page: some Sendable) throws -> String {
    guard let text = library.render(page, withTemplate: template) else {
      throw Faulty(name: template, reason: "there is none")
    }
    return text + "\n"
  }

  /// The style sheet that stands in every page.
  static let styleSheet = String(decoding: PackageResources.report_css, as: UTF8.self)

  /// The templates that stand within a line, so that the line break at the end of their files is not part of them.
  private static let inline: Set = ["cited", "link"]

  /// The templates by name.
  static let sources: [(name: String, bytes: [UInt8])] = [
    ("page", PackageResources.page_mustache),
    ("recommendations", PackageResources.recommendations_mustache),
    ("recommendation", PackageResources.recommendation_mustache),
    ("triage", PackageResources.triage_mustache),
    ("suggestion", PackageResources.suggestion_mustache),
    ("others", PackageResources.others_mustache),
    ("evidence", PackageResources.evidence_mustache),
    ("effects", PackageResources.effects_mustache),
    ("people", PackageResources.people_mustache),
    ("score", PackageResources.score_mustache),
    ("bar", PackageResources.bar_mustache),
    ("explained", PackageResources.explained_mustache),
    ("cited", PackageResources.cited_mustache),
    ("text", PackageResources.text_mustache),
    ("contacts", PackageResources.contacts_mustache),
    ("link", PackageResources.link_mustache),
    ("sources", PackageResources.sources_mustache),
    ("help", PackageResources.help_mustache),
    ("treatment", PackageResources.treatment_mustache),
    ("treatments", PackageResources.treatments_mustache),
    ("section", PackageResources.section_mustache),
    ("explanation", PackageResources.explanation_mustache),
    ("versus", PackageResources.versus_mustache),
    ("rule", PackageResources.rule_mustache),
    ("proof", PackageResources.proof_mustache),
  ]
}
