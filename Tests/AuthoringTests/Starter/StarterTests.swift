import Authoring
import Diagnostics
import Foundation
import Inference
import RuleFiles
import Testing

/// The rule set that an author begins with is as good as one can be.
struct StarterTests {
  private static let rules = Starter.files.filter { !$0.name.hasPrefix("tests/") }
  private static let tests = Starter.files.filter { $0.name.hasPrefix("tests/") }

  private static func sources(_ files: [Starter.File]) -> [SourceText] {
    files.map { SourceText(name: $0.name, bytes: $0.bytes) }
  }

  @Test func holdsEveryFileOfItsFolder() throws {
    let folder = Shipped.project.appending(path: "Sources/Authoring/Starter/Files")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".yaml") }
    #expect(Starter.files.map(\.name) == names.sorted())
    for file in Starter.files {
      #expect(try Data(contentsOf: folder.appending(path: file.name)) == Data(file.bytes), "\(file.name)")
    }
  }

  @Test func everySmallChangeOfItIsNoticed() throws {
    let loading = RuleFiles.load(Self.sources(Self.rules))
    #expect(loading.diagnostics.map(\.message) == [])
    let program = Program(try #require(loading.ruleSet))
    let reading = CaseFiles(program).read(Self.sources(Self.tests))
    #expect(reading.diagnostics.map(\.message) == [])
    let run = TestRun(program, reading.cases)
    #expect(run.passedCount == reading.cases.count)
    #expect(Coverage(program, run).percent == 100)
    let mutation = MutationRun(program, reading.cases, passing: run)
    #expect(mutation.scored >= 40 && mutation.noticed == mutation.scored)
  }

  @Test(arguments: [
    ("facts.yaml", "# yaml-language-server: $schema=.schema/rules.json\n"),
    ("treatments/acupuncture.yaml", "# yaml-language-server: $schema=../.schema/rules.json\n"),
    ("tests/people.yaml", "# yaml-language-server: $schema=../.schema/tests.json\n"),
  ])
  func namesTheSchemaOfAFileAsSeenFromIt(_ name: String, _ line: String) {
    #expect(Starter.modeline(for: name) == line)
  }
}
