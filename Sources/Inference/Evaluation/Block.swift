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
  /// The loaded words of the rows, a column each: for each word of the layout what is so, then what is not.
  private let words: UnsafeMutablePointer<UInt64>
  /// From one column to the next: a little more than 64, since lines of memory at distances of a power of two are in
  /// each other's way in a cache.
  private static let stride = 72
  /// What a column step works in.
  let workspace: ColumnWorkspace

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
    let wordCount = max(1, program.layout.wordCount * 2 * Self.stride)
    words = .allocate(capacity: wordCount)
    words.initialize(repeating: 0, count: wordCount)
    workspace = ColumnWorkspace()
  }

  deinit {
    planes.deallocate()
    lower.deallocate()
    upper.deallocate()
    words.deallocate()
  }

  /// The lanes that hold a profile.
  var active: UInt64 { count == Self.lanes ? .max : (1 << UInt64(count)) - 1 }

  /// Loads at most 64 rows of the program's layout and runs the program.
  func evaluate(_ rows: ArraySlice<AnswerRow>) {
    load(rows)
    run()
  }

  @inline(__always)
  func isSet(_ wire: Wire, _ lane: Int) -> Bool {
    planes[Int(wire.index)] &>> UInt64(lane) & 1 == 1
  }

  @inline(__always)
  subscript(wire: Wire) -> UInt64 { planes[Int(wire.index)] }

  // MARK: - Loading

  /// Loads at most 64 rows of the program's layout. Unused lanes are as if nothing was answered.
  func load(_ rows: ArraySlice<AnswerRow>) {
    precondition(rows.count <= Self.lanes, "more rows than lanes")
    count = rows.count
    rows.withUnsafeBufferPointer { rows in
      for lane in rows.indices { load(rows[lane], lane) }
    }
    clearLanes(from: count)
    loadColumns()
    loadPlanes()
  }

  private func load(_ row: AnswerRow, _ lane: Int) {
    row.yes.withUnsafeBufferPointer { yes in
      row.no.withUnsafeBufferPointer { no in
        var cell = lane
        for index in 0..<program.layout.wordCount {
          words[cell] = yes[index]
          words[cell + Self.stride] = no[index]
          cell += 2 * Self.stride
        }
      }
    }
  }

  private func clearLanes(from first: Int) {
    guard first < Self.lanes else { return }
    for column in 0..<program.layout.wordCount * 2 {
      for lane in first..<Self.lanes { words[column * Self.stride + lane] = 0 }
    }
  }

  private func loadPlanes() {
    let planesOfWords = program.inputPlanes.base
    var index = 0
    while index < program.inputPlanes.count {
      let column = Int(planesOfWords[index].column)
      let word = words + column * Self.stride
      transposeBits(word)
      while index < program.inputPlanes.count, Int(planesOfWords[index].column) == column {
        planes[Int(planesOfWords[index].wire)] = word[Int(planesOfWords[index].bit)]
        index += 1
      }
    }
  }

  private func loadColumns() {
    for input in program.inputColumns {
      let values = words + input.word * 2 * Self.stride
      let isKnown = values + Self.stride
      let lows = lower + input.column * Self.lanes
      let highs = upper + input.column * Self.lanes
      for lane in 0..<Self.lanes {
        let value = Int64(bitPattern: values[lane])
        lows[lane] = isKnown[lane] != 0 ? value : input.range.lowerBound
        highs[lane] = isKnown[lane] != 0 ? value : input.range.upperBound
      }
    }
  }

  // MARK: - Running

  /// Runs the program on what was loaded.
  func run() {
    var run = 0
    var step = 0
    let gates = program.gates
    // The last stratum is that of the asks.
    for stratum in gates.strata.indices.dropLast() {
      gates.run(run..<gates.strata[stratum], planes)
      run = gates.strata[stratum]
      while step < program.columnStepEnds[stratum] {
        self.run(program.columnSteps[step])
        step += 1
      }
    }
  }

  /// Computes where facts are asked for; only for a program that was compiled for it.
  func runAsks() {
    for step in program.askSteps { run(step) }
    let strata = program.gates.strata
    program.gates.run(strata[strata.count - 2]..<strata[strata.count - 1], planes)
  }
}
