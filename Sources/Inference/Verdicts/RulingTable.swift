import Knowledge

/// The rules of all treatments in one row, each with the treatment it speaks of: the positions of the bits that say
/// what fired and what is open for a profile.
///
/// A treatment's rules stand together, by section; what triage withholds from it is not among them.
package final class RulingTable: Sendable {
  /// A part of a treatment's rules, in the order in which reasons are told.
  package enum Section: Int, CaseIterable, Sendable {
    case contraindications, applies, ratingLines, treatmentLines
    /// The weightiest first.
    case suitability
    /// The gravest first.
    case caveats
    case access
  }

  struct Ruling: BitwiseCopyable, Sendable {
    /// Where it has fired.
    var hasFired: Int32
    /// Of a line where it may be the first that holds, of any other rule where it is false.
    var other: Int32
    var isLine: Bool
  }

  let rulings: Flat<Ruling>
  private let rules: Flat<Int32>
  private let starts: Flat<Int32>
  private let openPositions: Flat<Int32>
  private let openStarts: Flat<Int32>
  private let withholdingIndices: Flat<Int32>
  private let withholdingStarts: Flat<Int32>

  /// The number of rules, each counted for every treatment that it speaks of.
  package var count: Int { rulings.count }

  private static let sections = Section.allCases.count

  init(_ treatments: [CompiledTreatment], rules entries: [RuleEntry]) {
    var rulings: [Ruling] = []
    var rules: [Int32] = []
    var starts: [Int32] = []
    var openPositions: [Int32] = []
    var openStarts: [Int32] = [0]
    var withholding: [Int32] = []
    var withholdingStarts: [Int32] = [0]
    func position() -> Int32 { Int32(rulings.count) }
    func add(_ ruling: CompiledTreatment.Ruling) {
      rulings.append(
        Ruling(hasFired: ruling.value.isTrue.index, other: ruling.value.isFalse.index, isLine: false))
      rules.append(Int32(ruling.rule.index))
    }
    func add(_ line: CompiledTreatment.Line) {
      rulings.append(Ruling(hasFired: line.hasFired.index, other: line.isPossible.index, isLine: true))
      rules.append(Int32(line.rule.index))
    }
    /// Adds rules in the order of a key, and gives their positions in their own order.
    func add(_ list: [CompiledTreatment.Ruling], by key: (RuleEntry) -> Int) -> [Int32] {
      let start = position()
      let sorted = list.indices.sorted {
        (key(entries[list[$0].rule.index]), $0) < (key(entries[list[$1].rule.index]), $1)
      }
      var positions = Array(repeating: Int32(0), count: list.count)
      for (offset, index) in sorted.enumerated() {
        add(list[index])
        positions[index] = start + Int32(offset)
      }
      return positions
    }
    for treatment in treatments {
      starts.append(position())
      treatment.contraindications.forEach(add)
      starts.append(position())
      if let applies = treatment.applies { add(applies) }
      starts.append(position())
      treatment.ratingLines.forEach(add)
      starts.append(position())
      treatment.treatmentLines.forEach(add)
      starts.append(position())
      let suitability = add(treatment.suitability) { -abs($0.points) }
      starts.append(position())
      let caveats = add(treatment.caveats) { $0.level.gravity }
      starts.append(position())
      treatment.access.forEach(add)
      // Open rules are told in the order in which they would weigh.
      let own = starts.suffix(Self.sections).map { $0 }
      openPositions += own[1]..<own[2]
      openPositions += own[0]..<own[1]
      openPositions += caveats
      openPositions += own[2]..<own[4]
      openPositions += suitability
      openStarts.append(Int32(openPositions.count))
      // Triage comes first among all rules.
      withholding += treatment.withholding.map { Int32($0.rule.index) }
      withholdingStarts.append(Int32(withholding.count))
    }
    starts.append(position())
    self.rulings = Flat(rulings)
    self.rules = Flat(rules)
    self.starts = Flat(starts)
    self.openPositions = Flat(openPositions)
    self.openStarts = Flat(openStarts)
    withholdingIndices = Flat(withholding)
    self.withholdingStarts = Flat(withholdingStarts)
  }

  /// The positions of a section of a treatment.
  package func positions(_ treatment: Int, _ section: Section) -> Range<Int> {
    let index = treatment * Self.sections + section.rawValue
    return Int(starts.base[index])..<Int(starts.base[index + 1])
  }

  /// The positions of a treatment's rules that say something when they are open, in the order in which they would weigh.
  package func openPositions(_ treatment: Int) -> UnsafeBufferPointer<Int32> {
    let start = Int(openStarts.base[treatment])
    return UnsafeBufferPointer(
      start: openPositions.base + start, count: Int(openStarts.base[treatment + 1]) - start)
  }

  /// The indices of the triage rules that withhold a treatment.
  package func withholding(_ treatment: Int) -> UnsafeBufferPointer<Int32> {
    let start = Int(withholdingStarts.base[treatment])
    return UnsafeBufferPointer(
      start: withholdingIndices.base + start, count: Int(withholdingStarts.base[treatment + 1]) - start)
  }

  /// The rule at a position.
  package func rule(at position: Int) -> RuleID { RuleID(Int(rules.base[position])) }

  /// The rules whose conditions an open rule waits for: itself, and of a line all before it too.
  func conditions(at position: Int, of treatment: Int) -> [RuleID] {
    guard rulings.base[position].isLine else { return [rule(at: position)] }
    let lines = positions(treatment, .ratingLines).contains(position) ? Section.ratingLines : .treatmentLines
    return (positions(treatment, lines).lowerBound...position).map(rule)
  }
}

extension CaveatLevel? {
  /// The position among the levels, gravest first.
  var gravity: Int {
    switch self {
    case .check: 0
    case .caution: 1
    case .note, nil: 2
    }
  }
}
