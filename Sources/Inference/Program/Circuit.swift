/// A plane: one bit for each of 64 lanes, computed by a circuit.
struct Wire: Hashable, Sendable {
  var index: Int32

  /// The plane of zeros.
  static let zero = Wire(index: 0)
  /// The plane of ones.
  static let one = Wire(index: 1)
}

/// A truth value of strong Kleene logic in each lane: neither plane set is unknown; never are both.
struct Kleene: Hashable, Sendable {
  var isTrue: Wire
  var isFalse: Wire

  static let always = Kleene(isTrue: .one, isFalse: .zero)
  static let never = Kleene(isTrue: .zero, isFalse: .one)

  static prefix func ! (value: Kleene) -> Kleene { Kleene(isTrue: value.isFalse, isFalse: value.isTrue) }
}

/// An operation on whole words of lanes.
struct Gate: Equatable, Sendable {
  enum Operation: UInt8, CaseIterable, Sendable {
    case and, or, andNot, not
  }

  var operation: Operation
  var left: Wire
  /// Ignored by `not`.
  var right: Wire
}

/// A circuit under construction: gates are hash-consed, so that a test or condition that many rules share is computed
/// once, and constants are folded.
///
/// A wire's *level* is the number of column steps it waits for; all gates of a level run before the column steps of
/// that level.
struct Circuit {
  private var table = GateTable()
  /// The level of each wire.
  private(set) var levels: [Int] = [0, 0]
  /// What each wire negates; zero, which never is negated by a gate, for those that negate none.
  private var negated: [Wire] = [.zero, .zero]

  var gates: [(gate: Gate, output: Wire)] { table.gates }

  /// A wire that is set from outside, by the loading of answers or by a column step.
  mutating func input(level: Int) -> Wire {
    levels.append(level)
    negated.append(.zero)
    return Wire(index: Int32(levels.count - 1))
  }

  /// Says when a wire that was set aside is known; before any gate reads it.
  mutating func setLevel(of wire: Wire, to level: Int) { levels[Int(wire.index)] = level }

  func level(_ wire: Wire) -> Int { levels[Int(wire.index)] }

  var wireCount: Int { levels.count }

  mutating func and(_ a: Wire, _ b: Wire) -> Wire {
    if a == .zero || b == .zero { return .zero }
    if a == .one || a == b { return b }
    if b == .one { return a }
    return gate(.and, min(a, b), max(a, b))
  }

  mutating func or(_ a: Wire, _ b: Wire) -> Wire {
    if a == .one || b == .one { return .one }
    if a == .zero || a == b { return b }
    if b == .zero { return a }
    return gate(.or, min(a, b), max(a, b))
  }

  /// What is in `a` but not in `b`.
  mutating func and(_ a: Wire, not b: Wire) -> Wire {
    if a == .zero || b == .one || a == b { return .zero }
    if b == .zero { return a }
    if a == .one { return not(b) }
    return gate(.andNot, a, b)
  }

  mutating func not(_ a: Wire) -> Wire {
    if a == .zero { return .one }
    if a == .one { return .zero }
    let source = negated[Int(a.index)]
    if source != .zero { return source }
    let wire = gate(.not, a, .zero)
    negated[Int(wire.index)] = a
    return wire
  }

  mutating func or(_ wires: some Sequence<Wire>) -> Wire {
    var result = Wire.zero
    for wire in wires { result = or(result, wire) }
    return result
  }

  mutating func and(_ a: Kleene, _ b: Kleene) -> Kleene {
    Kleene(isTrue: and(a.isTrue, b.isTrue), isFalse: or(a.isFalse, b.isFalse))
  }

  mutating func or(_ a: Kleene, _ b: Kleene) -> Kleene {
    Kleene(isTrue: or(a.isTrue, b.isTrue), isFalse: and(a.isFalse, b.isFalse))
  }

  mutating func or(_ values: some Sequence<Kleene>) -> Kleene {
    var result = Kleene.never
    for value in values { result = or(result, value) }
    return result
  }

  /// Where a value is unknown.
  mutating func unknown(_ value: Kleene) -> Wire { not(or(value.isTrue, value.isFalse)) }

  private mutating func gate(_ operation: Gate.Operation, _ left: Wire, _ right: Wire) -> Wire {
    let gate = Gate(operation: operation, left: left, right: right)
    if let wire = table.output(of: gate) { return wire }
    let wire = input(level: max(level(left), level(right)))
    table.add(gate, output: wire)
    return wire
  }
}

extension Wire: Comparable {
  static func < (left: Wire, right: Wire) -> Bool { left.index < right.index }
}
