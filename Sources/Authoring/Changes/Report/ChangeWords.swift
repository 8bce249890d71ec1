import Diagnostics
import Knowledge
import Reporting

/// The words in which changes are told, whatever they are written as. Texts of files are as they are, unescaped.
enum ChangeWords {
  /// How many rules a line names before it counts the rest.
  private static let named = 4

  /// What follows the id of a thing: `added`, `renamed from a/b/c`; empty for a thing that has only changed.
  static func verb(_ change: Change) -> String {
    switch change.verb {
    case .added: "added"
    case .removed: "removed"
    case .renamed: "renamed from \(change.old ?? "")"
    case .changed, .reordered: ""
    }
  }

  /// What has changed in a word or two, where it changed: `when: holds in more cases`.
  static func what(_ change: Change) -> String {
    let what = change.what ?? ""
    if change.verb == .reordered { return change.what == "order" ? "order" : "order of \(what)" }
    return change.cases.map { "\(what): \(words(for: $0))" } ?? what
  }

  static func words(for cases: Cases) -> String {
    switch cases {
    case .same: "written differently, holds in the same cases"
    case .more: "holds in more cases"
    case .fewer: "holds in fewer cases"
    case .other: "holds in other cases"
    }
  }

  /// Old and new on one line: `15 → 20`; `none` for what is not there.
  static func arrow(_ change: Change) -> String { "\(change.old ?? "none") → \(change.new ?? "none")" }

  /// `touches 12 rules: a, b, c and 9 others`, or nothing.
  static func touches(_ change: Change) -> String? {
    let rules = change.touches
    if rules.isEmpty { return nil }
    let shown = rules.count > named + 1 ? rules.prefix(named) : rules[...]
    let rest = rules.count - shown.count
    return "touches \(groupedDigits(rules.count)) rule\(rules.count == 1 ? "" : "s"): \(shown.joined(separator: ", "))"
      + (rest == 0 ? "" : " and \(rest) others")
  }

  /// Where it stood and stands: `a.yaml:3:5 → b.yaml:7:5`.
  static func places(_ old: Place?, _ new: Place?) -> String {
    let places = [old, new].compactMap { $0?.description }
    return places.count == 2 && places[0] == places[1] ? places[0] : places.joined(separator: " → ")
  }

  /// A change in a line, beside the thing it is about or, for another, with its name.
  static func brief(_ change: Change, beside id: String) -> String {
    let subject = change.id == id ? "" : "\(change.noun) \(change.id)"
    let what = self.what(change)
    let value = change.form == .short && change.verb == .changed ? ": \(arrow(change))" : ""
    let words =
      switch change.verb {
      case .changed, .reordered:
        what + (value.isEmpty && change.cases == nil ? " \(change.verb.rawValue)" : value)
      case .added, .removed, .renamed: verb(change)
      }
    return subject.isEmpty ? words : "\(subject) \(words)"
  }

  /// `12 changes: 5 can change results, 7 in words only`
  static func total(_ changes: RuleSetChanges) -> String {
    let count = changes.list.count
    if count == 0 { return "no difference of meaning" }
    let parts = [
      (changes.count(.results), "can change results"), (changes.count(.words), "in words, figures or sources only"),
      (changes.count(.form), "written differently only"),
    ]
    return "\(groupedDigits(count)) change\(count == 1 ? "" : "s"): "
      + parts.filter { $0.0 > 0 }.map { "\(groupedDigits($0.0)) \($0.1)" }.joined(separator: ", ")
  }
}
