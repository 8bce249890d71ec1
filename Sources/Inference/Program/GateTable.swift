/// The gates of a circuit in the order in which they were made, each found again by what it computes.
///
/// An open table of positions, a power of two of them and never more than half full: it is asked for every operation of
/// every rule, and a dictionary would spend most of the compiling on hashing.
struct GateTable {
  private(set) var gates: [(gate: Gate, output: Wire)] = []
  /// The position of a gate, or -1 where a slot is free.
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  /// The output of a gate that has been made. O(1).
  func output(of gate: Gate) -> Wire? {
    let position = slots[slot(of: gate)]
    return position < 0 ? nil : gates[Int(position)].output
  }

  /// Adds a gate that is not there yet. O(1).
  mutating func add(_ gate: Gate, output: Wire) {
    if gates.count * 2 >= slots.count { grow() }
    slots[slot(of: gate)] = Int32(gates.count)
    gates.append((gate, output))
  }

  /// The slot that holds a gate, or the free one where it belongs.
  private func slot(of gate: Gate) -> Int {
    var slot = gate.scattered & (slots.count - 1)
    while slots[slot] >= 0, gates[Int(slots[slot])].gate != gate { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (position, entry) in gates.enumerated() { slots[slot(of: entry.gate)] = Int32(position) }
  }
}

extension Gate {
  /// A number that differs in its lowest bits between most gates.
  fileprivate var scattered: Int {
    let wires = UInt64(UInt32(bitPattern: left.index)) << 32 | UInt64(UInt32(bitPattern: right.index))
    let mixed = (wires ^ UInt64(operation.rawValue) << 62) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }
}
