import Authoring
import Diagnostics
import Foundation
import Knowledge
import RuleFiles
import Sampling
import TestSupport
import Testing

/// What is no change of meaning.
struct NoChangeTests {
  @Test func aRuleSetDoesNotDifferFromItself() {
    for number in 0..<200 {
      var random = Seed.generator(41, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      #expect(RuleSetChanges(from: ruleSet, to: ruleSet).lines == [], "\(Seed.note(case: number))")
    }
  }

  @Test func orderThatMeansNothingIsNoChange() {
    for number in 0..<200 {
      var random = Seed.generator(42, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let shuffled = ShuffledRuleSet.of(ruleSet, &random)
      #expect(RuleSetChanges(from: ruleSet, to: shuffled).lines == [], "\(Seed.note(case: number))")
    }
  }

  /// The shipped rules from files of other names, and so in another order.
  @Test func otherFilesAreNoChange() throws {
    let folder = RuleFolder.read(Shipped.project.appending(path: "Rules/depression").path())
    var random = Seed.generator(43, case: 0)
    let names = random.shuffled((100..<100 + folder.sources.count).map { "\($0).yaml" })
    let moved = zip(folder.sources, names).map { SourceText(name: $1, bytes: $0.bytes) }
    let old = try #require(Shipped.depression.ruleSet)
    let new = try #require(RuleFiles.load(moved).ruleSet)
    #expect(new.treatments.map(\.id) != old.treatments.map(\.id) || new.facts.map(\.id) != old.facts.map(\.id))
    #expect(RuleSetChanges(from: old, to: new).lines == [], "\(Seed.note(case: 0))")
  }

  @Test(arguments: [
    // Comments, quotes, line breaks.
    ("    title: You\n", "    title: \"You\"  # Questions about you.\n"),
    ("what: Going for a walk on most days", "what: >-\n      Going for a walk\n      on most days"),
    ("{age: under 18}", "{all: [{age: under 18}]}"),
    ("    kind: talking\n    classes: [moving]\n", "    classes: [moving]\n    kind: talking\n"),
  ])
  func layoutIsNoChange(old: String, new: String) throws {
    #expect(try Small.changes([(old, new)]).lines == [])
  }
}
