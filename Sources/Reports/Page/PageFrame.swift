import Knowledge
import Reporting

/// What is around every page: its head, its title, what stands where, and who wrote it.
struct PageFrame: Sendable {
  var language: String
  /// The title of the window.
  var title: String
  var heading: String
  /// The small print beneath the heading.
  var remarks: [String]
  var contents: Contents?
  /// The rules and the program behind the page.
  var edition: String

  /// - Parameter version: the version of the program that writes.
  init(_ ruleSet: RuleSet, heading: String, title: String, remarks: [String], contents: Contents?, version: String) {
    let header = ruleSet.header
    language = header.language
    self.title = title
    self.heading = heading
    self.remarks = remarks
    self.contents = contents
    edition =
      "Rules \(oneLine(header.id)) \(oneLine(header.version))"
      + (header.reviewed.map { ", reviewed \($0)" } ?? "") + " · evident \(version)"
  }
}
