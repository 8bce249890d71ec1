import Diagnostics
import Foundation
import Inference
import Knowledge
import ProfileFiles
import RuleFiles
import Testing

/// The rule set about depression, as it ships, and what its tests share.
enum DepressionRules {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let folder = project.appending(path: "Rules/depression")
  static let data = project.appending(path: "Tests/DepressionTests/Data")

  private static let loaded = RuleFolder.load(folder.path()).ruleSet.map { Program($0) }

  /// The compiled rules; a failure of the test where they don't load.
  static func program() throws -> Program { try #require(loaded, "Rules/depression must load") }

  /// A full profile of an adult about whom nothing is of note.
  static func quietAdult() throws -> AnswerRow {
    let ruleSet = try program().ruleSet
    let file = data.appending(path: "quiet-adult.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let reading = ProfileReader(ruleSet).read(SourceText(name: "quiet-adult.yaml", text: text), as: .yaml)
    return try #require(reading.profiles.first?.profile?.answers, "the quiet adult must be a good profile")
  }
}

extension Program {
  func treatment(_ id: String) throws -> Int { try #require(ruleSet.treatment(named: id), "no treatment '\(id)'") }

  /// The treatments with an id, or of the class with that id.
  func treatments(of id: String) throws -> [Int] {
    if let treatment = ruleSet.treatment(named: id) { return [treatment] }
    let family = try #require(ruleSet.classes.firstIndex { $0.id == id }, "neither a treatment nor a class: '\(id)'")
    return ruleSet.treatments.indices.filter { ruleSet.classes(of: $0).contains(family) }
  }

  func fact(_ id: String) throws -> FactID { try #require(ruleSet.fact(named: id), "no fact '\(id)'") }
}
