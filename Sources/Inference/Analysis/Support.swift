import Knowledge

/// What a formula turns on in the end: facts, and single options of choices, that follow from no others.
///
/// Formulas without a common support vary freely of each other.
struct Support {
  struct Atom: Hashable {
    var fact: FactID
    /// The option of a choices fact; nothing for another fact.
    var option: Int?
  }

  let atoms: Set<Atom>

  init(_ id: FormulaID, in table: FormulaTable, facts: [Fact]) {
    var atoms: Set<Atom> = []
    for (fact, use) in Closure(of: [id], in: table, facts: facts).uses {
      let declared = facts[fact.index]
      if Closure.followsDerivation(declared), declared.whenStated == .mustAgree { continue }
      if case .choices(let options, _) = declared.type {
        for group in OptionGroups(of: options.count, use).groups {
          for option in group.all { atoms.insert(Atom(fact: fact, option: option)) }
        }
      } else {
        atoms.insert(Atom(fact: fact, option: nil))
      }
    }
    self.atoms = atoms
  }
}

extension [Support] {
  /// The positions of these in groups, such that supports of different groups have nothing in common.
  var components: [[Int]] {
    var groups: [(members: [Int], atoms: Set<Support.Atom>)] = []
    for (index, support) in enumerated() {
      var merged = (members: [index], atoms: support.atoms)
      var apart: [(members: [Int], atoms: Set<Support.Atom>)] = []
      for group in groups {
        if group.atoms.isDisjoint(with: merged.atoms) {
          apart.append(group)
        } else {
          merged = (group.members + merged.members, group.atoms.union(merged.atoms))
        }
      }
      groups = apart + [merged]
    }
    return groups.map { $0.members.sorted() }
  }
}
