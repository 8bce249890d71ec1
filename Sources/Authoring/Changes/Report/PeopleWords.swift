import Inference
import Reporting

/// The words in which it is told what a change of rules does to people.
enum PeopleWords {
  static func title(_ aspect: PeopleAspect) -> String {
    switch aspect {
    case .triage: "triage"
    case .withheld: "withheld by triage"
    case .ruledOut: "ruled out"
    case .first: "first suggestion"
    case .firstThree: "first three, in order"
    case .firstThreeInAnyOrder: "first three, in any order"
    }
  }

  /// `ssri → exercise`; of a set, `− ssri + exercise`.
  static func move(_ move: PeopleChanges.Move) -> String {
    if !move.aspect.isSet { return "\(list(move.old)) → \(list(move.new))" }
    return [("−", move.old), ("+", move.new)].filter { !$0.1.isEmpty }
      .map { "\($0.0) \(list($0.1))" }.joined(separator: "  ")
  }

  static func suggestions(_ suggestions: [PersonExample.Suggestion]) -> String {
    list(suggestions.map { "\($0.treatment) (\($0.score))" })
  }

  private static func list(_ ids: [String]) -> String { ids.isEmpty ? "nothing" : ids.joined(separator: ", ") }

  /// What a rule does for a person now: `fires now (+15), was silent`.
  static func cause(_ cause: PersonExample.Cause) -> String {
    switch (cause.old, cause.new) {
    case (nil, nil): return ""
    case (nil, let new?): return "\(words(new, cause.newPoints)), is new"
    case (let old?, nil): return "is gone, \(past(old, cause.oldPoints))"
    case (let old?, let new?) where old == new:
      return cause.oldPoints == cause.newPoints
        ? words(new, cause.newPoints) : "\(words(new, cause.newPoints)), was \(signed(cause.oldPoints))"
    case (let old?, let new?): return "\(words(new, cause.newPoints)) now, \(past(old, cause.oldPoints))"
    }
  }

  private static func words(_ state: RuleState, _ points: Int) -> String {
    switch state {
    case .fires: points == 0 ? "fires" : "fires (\(signed(points)))"
    case .open: "is open"
    case .silent: "is silent"
    }
  }

  private static func past(_ state: RuleState, _ points: Int) -> String {
    switch state {
    case .fires: points == 0 ? "fired" : "fired (\(signed(points)))"
    case .open: "was open"
    case .silent: "was silent"
    }
  }

  private static func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : "\(points)" }

  /// The numbers of people, each with what it counts.
  static func refusals(_ people: PeopleChanges) -> [(count: Int, words: String)] {
    [
      (people.refusedByOld, "answered by the new rules only"), (people.refusedByNew, "answered by the old rules only"),
      (people.refusedByBoth, "answered by neither"),
    ].filter { $0.0 > 0 }
  }

  /// `100,000 people compared: 1,204 get another result (1.2 %)`
  static func total(_ people: PeopleChanges) -> String {
    if people.compared == 0 { return "nobody could be compared" }
    let compared = "\(groupedDigits(people.compared)) \(people.compared == 1 ? "person" : "people") compared"
    if people.differing == 0 { return "\(compared): nobody gets another result" }
    return
      "\(compared): \(groupedDigits(people.differing)) get\(people.differing == 1 ? "s" : "") another result "
      + "(\(percentage(people.differing, of: people.compared)))"
  }
}
