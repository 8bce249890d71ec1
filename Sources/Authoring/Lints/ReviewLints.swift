import Diagnostics
import Knowledge

/// Treatments whose last review lies too long ago, by what the rule set says of how long a review holds.
struct ReviewLints {
  private let ruleSet: RuleSet
  private let today: Day

  init(_ ruleSet: RuleSet, today: Day) {
    self.ruleSet = ruleSet
    self.today = today
  }

  var diagnostics: [Diagnostic] {
    guard let months = ruleSet.header.reviewMonths else { return [] }
    var found: [Diagnostic] = []
    if let reviewed = ruleSet.header.reviewed, reviewed.adding(months: months) < today {
      found.append(.overdue("the rule set", reviewed, months, at: ruleSet.header.place))
    }
    // One without a day of its own is as old as the rule set, of which it is said already.
    for treatment in ruleSet.treatments {
      guard let reviewed = treatment.reviewed, reviewed.adding(months: months) < today else { continue }
      found.append(.overdue("the treatment '\(treatment.id)'", reviewed, months, at: treatment.place))
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func overdue(_ owner: String, _ reviewed: Day, _ months: Int, at place: Place) -> Diagnostic {
    lint(
      .reviewOverdue, "\(owner) was last reviewed on \(reviewed), more than \(counted(months, "month")) ago", at: place,
      help: ["look through its sources again, then write the day under 'reviewed'"])
  }
}
