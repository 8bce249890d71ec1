import Knowledge

/// Turns a rule set into a circuit of gates and column steps.
struct Compiler {
  let ruleSet: RuleSet
  let layout: AnswerLayout
  var circuit = Circuit()
  var columnSteps: [(step: ColumnStep, level: Int)] = []
  /// The level at which each column is known.
  var columnLevels: [Int] = []
  var thresholds: [Column: [Threshold]] = [:]
  /// The wires of the planes of the loaded answers.
  var inputPlanes: InputPlanes
  var inputColumns: [InputColumn] = []
  var facts: [FactWires?]
  var derivations: [FactWires?]
  /// Where each fact with a derivation is stated all the same.
  var statedWires: [Wire?]
  var differences: [(fact: FactID, wire: Wire)] = []
  var tests: [TestKey: Kleene] = [:]
  var rules: [RuleEntry] = []
  var treatments: [CompiledTreatment] = []
  var triage: [CompiledTreatment.Ruling] = []
  var contacts: [Kleene] = []
  /// For each fact by its position in the interview, where it is asked for; empty where that was not compiled.
  var askWires: [Wire] = []
  /// What has to run before the gates that only the asks need.
  var askSteps: [ColumnStep] = []
  /// Where the gates begin that only the asks need; nothing where there are none.
  private var askStart: Int?

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    layout = AnswerLayout(ruleSet.facts)
    inputPlanes = InputPlanes(wordCount: layout.wordCount)
    facts = Array(repeating: nil, count: ruleSet.facts.count)
    derivations = facts
    statedWires = Array(repeating: nil, count: ruleSet.facts.count)
  }

  /// - Parameter asks: whether what is asked for is to be compiled too.
  mutating func compile(asks: Bool = false) {
    for fact in ruleSet.derivationOrder { compileFact(fact) }
    compileTriage()
    compileTreatments()
    contacts = ruleSet.contacts.map { compile($0.when, for: nil) }
    for group in ruleSet.interview { _ = compile(group.nextWhen, for: nil) }
    if asks {
      askStart = circuit.gates.count
      compileAsks()
    }
  }

  /// The gates and column steps of each stratum, in the order in which they run; and the gates that come after all,
  /// and only for the asks.
  func schedule() -> (
    gates: [[(gate: Gate, output: Wire)]], columnSteps: [[ColumnStep]], askGates: [(gate: Gate, output: Wire)]
  ) {
    let comparisons = thresholds.keys.sorted().map { column in
      (step: ColumnStep.compare(column, thresholds[column] ?? []), level: columnLevels[column])
    }
    let steps = columnSteps + comparisons
    let top = max(circuit.levels.max() ?? 0, steps.map(\.level).max() ?? 0)
    var gates = Array(repeating: [(gate: Gate, output: Wire)](), count: top + 1)
    let askStart = askStart ?? circuit.gates.count
    for gate in circuit.gates[..<askStart] { gates[circuit.level(gate.output)].append(gate) }
    var ordered = Array(repeating: [ColumnStep](), count: top + 1)
    for (step, level) in steps { ordered[level].append(step) }
    return (gates, ordered, Array(circuit.gates[askStart...]))
  }

  // MARK: - Columns

  mutating func column(level: Int) -> Column {
    columnLevels.append(level)
    return columnLevels.count - 1
  }

  /// Adds a step that reads these wires and columns, and gives the level at which its outputs are known.
  mutating func add(_ step: ColumnStep, reading wires: [Wire], _ columns: [Column]) -> Int {
    let level = max(wires.map { circuit.level($0) }.max() ?? 0, columns.map { columnLevels[$0] }.max() ?? 0)
    columnSteps.append((step, level))
    return level + 1
  }

  /// The plane of a threshold of a column, shared by all that ask for it.
  mutating func threshold(_ column: Column, _ side: Threshold.Side, _ value: Int64) -> Wire {
    if let known = thresholds[column]?.first(where: { $0.side == side && $0.value == value }) { return known.output }
    let wire = circuit.input(level: columnLevels[column] + 1)
    thresholds[column, default: []].append(Threshold(side: side, value: value, output: wire))
    return wire
  }

  /// Where a column's number surely lies within bounds, and where it surely does not.
  mutating func within(_ test: NumberTest, _ column: Column) -> Kleene {
    if let minimum = test.minimum, let maximum = test.maximum, minimum > maximum { return .never }
    var result = Kleene.always
    if let minimum = test.minimum {
      result = circuit.and(
        result,
        Kleene(
          isTrue: threshold(column, .lowerAtLeast, minimum),
          isFalse: minimum == .min ? .zero : threshold(column, .upperAtMost, minimum - 1)))
    }
    if let maximum = test.maximum {
      result = circuit.and(
        result,
        Kleene(
          isTrue: threshold(column, .upperAtMost, maximum),
          isFalse: maximum == .max ? .zero : threshold(column, .lowerAtLeast, maximum + 1)))
    }
    return result
  }
}
