/// The gates of a program in the order in which they run, in runs of one operation each, so that running them branches
/// once a run and not once a gate.
final class GateRuns: Sendable {
  /// The wires of a gate; `right` is ignored by `not`.
  struct Wires: BitwiseCopyable, Sendable {
    var left: Int32
    var right: Int32
    var output: Int32
  }

  struct Run: BitwiseCopyable, Sendable {
    var operation: Gate.Operation
    /// Where its gates end.
    var end: Int32
  }

  let wires: Flat<Wires>
  let runs: Flat<Run>
  /// Where the runs of each stratum end.
  let strata: [Int]

  /// - Parameter strata: the gates of each stratum, each after those that it reads.
  init(_ strata: [[(gate: Gate, output: Wire)]], wireCount: Int) {
    let operations = Gate.Operation.allCases
    var depths = Array(repeating: 0, count: wireCount)
    /// The depth of the strata before.
    var floor = 0
    var wires: [Wires] = []
    var runs: [Run] = []
    var ends: [Int] = []
    for stratum in strata {
      // By depth and operation: gates of one depth don't read each other, so that they may stand in any order.
      var groups: [[Wires]] = []
      for (gate, output) in stratum {
        let right = gate.operation == .not ? 0 : depths[Int(gate.right.index)]
        let depth = max(depths[Int(gate.left.index)], right, floor)
        depths[Int(output.index)] = depth + 1
        let group = (depth - floor) * operations.count + Int(gate.operation.rawValue)
        while groups.count <= group { groups.append([]) }
        groups[group].append(Wires(left: gate.left.index, right: gate.right.index, output: output.index))
      }
      for (group, members) in groups.enumerated() where !members.isEmpty {
        wires += members
        let operation = operations[group % operations.count]
        if runs.count > ends.last ?? 0, runs.last?.operation == operation { runs.removeLast() }
        runs.append(Run(operation: operation, end: Int32(wires.count)))
      }
      floor += (groups.count + operations.count - 1) / operations.count
      ends.append(runs.count)
    }
    self.wires = Flat(wires)
    self.runs = Flat(runs)
    self.strata = ends
  }

  /// Runs the gates of some runs, of which the first gate is `gate`, over planes.
  func run(_ range: Range<Int>, _ planes: UnsafeMutablePointer<UInt64>) {
    let wires = wires.base
    let runs = runs.base
    var index = range.lowerBound == 0 ? 0 : Int(runs[range.lowerBound - 1].end)
    for position in range {
      let end = Int(runs[position].end)
      switch runs[position].operation {
      case .and:
        while index < end {
          let gate = wires[index]
          planes[Int(gate.output)] = planes[Int(gate.left)] & planes[Int(gate.right)]
          index += 1
        }
      case .or:
        while index < end {
          let gate = wires[index]
          planes[Int(gate.output)] = planes[Int(gate.left)] | planes[Int(gate.right)]
          index += 1
        }
      case .andNot:
        while index < end {
          let gate = wires[index]
          planes[Int(gate.output)] = planes[Int(gate.left)] & ~planes[Int(gate.right)]
          index += 1
        }
      case .not:
        while index < end {
          let gate = wires[index]
          planes[Int(gate.output)] = ~planes[Int(gate.left)]
          index += 1
        }
      }
    }
  }
}
