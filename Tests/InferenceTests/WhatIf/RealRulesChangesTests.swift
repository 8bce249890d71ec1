import Diagnostics
import Foundation
import Inference
import Knowledge
import RuleFiles
import Sampling
import TestSupport
import Testing

/// Minimal changes for made-up people, by the rules that come with the program.
@Suite struct RealRulesChangesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Rules/depression")
  private static let people = 1000
  private static let first = 5

  @Test func statedChangesDoWhatTheySayAndNoSmallerOnesDo() throws {
    let loading = RuleFolder.load(Self.folder.path())
    let ruleSet = try #require(
      loading.ruleSet, "\(CaretRenderer(sources: loading.sources).render(loading.diagnostics))")
    let program = Program(ruleSet)
    var sizes = [0, 0, 0]
    var compared = 0
    for number in 0..<Self.people {
      var random = Seed.generator(63, case: number)
      let sampler = ProfileSampler(ruleSet, missing: random.pick([0, 0.15, 0.5]))
      let row = sampler.row(&random)
      // Some that are near the first, and any.
      let suggestions = program.conclusions([row])[0]?.suggestions.dropFirst(Self.first).prefix(5) ?? []
      let treatment = random.pick(Array(suggestions) + [random.int(0...ruleSet.treatments.count - 1)])
      let found = program.minimalChanges(row, bringing: treatment, intoFirst: Self.first)
      let ways = try #require(found).ways
      for way in ways { sizes[way.changes.count] += 1 }
      Self.check(ways, row, treatment, program, Seed.note(case: number))
      // To try all pairs takes long.
      if number.isMultiple(of: 40), let sets = ChangeSets(row, program) {
        let expected = sets.minimal(bringing: treatment, intoFirst: Self.first)
        compared += 1
        #expect(ways.map { $0.changes.map { DefinedChange($0) } } == expected, "\(Seed.note(case: number))")
      }
    }
    #expect(sizes[1] > 50 && sizes[2] > 50 && compared > 10, "\(sizes), \(compared)")
  }

  /// Each way brings the treatment where it says, and none of its changes does alone, nor do none.
  private static func check(
    _ ways: [MinimalChanges.Way], _ row: AnswerRow, _ treatment: Int, _ program: Program, _ note: String
  ) {
    func rank(_ changes: [Change]) -> Int? {
      var changed = row
      for change in changes { change.apply(to: &changed) }
      let suggestions = program.conclusions([changed])[0]?.suggestions
      return suggestions?.prefix(first).firstIndex(of: treatment).map { $0 + 1 }
    }
    for way in ways {
      #expect(rank(way.changes) == way.rank, "\(note): \(way)")
      #expect(way.changes.allSatisfy { program.ruleSet[$0.fact].isChangeable }, "\(note): \(way)")
      if !way.changes.isEmpty { #expect(rank([]) == nil, "\(note): \(way)") }
      if way.changes.count == 2 { #expect(way.changes.allSatisfy { rank([$0]) == nil }, "\(note): \(way)") }
    }
  }
}
