import Authoring
import Diagnostics
import Inference
import ProfileFiles
import RuleFiles
import Sampling
import TestSupport
import Testing

/// What the program reads without fault is never flagged in an editor.
struct FalseAlarmTests {
  @Test func rulesThatLoadAreValid() throws {
    let sample = try #require(try JSONDocument.yaml(SampleRules.text.source))
    var checks = SchemaChecks()
    var names: [[UInt8]: String] = [:]
    let accepted = try changes(of: [sample], seed: 31, count: 300) { source in
      let sources = SampleRules.text.beneath + [source]
      guard RuleFiles.load(sources).ruleSet != nil else { return false }
      var outline = RuleFiles.outline(sources)
      #expect(outline.isWhole)
      // Where the names stay the same, so does the schema.
      outline.fingerprint = ""
      let schemas = EditorSchemas(outline, version: "0.1.0")
      let bytes = schemas.json(for: .rules)
      if names[bytes] == nil {
        names[bytes] = "changed \(names.count)"
        checks.add(schemas, named: "changed \(names.count - 1)", for: [.rules])
      }
      try checks.expect([], of: source, by: "\(names[bytes] ?? "") rules")
      return true
    }
    #expect(accepted > 20)
    try checks.run()
  }

  @Test func profilesThatAreReadAreValid() throws {
    let reader = ProfileReader(try SampleRules.text.ruleSet())
    let samples = try BrokenAnswers.goodProfiles.suffix(3).compactMap { try JSONDocument.yaml($0) }
    try check(changesOf: samples, seed: 32, by: "profiles") { source in
      reader.read(source, as: .yaml).allDiagnostics.isEmpty
    }
  }

  @Test func testsThatAreReadAreValid() throws {
    let reader = CaseFiles(Program(try SampleRules.text.ruleSet()))
    let samples = try BrokenAnswers.goodTests.compactMap { try JSONDocument.yaml($0) }
    try check(changesOf: samples, seed: 33, by: "tests") { reader.read([$0]).diagnostics.isEmpty }
  }

  private func check(
    changesOf samples: [JSONDocument], seed: UInt64, by files: String, isGood: (SourceText) -> Bool
  ) throws {
    var checks = SchemaChecks()
    checks.add(EditorSchemas(SampleRules.outline, version: "0.1.0"), named: "sample")
    let accepted = try changes(of: samples, seed: seed, count: 1500) { source in
      let isGood = isGood(source)
      if isGood { try checks.expect([], of: source, by: "sample \(files)") }
      return isGood
    }
    #expect(accepted > 50)
    try checks.run()
  }

  /// How many of so many changed documents a body takes.
  private func changes(
    of samples: [JSONDocument], seed: UInt64, count: Int, _ body: (SourceText) throws -> Bool
  ) rethrows -> Int {
    var accepted = 0
    for number in 0..<count {
      var mutation = DocumentMutation(random: Seed.generator(seed, case: number))
      let document = mutation.change(mutation.random.pick(samples))
      let name = "\(Seed.note(case: number)): \(document.yaml)"
      if try body(SourceText(name: name, text: document.yaml + "\n")) { accepted += 1 }
    }
    return accepted
  }
}
