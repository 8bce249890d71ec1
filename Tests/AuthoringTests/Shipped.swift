import Diagnostics
import Foundation
import Knowledge
import RuleFiles
import Testing

/// The rule sets that come with the project.
enum Shipped {
  /// The folder of the project.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let depression = RuleFolder.load(project.appending(path: "Rules/depression").path())
  static let insomnia = RuleFolder.load(project.appending(path: "Rules/insomnia").path())
}

struct ShippedTests {
  @Test func loadsWithoutFault() {
    for loading in [Shipped.depression, Shipped.insomnia] {
      #expect(loading.ruleSet != nil)
      #expect(loading.diagnostics.map(\.message) == [])
    }
  }
}
