package import Knowledge

/// What rule files declare: the names that other places use, with what a reader wants to know beside each.
///
/// It is there however broken the files are, so that an editor can complete names while the rules are being written.
/// Names that no file could declare, such as `Age Group`, are left out.
package struct Outline: Sendable {
  /// A name, and what it stands for in a line or two.
  package struct Name: Sendable, Hashable {
    package var id: String
    package var text: String?

    package init(id: String, text: String?) {
      self.id = id
      self.text = text
    }
  }

  /// A fact without its derivation.
  package struct DeclaredFact: Sendable, Hashable {
    package var id: String
    package var label: String
    package var question: String?
    /// Its type; nothing where that is broken.
    package var type: FactType?
  }

  /// The rule set's own name, where it has a good one.
  package var id: String?
  package var version: String?
  /// SHA-256 over the files, `sha256:…`.
  package var fingerprint: String
  package var facts: [DeclaredFact]
  /// The strengths that `favours` and `disfavours` may name.
  package var weights: [Name]
  /// Every rule by its whole name: `ssri/caveats/weekly`.
  package var rules: [Name]
  /// Whether all names are here; not where a file can't be read, or a section is missing or misspelt.
  package var isWhole: Bool
  var names: [Section: [Name]]

  /// The names that a section declares, in the order of the files.
  package subscript(section: Section) -> [Name] { names[section] ?? [] }
}
