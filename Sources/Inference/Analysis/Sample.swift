import Knowledge

/// Complete profiles drawn once, in which all tests are evaluated: most conditions are seen both to hold and to fail
/// there, which proves that they sometimes do.
struct Sample {
  private static let blocks = 32
  /// The lanes of each block in which a test holds.
  private let truths: [FormulaID: [UInt64]]

  /// An empty sample, which proves nothing.
  init() { truths = [:] }

  /// A sample for all tests of the table so far. It is the same for the same rule set.
  init(_ table: FormulaTable, _ ruleSet: RuleSet, order: [FactID]) {
    let literals = table.literals
    let closure = Closure(of: literals, in: table, facts: ruleSet.facts)
    var compiler = Compiler(ruleSet)
    let values = compiler.compile(literals, of: table, closure, order: order)
    let program = Program(compiler, probes: values)
    let block = Block(program)
    var numbers = PseudoRandomNumbers(state: 0x5EED)
    var truths = Array(repeating: [UInt64](), count: literals.count)
    for _ in 0..<Self.blocks {
      block.evaluate((0..<Block.lanes).map { _ in Self.world(closure, program, &numbers) }[...])
      for (index, formula) in values.enumerated() {
        truths[index].append(block.planes[Int(formula.isTrue.index)])
      }
    }
    self.truths = Dictionary(zip(literals, truths), uniquingKeysWith: { first, _ in first })
  }

  /// The lanes in which a test holds; nothing for a test that is not in the sample.
  subscript(literal: FormulaID) -> [UInt64]? { truths[literal] }

  /// A complete answer to the facts of a closure that do not follow from others.
  private static func world(
    _ closure: Closure, _ program: Program, _ numbers: inout PseudoRandomNumbers
  ) -> AnswerRow {
    var row = AnswerRow(program.layout)
    for id in closure.order {
      let fact = program.ruleSet[id]
      if Closure.followsDerivation(fact), fact.whenStated == .mustAgree || Bool.random(using: &numbers) { continue }
      switch fact.type {
      case .yesNo: row.fill(id, with: .yesNo(Bool.random(using: &numbers)))
      case .choice(let options, _): row.fill(id, with: .choice(Int.random(in: options.indices, using: &numbers)))
      case .choices(let options, _):
        // Some people choose next to nothing, some half of it.
        let sparseness = Int.random(in: 1...4, using: &numbers)
        for option in options.indices {
          row.set(option, of: id, to: Int.random(in: 0...sparseness * sparseness, using: &numbers) == 0)
        }
      case .number(let type):
        let cuts = closure.uses[id].map(Axes.cuts)?.filter { type.range.contains($0) } ?? []
        let cut = Bool.random(using: &numbers) ? cuts.sorted().randomElement(using: &numbers) : nil
        row.fill(id, with: .number(cut ?? Int64.random(in: type.range, using: &numbers)))
      }
    }
    return row
  }
}

/// Numbers that are the same in every run.
///
/// Source: Steele, Lea and Flood, *Fast splittable pseudorandom number generators* (2014).
private struct PseudoRandomNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
