import Inference
import Knowledge

/// The close look at one person: what the two rule sets say, and which rules make the difference.
struct ExampleExplanation {
  let old: Program
  let new: Program
  private let comparison: ResultComparison
  private let background: CauseBackground
  private let renamed: [String: String]
  private let changes: [Change]

  init(_ changes: RuleSetChanges, _ old: Program, _ new: Program, _ comparison: ResultComparison) {
    self.old = old
    self.new = new
    self.comparison = comparison
    self.changes = changes.list
    renamed = changes.renamed
    background = CauseBackground(changes)
  }

  /// The person as an example of an aspect; nothing for one whom a rule set refuses.
  func example(_ person: Person, of aspect: PeopleAspect) -> PersonExample? {
    guard case .answered(let oldRow) = person.old, case .answered(let newRow) = person.new,
      let before = old.conclusions([oldRow])[0], let after = new.conclusions([newRow])[0],
      case .recommendation(let oldResult) = old.recommend(oldRow, detail: [.reasons, .open]),
      case .recommendation(let newResult) = new.recommend(newRow, detail: [.reasons, .open])
    else { return nil }
    let differences = comparison.differences(before, after)
    let oldStates = RuleStates(old, oldResult, renamed: renamed)
    let newStates = RuleStates(new, newResult, renamed: [:])
    var causes: [String: PersonExample.Cause] = [:]
    for treatment in involved(differences) {
      for cause in self.causes(for: treatment, oldStates, newStates) { causes[cause.id] = cause }
    }
    for difference in differences where difference.aspect == .triage {
      for rule in comparison.names(difference.old + difference.new, of: .triage) {
        causes[rule] = cause(rule, oldStates.triage(rule), newStates.triage(rule), treatment: nil)
      }
    }
    return PersonExample(
      profile: person.name, aspect: aspect,
      moves: differences.map { difference in
        PeopleChanges.Move(
          aspect: difference.aspect, old: comparison.names(difference.old, of: difference.aspect),
          new: comparison.names(difference.new, of: difference.aspect), count: 1)
      },
      old: Self.first(oldResult, old), new: Self.first(newResult, new),
      causes: causes.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) })
  }

  private static func first(_ result: Recommendation, _ program: Program) -> [PersonExample.Suggestion] {
    result.suggestions.prefix(ResultComparison.few).map {
      .init(treatment: program.ruleSet.treatments[$0.treatment].id, score: $0.score)
    }
  }

  /// The treatments that have another place, by id.
  private func involved(_ differences: [ResultComparison.Difference]) -> [String] {
    var found: [String] = []
    for difference in differences where difference.aspect != .triage {
      let (before, after) = (difference.old, difference.new)
      let moved =
        difference.aspect.isSet
        ? before + after
        : (before + after).filter { before.firstIndex(of: $0) != after.firstIndex(of: $0) }
      found += comparison.names(moved, of: difference.aspect)
    }
    return Set(found).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The rules that differ for a treatment; failing these, what else has changed its rank.
  private func causes(for treatment: String, _ before: RuleStates, _ after: RuleStates) -> [PersonExample.Cause] {
    guard old.ruleSet.treatment(named: treatment) != nil, new.ruleSet.treatment(named: treatment) != nil else {
      return [cause(treatment, nil, nil, treatment: treatment)]
    }
    var (old, new) = (before.states(for: treatment), after.states(for: treatment))
    if before.isNotApplicable(treatment) || after.isNotApplicable(treatment) {
      // Whatever else fires follows from that.
      let applies = "\(treatment)/applies"
      (old, new) = (old.filter { $0.key == applies }, new.filter { $0.key == applies })
    }
    let ids = Set(old.keys).union(new.keys)
    let causes = ids.compactMap { id -> PersonExample.Cause? in
      let (before, after) = (old[id] ?? before.rest(id), new[id] ?? after.rest(id))
      return before?.weight == after?.weight ? nil : cause(id, before, after, treatment: treatment)
    }
    let orders = changes.filter { $0.noun == "ranking" || $0.noun == "scale" }
    let isRenamed = changes.contains { $0.noun == "treatment" && $0.id == treatment && $0.what == "name" }
    return causes + orders.map { cause($0.id, nil, nil, treatment: nil) }
      + (isRenamed ? [cause(treatment, nil, nil, treatment: treatment)] : [])
  }

  private func cause(
    _ id: String, _ before: RuleStates.State?, _ after: RuleStates.State?, treatment: String?
  ) -> PersonExample.Cause {
    let related = background.changes(behind: id, before?.entry, after?.entry, for: treatment)
    let own = related.first.map { changes[$0] }
    let isRule = before != nil || after != nil
    return PersonExample.Cause(
      id: id, old: before?.state, new: after?.state, oldPoints: before?.points ?? 0, newPoints: after?.points ?? 0,
      oldPlace: before?.entry.place ?? (isRule ? nil : own?.oldPlace),
      newPlace: after?.entry.place ?? (isRule ? nil : own?.newPlace), changes: related)
  }
}
