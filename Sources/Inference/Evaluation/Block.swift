import Knowledge

/// Up to 64 profiles under evaluation, one a lane: the planes and columns of one run of a program.
///
/// A block is made once by each worker and used again for every 64 profiles; loading and running allocate nothing.
final class Block {
  static let lanes = 64

  let program: Program
  /// How many lanes hold a profile.
  private(set) var count = 0
  let planes: UnsafeMutablePointer<UInt64>
  let lower: UnsafeMutablePointer<Int64>
  let upper: UnsafeMutablePointer<Int64>
  /// The loaded words of the rows, transposed: for each word 64 planes of what is so, then 64 of what is not.
  private let scratch: UnsafeMutablePointer<UInt64>

  init(_ program: Program) {
    self.program = program
    planes = .allocate(capacity: program.wireCount)
    planes.initialize(repeating: 0, count: program.wireCount)
    planes[Int(Wire.one.index)] = .max
    let cells = max(1, program.columnCount * Self.lanes)
    lower = .allocate(capacity: cells)
    lower.initialize(repeating: 0, count: cells)
    upper = .allocate(capacity: cells)
    upper.initialize(repeating: 0, count: cells)
    scratch = .allocate(capacity: Self.lanes)
    scratch.initialize(repeating: 0, count: Self.lanes)
  }

  deinit {
    planes.deallocate()
    lower.deallocate()
    upper.deallocate()
    scratch.deallocate()
  }

  /// The lanes that hold a profile.
  var active: UInt64 { count == Self.lanes ? .max : (1 << UInt64(count)) - 1 }

  /// Loads at most 64 rows of the program's layout and runs the program. Unused lanes are as if nothing was answered.
  func evaluate(_ rows: some Collection<AnswerRow>) {
    precondition(rows.count <= Self.lanes, "more rows than lanes")
    count = rows.count
    loadPlanes(rows)
    loadColumns(rows)
    run()
  }

  @inline(__always)
  func isSet(_ wire: Wire, _ lane: Int) -> Bool {
    planes[Int(wire.index)] >> UInt64(lane) & 1 == 1
  }

  private func loadPlanes(_ rows: some Collection<AnswerRow>) {
    var loaded: (word: Int, isYes: Bool)?
    for (plane, wire) in program.inputPlanes {
      if loaded?.word != plane.word || loaded?.isYes != plane.isYes {
        var lane = 0
        for row in rows {
          scratch[lane] = plane.isYes ? row.yes[plane.word] : row.no[plane.word]
          lane += 1
        }
        while lane < Self.lanes {
          scratch[lane] = 0
          lane += 1
        }
        transposeBits(scratch)
        loaded = (plane.word, plane.isYes)
      }
      planes[Int(wire.index)] = scratch[plane.bit]
    }
  }

  private func loadColumns(_ rows: some Collection<AnswerRow>) {
    for input in program.inputColumns {
      let start = input.column * Self.lanes
      var lane = 0
      for row in rows {
        let isKnown = row.no[input.word] != 0
        let value = Int64(bitPattern: row.yes[input.word])
        lower[start + lane] = isKnown ? value : input.range.lowerBound
        upper[start + lane] = isKnown ? value : input.range.upperBound
        lane += 1
      }
      while lane < Self.lanes {
        lower[start + lane] = input.range.lowerBound
        upper[start + lane] = input.range.upperBound
        lane += 1
      }
    }
  }

  private func run() {
    var gate = 0
    var step = 0
    program.gates.withUnsafeBufferPointer { gates in
      for stratum in program.strata {
        while gate < stratum.gates {
          run(gates[gate])
          gate += 1
        }
        while step < stratum.columnSteps {
          run(program.columnSteps[step])
          step += 1
        }
      }
    }
  }

  @inline(__always)
  private func run(_ entry: (gate: Gate, output: Wire)) {
    let left = planes[Int(entry.gate.left.index)]
    let right = planes[Int(entry.gate.right.index)]
    planes[Int(entry.output.index)] =
      switch entry.gate.operation {
      case .and: left & right
      case .or: left | right
      case .andNot: left & ~right
      case .not: ~left
      }
  }
}
