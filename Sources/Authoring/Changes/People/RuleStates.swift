import Inference
import Knowledge

/// What the rules of one rule set do for one person, by treatment and rule id.
struct RuleStates {
  /// What a rule does.
  struct State {
    var state: RuleState
    var entry: RuleEntry
    /// Of a line, what it gives: a rating with its standing, or first, second or later.
    var gives: String

    /// The points it gives now.
    var points: Int { state == .fires ? entry.points : 0 }

    /// All of it that can move a result.
    var weight: [String] {
      counts ? [state.rawValue, entry.role.rawValue, "\(entry.points)", gives] : []
    }

    /// Whether it moves a result: an open note adds nothing, and an open contraindication only some withhold.
    private var counts: Bool {
      switch (state, entry.role) {
      case (.silent, _), (.open, .favours), (.open, .disfavours): false
      case (.open, .contraindicates): entry.ifUnknown == .withhold
      default: true
      }
    }
  }

  private let program: Program
  private let assessments: [String: Assessment]
  private let triage: Set<String>
  private let openTriage: Set<String>
  private let renamed: [String: String]
  private let entries: [String: RuleEntry]
  /// What each line gives, by its id in this rule set.
  private let gives: [String: String]

  /// - Parameter renamed: the new ids of the rules that are called otherwise in the new rule set.
  init(_ program: Program, _ result: Recommendation, renamed: [String: String]) {
    self.program = program
    self.renamed = renamed
    assessments = Dictionary(
      (result.suggestions + result.others).map { (program.ruleSet.treatments[$0.treatment].id, $0) },
      uniquingKeysWith: { first, _ in first })
    let name = { (rule: RuleID) in renamed[program.rules[rule.index].id] ?? program.rules[rule.index].id }
    triage = Set(result.triage.map { name($0.rule) })
    openTriage = Set(result.triageOpen.map { name($0.rule) })
    entries = Dictionary(
      program.rules.map { (renamed[$0.id] ?? $0.id, $0) }, uniquingKeysWith: { first, _ in first })
    gives = RuleScales(program.ruleSet).gives
  }

  func isNotApplicable(_ treatment: String) -> Bool { assessments[treatment] == nil }

  /// The rules that fire or are open for a treatment and bear on its rank or standing.
  func states(for treatment: String) -> [String: State] {
    guard let assessment = assessments[treatment] else {
      let id = "\(treatment)/applies"
      return rest(id).map { [id: $0] } ?? [:]
    }
    var states: [String: State] = [:]
    func add(_ rule: RuleID, _ state: RuleState) {
      let entry = program.rules[rule.index]
      guard entry.role != .warns, entry.role != .access else { return }
      states[renamed[entry.id] ?? entry.id] = State(state: state, entry: entry, gives: gives[entry.id] ?? "")
    }
    for open in assessment.open { add(open.rule, .open) }
    for reason in assessment.reasons { add(reason.rule, .fires) }
    return states
  }

  /// The state of a rule that neither fires nor is open; nothing where there is no such rule.
  func rest(_ id: String) -> State? { entries[id].map { State(state: .silent, entry: $0, gives: "") } }

  /// What a triage rule does.
  func triage(_ id: String) -> State? {
    entries[id].map { entry in
      let state: RuleState = triage.contains(id) ? .fires : openTriage.contains(id) ? .open : .silent
      return State(state: state, entry: entry, gives: "")
    }
  }
}
