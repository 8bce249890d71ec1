import Knowledge

/// The search for what open rules wait for: the unanswered facts that the unknown parts of their conditions turn on.
///
/// A fact that is not fully answered counts where it is not derived or has a question of its own; where it is derived,
/// what its derivation still waits for counts too. What a fact waits for is found once for each profile, whatever rules
/// turn on it.
///
/// Facts are the bits of some words, by their position in the interview.
final class AskSearch {
  private let block: Block
  private let nodes: ConditionNodes
  /// The facts found for each subject, and for which evaluation and lane that was.
  private var found: [UInt64] = []
  private var stamps: [UInt64] = []
  private var plans: [DerivationPlan?]
  private var rulingRoots: [Range<Int32>?]
  private var triageRoots: [Int?]
  private var contactRoots: [Int?]
  private var evaluation: UInt64 = 1
  /// The conditions of open lines and rules that are searched together.
  private var roots: [Int32] = []

  /// The number of words of a set of facts.
  let wordCount: Int

  init(_ block: Block) {
    self.block = block
    nodes = ConditionNodes(block)
    wordCount = (block.program.ruleSet.facts.count + 63) / 64
    plans = Array(repeating: nil, count: block.program.ruleSet.facts.count)
    rulingRoots = Array(repeating: nil, count: block.program.rulings.count)
    triageRoots = Array(repeating: nil, count: block.program.triage.count)
    contactRoots = Array(repeating: nil, count: block.program.contacts.count)
  }

  /// Forgets what was found: the block has been evaluated anew.
  func begin() { evaluation += 1 }

  /// Adds what an open rule waits for to a set of facts.
  ///
  /// - Parameter position: the rule's position in the program's ``Program/rulings``.
  func collect(ruling position: Int, of treatment: Int, _ lane: Int, into facts: UnsafeMutablePointer<UInt64>) {
    let range: Range<Int32>
    if let known = rulingRoots[position] {
      range = known
    } else {
      range = layOut(block.program.rulings.conditions(at: position, of: treatment), treatment)
      rulingRoots[position] = range
    }
    for index in range { collect(Int(roots[Int(index)]), lane, into: facts) }
  }

  /// Adds what an open triage rule waits for to a set of facts.
  func collect(triage index: Int, _ lane: Int, into facts: UnsafeMutablePointer<UInt64>) {
    let root = triageRoots[index] ?? nodes.add(block.program.ruleSet.triage[index].when, for: nil)
    triageRoots[index] = root
    collect(root, lane, into: facts)
  }

  /// Adds what a contact, as far as it is open, waits for to a set of facts.
  func collect(contact index: Int, _ lane: Int, into facts: UnsafeMutablePointer<UInt64>) {
    guard let condition = block.program.ruleSet.contacts[index].when else { return }
    let root = contactRoots[index] ?? nodes.add(condition, for: nil)
    contactRoots[index] = root
    collect(root, lane, into: facts)
  }

  private func layOut(_ rules: [RuleID], _ treatment: Int) -> Range<Int32> {
    let start = Int32(roots.count)
    for rule in rules {
      if let condition = block.program.rules[rule.index].when {
        roots.append(Int32(nodes.add(condition, for: treatment)))
      }
    }
    return start..<Int32(roots.count)
  }

  /// Adds what the unknown tests of an unknown condition wait for.
  private func collect(_ root: Int, _ lane: Int, into facts: UnsafeMutablePointer<UInt64>) {
    visit(root, lane) { subject in
      let start = resolved(subject, lane) * wordCount
      for word in 0..<wordCount { facts[word] |= found[start + word] }
    }
  }

  private func visit(_ root: Int, _ lane: Int, _ body: (Int) -> Void) {
    let end = Int(nodes[root].end)
    var index = root
    while index < end {
      if nodes.truth(index, lane) != .unknown {
        index = Int(nodes[index].end)
        continue
      }
      if nodes[index].kind == .test { body(Int(nodes[index].subject)) }
      index += 1
    }
  }

  // MARK: - Facts

