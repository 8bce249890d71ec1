import Authoring
import Inference
import Knowledge
import ProfileFiles

/// What a change of rules does to people, counted one by one from whole recommendations.
struct NaivePeople: Equatable {
  /// What one rule set says to one person, by ids.
  private struct Result: Equatable {
    var triage: Set<String>
    var withheld: Set<String>
    var ruledOut: Set<String>
    var first: [String]
  }

  var compared = 0
  var differing = 0
  var refused = 0
  var counts: [PeopleAspect: Int] = [:]

  /// What the comparison itself says, to be the same.
  init(_ people: PeopleChanges) {
    compared = people.compared
    differing = people.differing
    refused = people.refusals.count
    for aspect in PeopleAspect.allCases where people.count(aspect) > 0 { counts[aspect] = people.count(aspect) }
  }

  init(_ sample: PeopleSample) {
    let (old, new) = (Program(sample.old), Program(sample.new))
    let oldReads = ProfileReader(sample.old).read(sample.source).profiles
    let newReads = ProfileReader(sample.new).read(sample.source).profiles
    for (before, after) in zip(oldReads, newReads) {
      guard let before = Self.result(before, old), let after = Self.result(after, new) else {
        refused += 1
        continue
      }
      compared += 1
      if before != after { differing += 1 }
      if before.triage != after.triage { counts[.triage, default: 0] += 1 }
      if before.withheld != after.withheld { counts[.withheld, default: 0] += 1 }
      if before.ruledOut != after.ruledOut { counts[.ruledOut, default: 0] += 1 }
      if before.first.first != after.first.first { counts[.first, default: 0] += 1 }
      if before.first != after.first { counts[.firstThree, default: 0] += 1 }
      if Set(before.first) != Set(after.first) { counts[.firstThreeInAnyOrder, default: 0] += 1 }
    }
  }

  private static func result(_ read: ProfileRead, _ program: Program) -> Result? {
    guard let profile = read.profile, case .recommendation(let whole) = program.recommend(profile.answers, detail: [])
    else {
      return nil
    }
    func treatments(_ standing: Standing) -> Set<String> {
      Set(whole.others.filter { $0.standing == standing }.map { program.ruleSet.treatments[$0.treatment].id })
    }
    return Result(
      triage: Set(whole.triage.map { program.rules[$0.rule.index].id }), withheld: treatments(.withheld),
      ruledOut: treatments(.ruledOut),
      first: whole.suggestions.prefix(3).map { program.ruleSet.treatments[$0.treatment].id })
  }
}
