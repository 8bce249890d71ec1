import Knowledge

/// The index of a formula in a ``FormulaTable``.
package struct FormulaID: Hashable, Comparable, Sendable {
  var index: Int

  /// What holds for everybody.
  package static let always = FormulaID(index: 0)
  /// What holds for nobody.
  package static let never = FormulaID(index: 1)

  package static func < (left: FormulaID, right: FormulaID) -> Bool { left.index < right.index }
}

/// A condition apart from where it stands, its negations carried down to the tests.
///
/// Over complete profiles a condition either holds or fails, so that this loses nothing there.
enum Formula: Hashable {
  case literal(TestKey, isNegated: Bool)
  case all([FormulaID])
  case any([FormulaID])
}

/// Formulas that are each kept once: conditions that say the same in another order are the same formula.
struct FormulaTable {
  private var formulas: [Formula] = []
  private var known: [Formula: FormulaID] = [:]
  private var negations: [FormulaID: FormulaID] = [:]

  init() {
    _ = add(.all([]))
    _ = add(.any([]))
    negations = [.always: .never, .never: .always]
  }

  subscript(id: FormulaID) -> Formula { formulas[id.index] }

  /// The tests of all formulas.
  var literals: [FormulaID] {
    formulas.indices.map { FormulaID(index: $0) }.filter {
      if case .literal(_, isNegated: false) = self[$0] { true } else { false }
    }
  }

  /// The formula of a condition of a rule that speaks of a treatment; nothing always holds.
  mutating func formula(of condition: Condition?, for treatment: Int?, isNegated: Bool = false) -> FormulaID {
    guard let condition else { return isNegated ? .never : .always }
    switch condition {
    case .all(let parts, _):
      let parts = parts.map { formula(of: $0, for: treatment, isNegated: isNegated) }
      return isNegated ? any(parts) : all(parts)
    case .any(let parts, _):
      let parts = parts.map { formula(of: $0, for: treatment, isNegated: isNegated) }
      return isNegated ? all(parts) : any(parts)
    case .none(let parts, let place):
      return formula(of: .any(parts, place), for: treatment, isNegated: !isNegated)
    case .not(let part, _): return formula(of: part, for: treatment, isNegated: !isNegated)
    case .test(let test): return add(.literal(TestKey(test, treatment: treatment), isNegated: isNegated))
    }
  }

  /// What holds where all of these do.
  mutating func all(_ parts: [FormulaID]) -> FormulaID {
    var flat: Set<FormulaID> = []
    for part in parts {
      if case .all(let inner) = self[part] { flat.formUnion(inner) } else { flat.insert(part) }
    }
    if flat.contains(.never) { return .never }
    return flat.count == 1 ? flat.first ?? .always : add(.all(flat.sorted()))
  }

  /// What holds where one of these does.
  mutating func any(_ parts: [FormulaID]) -> FormulaID {
    var flat: Set<FormulaID> = []
    for part in parts {
      if case .any(let inner) = self[part] { flat.formUnion(inner) } else { flat.insert(part) }
    }
    if flat.contains(.always) { return .always }
    return flat.count == 1 ? flat.first ?? .never : add(.any(flat.sorted()))
  }

  /// What holds where this does not.
  mutating func not(_ id: FormulaID) -> FormulaID {
    if let known = negations[id] { return known }
    let result: FormulaID
    switch self[id] {
    case .literal(let test, let isNegated): result = add(.literal(test, isNegated: !isNegated))
    case .all(let parts): result = any(parts.map { not($0) })
    case .any(let parts): result = all(parts.map { not($0) })
    }
    negations[id] = result
    negations[result] = id
    return result
  }

  private mutating func add(_ formula: Formula) -> FormulaID {
    if let id = known[formula] { return id }
    let id = FormulaID(index: formulas.count)
    formulas.append(formula)
    known[formula] = id
    return id
  }
}
