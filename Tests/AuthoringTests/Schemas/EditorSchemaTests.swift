import Authoring
import Diagnostics
import Foundation
import Inference
import RuleFiles
import TestSupport
import Testing

struct EditorSchemaTests {
  private static let sample = EditorSchemas(SampleRules.outline, version: "0.1.0")

  @Test func theSampleIsSound() throws {
    #expect(SampleRules.text.loading.diagnostics.map(\.message) == [])
    #expect(SampleRules.outline.isWhole)
  }

  @Test func allThatIsShippedIsValid() throws {
    var checks = SchemaChecks()
    for path in ["Rules/depression", "Rules/insomnia", "Sources/Authoring/Starter/Files"] {
      let folder = Shipped.project.appending(path: path).path()
      let name = path.split(separator: "/").last ?? ""
      checks.add(EditorSchemas(RuleFolder.outline(folder).outline, version: "0.1.0"), named: "\(name)")
      for part in [RuleFolder.Part.rules, .tests] {
        let files = RuleFolder.read(folder, part)
        #expect(files.diagnostics.isEmpty)
        for source in files.sources {
          try checks.expect([], of: source, by: "\(name) \(part == .rules ? "rules" : "tests")")
        }
      }
    }
    let profiles = Shipped.project.appending(path: "Examples/profiles").path()
    let names = try FileManager.default.contentsOfDirectory(atPath: profiles).sorted()
    #expect(!names.isEmpty)
    for name in names {
      let source = SourceText(name: name, text: try String(contentsOfFile: "\(profiles)/\(name)", encoding: .utf8))
      try checks.expect([], of: source, by: "depression profiles")
    }
    try checks.run()
  }

  @Test func whatTheLanguageAllowsIsValid() throws {
    var checks = SchemaChecks()
    checks.add(Self.sample, named: "sample")
    for source in SampleRules.sources { try checks.expect([], of: source, by: "sample rules") }
    for text in BrokenAnswers.goodProfiles { try checks.expect([], of: text, by: "sample profiles") }
    for text in BrokenAnswers.goodTests { try checks.expect([], of: text, by: "sample tests") }
    try checks.run()
  }

  @Test func whatIsBrokenIsFoundWhereItIs() throws {
    var checks = SchemaChecks()
    checks.add(Self.sample, named: "sample")
    for (yaml, faults) in BrokenRules.cases { try checks.expect(faults, of: yaml, by: "sample rules") }
    for (yaml, faults) in BrokenAnswers.profiles { try checks.expect(faults, of: yaml, by: "sample profiles") }
    for (yaml, faults) in BrokenAnswers.tests { try checks.expect(faults, of: yaml, by: "sample tests") }
    try checks.run()
  }

  @Test func everyKeyOfTheLanguageIsThere() throws {
    let rules = try JSONDocument.json(Self.sample.json(for: .rules))
    #expect(rules["properties"]?.keys == Set(Section.allCases.map(\.rawValue)))
    let tests = try JSONDocument.json(Self.sample.json(for: .tests))
    for (document, schemas) in [(rules, Language.schemas), (tests, SectionSchema.testSchemas)] {
      for schema in schemas {
        let properties = document["$defs"]?[schema.name]?["properties"]
        #expect(properties?.keys == Set(schema.keys.map(\.name)), "\(schema.name)")
        for key in schema.keys {
          #expect(properties?[key.name]?["description"] == .string(key.summary), "\(schema.name).\(key.name)")
        }
      }
    }
  }

  @Test func sameRulesSameBytes() {
    for files in EditorSchemas.Files.allCases {
      let bytes = Self.sample.json(for: files)
      #expect(
        bytes == EditorSchemas(RuleFiles.outline(SampleRules.sources.reversed()), version: "0.1.0").json(for: files))
      #expect(bytes.suffix(2) == Array("}\n".utf8))
    }
  }

  @Test func nothingIsFlaggedOfAFactWhoseTypeIsBroken() throws {
    let empty = SourceText(
      name: "empty.yaml", text: "facts: {empty: {type: choice, ordered: yes, options: {}}, bad: {type: choise}}\n")
    let outline = RuleFiles.outline(SampleRules.sources + [empty])
    #expect(outline.isWhole)
    var checks = SchemaChecks()
    checks.add(EditorSchemas(outline, version: "0.1.0"), named: "empty")
    try checks.expect([], of: "contacts: {a: {name: A, when: {empty: full, bad: [anything]}}}", by: "empty rules")
    try checks.expect([], of: "{empty: full, bad: 3}", by: "empty profiles")
    try checks.run()
  }

  @Test func whatCanNotBeReadIsNotHeldAgainstOthers() throws {
    let broken = SourceText(name: "broken.yaml", text: "facts:\n  smokes: {type: yes-no\n")
    let outline = RuleFiles.outline(SampleRules.sources + [broken])
    #expect(!outline.isWhole)
    var checks = SchemaChecks()
    checks.add(EditorSchemas(outline, version: "0.1.0"), named: "open")
    for source in SampleRules.sources { try checks.expect([], of: source, by: "open rules") }
    try checks.expect([], of: "contacts: {a: {name: A, when: {smokes: yes}, source: leaflet 2}}", by: "open rules")
    try checks.expect(
      [], of: "triage: {a: {urgency: soon, when: {age: 40}, title: T, note: N., contacts: [new]}}", by: "open rules")
    try checks.expect(
      ["/contacts/a/when/age pattern"], of: "contacts: {a: {name: A, when: {age: old}}}", by: "open rules")
    try checks.expect([], of: "{smokes: yes}", by: "open profiles")
    try checks.expect(
      [], of: "cases: {a: {expect: {fires: [gum/caveats/taste], standing: {gum: suggested}}}}", by: "open tests")
    try checks.run()
  }
}
