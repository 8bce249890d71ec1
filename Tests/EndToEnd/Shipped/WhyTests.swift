import Foundation
import Testing

/// What other answers come to, and treatments beside each other, for the people who come with the program.
struct WhyTests {
  private static let folder = BuiltProgram.project.appending(path: "Examples/profiles")

  private static let profiles: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()

  private struct Effects: Decodable {
    struct Effect: Decodable {
      var fact: String
      var fired: [String]
    }

    var tried: Int
    var effects: [Effect]
  }

  @Test(arguments: profiles) func everyExampleHasAnswersThatMatter(profile: String) throws {
    let path = "Examples/profiles/\(profile)"
    let run = try Run.evident(["what-if", "--format", "json", path])
    #expect(run.stderr == "" && run.status == 0)
    let document = try JSONDecoder().decode(Effects.self, from: Data(run.stdout.utf8))
    #expect(document.tried > 300 && document.effects.count > 10)
    let text = try Run.evident(["what-if", "--width", "60", path])
    #expect(text.stderr == "" && text.status == 0)
    #expect(text.stdout.contains("This shows what each answer counts for."))
  }

  @Test(arguments: profiles) func everyExampleCanBeComparedFor(profile: String) throws {
    let run = try Run.evident(["compare", "Examples/profiles/\(profile)", "IPT", "SSRIs", "ECT", "--width", "80"])
    #expect(run.stderr == "" && run.status == 0)
    for title in ["Where does it stand for you?", "Does it work?", "How soon?", "What are the drawbacks?"] {
      #expect(run.stdout.contains("\n\(title)\n"))
    }
  }

  @Test func anAnswerThatIsUrgentIsSaidToBe() throws {
    let run = try Run.evident(["what-if", "--format", "json", "Examples/profiles/bereaved-widower.yaml"])
    let document = try JSONDecoder().decode(Effects.self, from: Data(run.stdout.utf8))
    #expect(document.effects.contains { $0.fact == "suicidal-thoughts" && !$0.fired.isEmpty })
  }
}
