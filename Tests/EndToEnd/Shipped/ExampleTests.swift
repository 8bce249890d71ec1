import Foundation
import Testing

/// The rules and the examples that come with the program.
struct ExampleTests {
  @Test func theRulesAreWithoutFault() throws {
    let run = try Run.evident(["check", "Rules/depression"])
    #expect(run.stdout.hasPrefix("no faults found in "))
    #expect(run.status == 0)
  }

  @Test func everyExampleIsAnswered() throws {
    let folder = BuiltProgram.project.appending(path: "Examples/profiles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let run = try Run.evident(["recommend", "--format", "json"] + names.map { "Examples/profiles/\($0)" })
    #expect(run.stderr == "")
    #expect(run.status == 0)
    let documents = try JSONDecoder().decode([RecommendationDocument].self, from: Data(run.stdout.utf8))
    #expect(documents.map { "\($0.profile).yaml" } == names)
  }

  @Test func everyExampleIsAnsweredInText() throws {
    let run = try Run.shell(
      "evident recommend Examples/profiles/*.yaml && evident show && evident show --facts && evident show IPT",
      in: BuiltProgram.project)
    #expect(run.stderr == "")
    #expect(run.status == 0)
  }

  @Test func theSameRunGivesTheSameBytes() throws {
    let arguments = ["recommend", "--format", "json", "Examples/profiles/severe-on-ssri.yaml"]
    #expect(try Run.evident(arguments).stdout == Run.evident(arguments).stdout)
  }
}
