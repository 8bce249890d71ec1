import Inference
import Knowledge

/// What counts the profiles of a block for a summary. Each worker has one of its own.
struct BlockCounting {
  private let plan: SummaryPlan
  /// What was counted since ``take()``.
  private var counts: BatchCounts
  /// The lanes of the groups, of the first suggestions and of the contraindications that fired.
  private var groups: [UInt64]
  private var firsts: [UInt64]
  private var rules: [UInt64]

  init(_ plan: SummaryPlan, _ program: Program) {
    self.plan = plan
    counts = BatchCounts(plan)
    groups = Array(repeating: 0, count: plan.groupCount)
    firsts = Array(repeating: 0, count: program.ruleSet.treatments.count + 1)
    rules = Array(repeating: 0, count: program.rules.count)
  }

  /// Counts the profiles of some lanes, whose suggestions have been ranked. The program must have been compiled for
  /// asking.
  mutating func add(_ verdicts: Verdicts, lanes: UInt64) {
    groups[0] = lanes
    for breakdown in plan.breakdowns {
      for (offset, plane) in verdicts.planes(ofValues: breakdown.fact).enumerated() {
        groups[breakdown.groups.lowerBound + offset] = plane & lanes
      }
    }
    addUrgencies(verdicts, lanes)
    addFirsts(verdicts, lanes)
    addRuledOut(verdicts, lanes)
    verdicts.readAsks()
    for fact in plan.askable {
      guard let item = plan.item(of: fact) else { continue }
      counts.add(verdicts.askPlane(fact) & lanes, to: item, of: .unanswered, groups: groups)
    }
  }

  /// What was counted since the last time.
  mutating func take() -> BatchCounts {
    defer { counts = BatchCounts(plan) }
    return counts
  }

  private mutating func addUrgencies(_ verdicts: Verdicts, _ lanes: UInt64) {
    var rest = lanes
    for urgency in Urgency.allCases {
      var here: UInt64 = 0
      for index in plan.ruleSet.triage.indices where plan.ruleSet.triage[index].urgency == urgency {
        here |= verdicts.plane(ofTriage: index)
      }
      counts.add(here & rest, to: plan.item(of: urgency), of: .urgency, groups: groups)
      rest &= ~here
    }
    counts.add(rest, to: plan.item(of: Urgency?.none), of: .urgency, groups: groups)
  }

  private mutating func addFirsts(_ verdicts: Verdicts, _ lanes: UInt64) {
    for lane in 0..<verdicts.count where lanes >> UInt64(lane) & 1 == 1 {
      firsts[plan.item(ofTreatment: verdicts.suggestions(lane).first?.treatment)] |= 1 << UInt64(lane)
    }
    for item in firsts.indices where firsts[item] != 0 {
      counts.add(firsts[item], to: item, of: .firstSuggestion, groups: groups)
      firsts[item] = 0
    }
  }

  private mutating func addRuledOut(_ verdicts: Verdicts, _ lanes: UInt64) {
    let table = verdicts.program.rulings
    for treatment in plan.ruleSet.treatments.indices {
      let applicable = lanes & ~verdicts.planeOfNotApplicable(treatment)
      for position in table.positions(treatment, .contraindications) {
        rules[table.rule(at: position).index] |= verdicts.plane(ofRuling: position) & applicable
      }
    }
    for rule in plan.ruledOut where rules[rule.index] != 0 {
      if let item = plan.item(of: rule) { counts.add(rules[rule.index], to: item, of: .ruledOut, groups: groups) }
      rules[rule.index] = 0
    }
  }
}
