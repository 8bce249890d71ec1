import Inference
import Knowledge
import TestSupport

/// All sets of up to two changes of a profile, and what is suggested with each: minimal changes by brute force.
struct ChangeSets {
  let row: AnswerRow
  private let changes: [DefinedChange]
  /// The sets by the positions of their changes, the fewest first, and the suggestions of each.
  private let sets: [[Int]]
  private let suggestions: [[Int]: [Int]]
  /// For each change, it and those that are nearer.
  private let within: [[Int]]

  /// Nothing for a profile that contradicts itself, or that has too many changes to try.
  init?(_ row: AnswerRow, _ program: Program) {
    let ruleSet = program.ruleSet
    let world = ReferenceWorld(ruleSet, row)
    let facts = ruleSet.facts.indices.map { FactID($0) }
    let unknown = facts.filter { fact in
      let declared = ruleSet[fact]
      return !row.isStated(fact) && (declared.derivation == nil || declared.question != nil)
        && !world.value(of: fact).isSettled(optionCount: declared.type.options.count)
    }
    let changes = DefinedChange.all(of: row, answering: Set(unknown), in: ruleSet)
      .filter { ruleSet[$0.fact].isChangeable }
    guard changes.count <= 80, !facts.contains(where: { world.isMistaken($0) }) else { return nil }
    let pairs = changes.indices.flatMap { first in
      changes.indices[(first + 1)...].filter { changes[first].goes(with: changes[$0]) }.map { [first, $0] }
    }
    self.row = row
    self.changes = changes
    sets = [[]] + changes.indices.map { [$0] } + pairs
    let rows = sets.map { set in
      var changed = row
      for index in set { changes[index].apply(to: &changed) }
      return changed
    }
    suggestions = Dictionary(
      uniqueKeysWithValues: zip(sets, program.conclusions(rows)).compactMap { set, conclusion in
        conclusion.map { (set, $0.suggestions) }
      })
    within = changes.indices.map { index in
      changes.indices.filter { $0 == index || changes[$0].isNearer(than: changes[index], in: row) }
    }
  }

  /// The sets that bring a treatment among the first, and no smaller one of which does.
  func minimal(bringing treatment: Int, intoFirst count: Int) -> [[DefinedChange]] {
    func works(_ set: [Int]) -> Bool { suggestions[set]?.prefix(count).contains(treatment) ?? false }
    return sets.filter { set in works(set) && !smaller(than: set).contains(where: works) }
      .map { $0.map { changes[$0] } }
  }

  private func smaller(than set: [Int]) -> [[Int]] {
    switch set.count {
    case 0: return []
    case 1: return [[]] + within[set[0]].filter { $0 != set[0] }.map { [$0] }
    default:
      let pairs = within[set[0]].flatMap { first in within[set[1]].map { [first, $0] } }
      return [[]] + (within[set[0]] + within[set[1]]).map { [$0] } + pairs.filter { $0 != set }
    }
  }
}

extension ReferenceWorld {
  /// Whether a stated fact does not agree with a derivation that it must agree with.
  fileprivate func isMistaken(_ fact: FactID) -> Bool {
    isContradicted(fact) && ruleSet[fact].whenStated == .mustAgree
  }
}
