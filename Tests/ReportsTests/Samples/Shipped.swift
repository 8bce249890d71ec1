import Diagnostics
import Foundation
import Inference
import Knowledge
import ProfileFiles
import RuleFiles
import Testing

/// The shipped rules and examples.
enum Shipped {
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let rules = project.appending(path: "Rules/depression")

  private static let loaded = RuleFolder.load(rules.path()).ruleSet

  static func ruleSet() throws -> RuleSet { try #require(loaded, "Rules/depression must load") }

  /// The names of examples that between them have all parts of a report.
  static let examples = [
    "bereaved-widower", "crisis-au", "nothing-answered", "on-an-maoi", "severe-on-ssri", "older-person-heart-block",
  ]

  static func text(ofProfile name: String) throws -> String {
    try String(contentsOf: project.appending(path: "Examples/profiles/\(name).yaml"), encoding: .utf8)
  }

  /// The answers of an example.
  static func answers(_ name: String, _ program: Program) throws -> AnswerRow {
    let source = SourceText(name: "\(name).yaml", text: try text(ofProfile: name))
    let reading = ProfileReader(program.ruleSet).read(source)
    return try #require(reading.profiles.first?.profile).answers
  }

  /// What a program says to an example.
  static func recommendation(_ name: String, _ program: Program) throws -> Recommendation {
    guard case .recommendation(let recommendation) = program.recommend(try answers(name, program)) else {
      throw Contradicted()
    }
    return recommendation
  }

  struct Contradicted: Error {}

  /// The text of all rule files.
  static func rulesText() throws -> String {
    let files = try #require(FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "yaml" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }
}
