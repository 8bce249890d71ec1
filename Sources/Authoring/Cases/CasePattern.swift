import Diagnostics

/// Which cases to run: those that have a text in their file and name, `tests/people.yaml/widower`.
///
/// `*` stands for any characters; letter case counts.
package struct CasePattern: Sendable {
  private let parts: [Substring]

  package init(_ text: String) { parts = text.split(separator: "*", omittingEmptySubsequences: true) }

  package func matches(_ test: TestCase) -> Bool { matches("\(test.place.source)/\(test.name)") }

  /// Whether the parts occur one after the other.
  func matches(_ name: String) -> Bool {
    var rest = name[...]
    for part in parts {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
