public import Knowledge

/// A rule set compiled for evaluation of 64 profiles at a time.
///
/// Gates and column steps alternate in strata; there is no recursion and no branch on an answer when it runs. A program
/// is immutable and may be shared by any number of workers, each with a block of its own.
public final class Program: Sendable {
  public let ruleSet: RuleSet
  /// Every rule in one table: triage, then each treatment's, then each class's.
  public let rules: [RuleEntry]
  /// Where the answers of a profile lie in a row.
  public let layout: AnswerLayout

  let gates: GateRuns
  let columnSteps: [ColumnStep]
  /// What runs before the last stratum of gates, which only the asks need.
  let askSteps: [ColumnStep]
  /// For each fact by its position in the interview, where it is asked for; empty where that was not compiled.
  let askWires: [Wire]
  /// Where the column steps of each stratum end; its gates run before them.
  let columnStepEnds: [Int]
  let wireCount: Int
  let columnCount: Int
  /// By word.
  let inputPlanes: Flat<InputWire>
  let inputColumns: [InputColumn]
  /// What each fact can still be: stated over derived.
  let facts: [FactWires]
  /// What the derivation of each derived fact says, whatever is stated.
  let derivations: [FactWires?]
  /// Where a stated derived fact differs from its derivation.
  let differences: [(fact: FactID, wire: Wire)]
  /// Every test of the rule set, by what it asks.
  let tests: [TestKey: Kleene]
  let treatments: [CompiledTreatment]
  let triage: [CompiledTreatment.Ruling]
  /// The triage rules, most urgent first, those of one urgency by id.
  let triageOrder: [Int]
  /// For each contact, whether it is for this person.
  let contacts: [Kleene]
  let ranks: RankOrder
  let verdictTables: VerdictTables
  package let rulings: RulingTable
  /// Where a stated fact differs from a derivation that it must agree with.
  let hardDifferences: [Wire]
  /// Where each fact with a derivation is stated all the same.
  let statedWires: [Wire?]
  /// The facts in the order in which they are asked.
  package let interviewOrder: [FactID]
  /// The position of each fact in the interview.
  let interviewRanks: [Int]
  /// The truth of each probe.
  let probes: [Kleene]

  /// Compiles a checked rule set. O(size of the rule set).
  public convenience init(_ ruleSet: RuleSet) { self.init(ruleSet, probing: []) }

  /// Compiles a checked rule set for profiles of which it will be asked what they are still to be asked, together with
  /// further conditions over its facts. O(size of the rule set and the conditions).
  package convenience init(asking ruleSet: RuleSet, probing conditions: [Probe] = []) {
    self.init(ruleSet, probing: conditions, asks: true)
  }

  /// Compiles a checked rule set together with further conditions over its facts, to be looked at beside the rules.
  /// O(size of the rule set and the conditions).
  public convenience init(_ ruleSet: RuleSet, probing conditions: [Probe]) {
    self.init(ruleSet, probing: conditions, asks: false)
  }

  private convenience init(_ ruleSet: RuleSet, probing conditions: [Probe], asks: Bool) {
    var compiler = Compiler(ruleSet)
    compiler.compile(asks: asks)
    let probes = conditions.map { compiler.compile($0.condition, for: $0.treatment) }
    self.init(compiler, probes: probes)
  }

  /// What a compiler has come to.
  init(_ compiler: Compiler, probes: [Kleene]) {
    let ruleSet = compiler.ruleSet
    self.ruleSet = ruleSet
    self.probes = probes
    rules = compiler.rules
    layout = compiler.layout
    let schedule = compiler.schedule()
    gates = GateRuns(schedule.gates + [schedule.askGates], wireCount: compiler.circuit.wireCount)
    askSteps = compiler.askSteps
    askWires = compiler.askWires
    columnSteps = schedule.columnSteps.flatMap { $0 }
    var columnStepEnds: [Int] = []
    for steps in schedule.columnSteps { columnStepEnds.append((columnStepEnds.last ?? 0) + steps.count) }
    self.columnStepEnds = columnStepEnds
    wireCount = compiler.circuit.wireCount
    columnCount = compiler.columnLevels.count
    inputPlanes = Flat(compiler.inputPlanes.wires)
    inputColumns = compiler.inputColumns
    // A fact that was not compiled is never read.
    facts = compiler.facts.map { $0 ?? .choices([]) }
    derivations = compiler.derivations
    differences = compiler.differences
    tests = compiler.tests
    treatments = compiler.treatments
    triage = compiler.triage
    triageOrder = ruleSet.triage.indices.sorted { left, right in
      let (left, right) = (ruleSet.triage[left], ruleSet.triage[right])
      return left.urgency != right.urgency
        ? left.urgency < right.urgency : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
    contacts = compiler.contacts
    ranks = RankOrder(ruleSet, treatments: compiler.treatments)
    verdictTables = VerdictTables(compiler.treatments, ranks)
    rulings = RulingTable(compiler.treatments, rules: compiler.rules)
    hardDifferences = compiler.differences.filter { ruleSet[$0.fact].whenStated == .mustAgree }.map(\.wire)
    interviewOrder = ruleSet.interviewOrder
    interviewRanks = ruleSet.interviewRanks
    statedWires = compiler.statedWires
  }
}

/// A condition to be looked at beside the rules of a program.
public struct Probe: Sendable {
  /// Nothing always holds.
  public var condition: Condition?
  /// The treatment it speaks of, for a condition that says `this`.
  public var treatment: Int?

  public init(_ condition: Condition?, treatment: Int? = nil) {
    self.condition = condition
    self.treatment = treatment
  }
}

/// What a test asks, apart from where it stands.
struct TestKey: Hashable, Sendable {
  var fact: FactID
  var check: Check

  /// The key of a test in a rule that speaks of a treatment.
  init(_ test: Test, treatment: Int?) {
    fact = test.fact
    check = test.check
    if case .includesThis = test.check, let treatment { check = .includes(treatment) }
  }
}

extension RuleSet {
  /// The position of each fact in the interview.
  var interviewRanks: [Int] {
    var ranks = Array(repeating: 0, count: facts.count)
    for (rank, fact) in interviewOrder.enumerated() { ranks[fact.index] = rank }
    return ranks
  }
}
