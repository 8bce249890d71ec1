import Diagnostics
import Foundation
import Inference
import Knowledge
import RuleFiles
import Testing

struct OutlineTests {
  /// What is declared is what is loaded, by the names of both.
  @Test(arguments: ["depression", "insomnia"])
  func declaresWhatIsLoaded(_ name: String) throws {
    let (outline, loading) = RuleFolder.outline(Shipped.project.appending(path: "Rules/\(name)").path())
    let ruleSet = try #require(loading.ruleSet)
    #expect(outline.isWhole)
    #expect(outline.id == name)
    #expect(outline.version == ruleSet.header.version)
    #expect(outline.fingerprint == ruleSet.fingerprint)
    #expect(outline.facts.map(\.id) == ruleSet.facts.map(\.id))
    #expect(outline.facts.map(\.type) == ruleSet.facts.map(\.type))
    #expect(outline[.treatments].map(\.id) == ruleSet.treatments.map(\.id))
    #expect(outline[.treatments].map(\.text) == ruleSet.treatments.map(\.name))
    #expect(outline[.sources].map(\.text) == ruleSet.sources.map(\.citation))
    #expect(outline.weights.map(\.id) == ruleSet.ranking.weights.map(\.name))
    #expect(Set(outline.rules.map(\.id)) == Set(Program(ruleSet).rules.map(\.id)))
    #expect(Set(outline.rules.map(\.id)).count == outline.rules.count)
  }

  @Test func knowsWhatIsBroken() {
    let outline = RuleFiles.outline([
      SourceText(
        name: "a.yaml",
        text: """
          facts:
            age: {type: integer}
            Mood: {type: yes-no}
            any: {type: yes-no}
            empty: {type: choice, ordered: yes, options: {}}
            online: {type: yes-no, derive: {when: {nothing: yes}}}
          treatments:
            walking: {name: Walking, rating: {otherwise: {level: none-such}}, caveats: {weekly: {note: Weekly.}}}
          sources: {book: }
          """)
    ])
    #expect(outline.facts.map(\.id) == ["age", "empty", "online"])
    #expect(outline.facts.map(\.type) == [nil, nil, .yesNo])
    #expect(outline[.treatments] == [Outline.Name(id: "walking", text: "Walking")])
    #expect(outline[.sources] == [Outline.Name(id: "book", text: nil)])
    #expect(outline.rules.map(\.id) == ["walking/rating/otherwise", "walking/caveats/weekly"])
    #expect(!outline.isWhole)
  }
}