  /// Makes sure that what a subject waits for has been found, and gives the subject back.
  private func resolved(_ subject: Int, _ lane: Int) -> Int {
    while stamps.count <= subject {
      stamps.append(0)
      found.append(contentsOf: repeatElement(0, count: wordCount))
    }
    let stamp = evaluation &* UInt64(Block.lanes) &+ UInt64(lane)
    if stamps[subject] == stamp { return subject }
    stamps[subject] = stamp
    for word in 0..<wordCount { found[subject * wordCount + word] = 0 }
    let (fact, options) = (nodes.subjects[subject].fact, nodes.subjects[subject].options)
    let declared = block.program.ruleSet[fact]
    if declared.derivation == nil || declared.question != nil {
      let rank = block.program.interviewRanks[fact.index]
      found[subject * wordCount + rank / 64] |= 1 << UInt64(rank % 64)
    }
    if let derivation = declared.derivation { visit(derivation, of: fact, options, lane, for: subject) }
    return subject
  }

  /// Adds what an unknown condition waits for to what a subject does.
  private func add(_ root: Int?, _ lane: Int, to subject: Int) {
    guard let root else { return }
    visit(root, lane) { add(subject: resolved($0, lane), to: subject) }
  }

  private func add(subject other: Int, to subject: Int) {
    for word in 0..<wordCount { found[subject * wordCount + word] |= found[other * wordCount + word] }
  }

  private func plan(_ derivation: Derivation, of fact: FactID) -> DerivationPlan {
    if let known = plans[fact.index] { return known }
    let plan = DerivationPlan(derivation, nodes)
    plans[fact.index] = plan
    return plan
  }

  private func visit(_ derivation: Derivation, of fact: FactID, _ options: [Int]?, _ lane: Int, for subject: Int) {
    let plan = plan(derivation, of: fact)
    if case .eachOption = derivation {
      guard case .choices(let values) = block.program.facts[fact.index] else { return }
      for line in plan.lines where options?.contains(line.option) ?? true {
        if block.truth(of: values[line.option], lane) == .unknown { add(line.root, lane, to: subject) }
      }
      return
    }
    if let isStated = block.program.statedWires[fact.index], block.isSet(isStated, lane) { return }
    for line in plan.lines {
      let truth = line.root.map { nodes.truth($0, lane) } ?? .true
      if truth == .false { continue }
      add(line.root, lane, to: subject)
      for item in line.items { visit(item, lane, for: subject) }
      if truth == .true { break }
    }
  }

  private func visit(_ item: DerivationPlan.Item, _ lane: Int, for subject: Int) {
    if let root = item.root, nodes.truth(root, lane) == .false { return }
    add(item.root, lane, to: subject)
    guard let quantity = item.subject, matters(item.quantity, lane) else { return }
    add(subject: resolved(quantity, lane), to: subject)
  }

  /// Whether a quantity is not known.
  private func matters(_ quantity: SumItem.Quantity, _ lane: Int) -> Bool {
    switch (quantity, quantity.fact.map { block.program.facts[$0.index] }) {
    case (.number, .number(let column)):
      let cell = column * Block.lanes + lane
      return block.lower[cell] != block.upper[cell]
    case (.score(let fact), .choice(let planes)):
      // Options of the same score add the same.
      let options = block.program.ruleSet[fact].type.options
      let possible = planes.indices.filter { block.isSet(planes[$0], lane) }
      return possible.dropFirst().contains { options[$0].score != options[possible[0]].score }
    case (.count(_, let options), .choices(let values)):
      return options.contains { block.truth(of: values[$0], lane) == .unknown }
    default: return false
    }
  }
}

/// The lines of a derivation with their conditions laid out.
private struct DerivationPlan {
  struct Line {
    /// Nothing where it always holds.
    var root: Int?
    var option = 0
    var items: [Item] = []
  }

  struct Item {
    var root: Int?
    var quantity: SumItem.Quantity
    /// What the quantity is of.
    var subject: Int?
  }

  let lines: [Line]

  init(_ derivation: Derivation, _ nodes: ConditionNodes) {
    func root(_ condition: Condition?) -> Int? { condition.map { nodes.add($0, for: nil) } }
    switch derivation {
    case .firstLine(let lines): self.lines = lines.map { Line(root: root($0.when)) }
    case .eachOption(let lines): self.lines = lines.map { Line(root: root($0.when), option: $0.option) }
    case .holds(let condition): lines = [Line(root: root(condition))]
    case .firstSum(let lines):
      self.lines = lines.map { line in
        Line(
          root: root(line.when),
          items: line.items.map { item in
            var options: [Int]?
            if case .count(_, let counted) = item.quantity { options = counted }
            let subject = item.quantity.fact.map { nodes.subject(.init(fact: $0, options: options)) }
            return Item(root: root(item.when), quantity: item.quantity, subject: subject)
          })
      }
    }
  }
}
