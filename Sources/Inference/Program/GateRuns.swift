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
    var depths = Array(repeating: 0, count: wireCount)
    var wires: [Wires] = []
    var runs: [Run] = []
    var ends: [Int] = []
    for stratum in strata {
      let placed = stratum.map { entry -> (depth: Int, gate: Gate, output: Wire) in
        let right = entry.gate.operation == .not ? 0 : depths[Int(entry.gate.right.index)]
        let depth = max(depths[Int(entry.gate.left.index)], right) + 1
        depths[Int(entry.output.index)] = depth
        return (depth, entry.gate, entry.output)
      }
      // Gates of one depth don't read each other, so that they may stand in any order.
      let ordered = placed.sorted {
        ($0.depth, $0.gate.operation.rawValue, $0.output.index) < (
          $1.depth, $1.gate.operation.rawValue, $1.output.index
        )
      }
      for entry in ordered {
        if runs.count == ends.last ?? 0 || runs.last?.operation != entry.gate.operation {
          runs.append(Run(operation: entry.gate.operation, end: 0))
        }
        wires.append(Wires(left: entry.gate.left.index, right: entry.gate.right.index, output: entry.output.index))
        runs[runs.count - 1].end = Int32(wires.count)
      }
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
