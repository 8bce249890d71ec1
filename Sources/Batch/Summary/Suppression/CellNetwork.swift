/// The cells of a table whose sums along every row, and down every column where the rows exclude each other, are known.
///
/// A hidden cell can be another where it lies on a cycle of cells, hidden too, that go one up and one down in turn, each
/// within what is said of it: no sum changes then. So a small cell is protected by the cheapest cycle through it, whose
/// shown cells are hidden; a cycle through hidden cells costs nothing.
struct CellNetwork {
  private let counts: [[Int]]
  /// What is said of each cell.
  private(set) var shown: [[ShownCount]]
  /// The most that a cell of each column can be.
  private let most: [Int]
  private let suppression: Suppression
  /// Whether the sum down each column is known.
  private let hasColumnSums: Bool

  /// A step through a cell: a row's node gives one up to the column's, or the other way round.
  private struct Step {
    var row: Int
    var column: Int
    var cost: Int
  }

  init(
    _ counts: [[Int]], shown: [[ShownCount]], most: [Int], hasColumnSums: Bool, _ suppression: Suppression
  ) {
    self.counts = counts
    self.shown = shown
    self.most = most
    self.hasColumnSums = hasColumnSums
    self.suppression = suppression
  }

  /// Hides the small cells, and others until none of them can be worked out.
  ///
  /// - Returns: The first row with a cell that can't be protected, or nothing where all are.
  mutating func protect() -> Int? {
    let small = counts.indices.flatMap { row in
      counts[row].indices.filter { isShown(row, $0) && suppression.isSmall(counts[row][$0]) }.map { (row, $0) }
    }
    for (row, column) in small { shown[row][column] = .under }
    for (row, column) in small {
      let cycles = [true, false].compactMap { cycle(through: row, column, up: $0) }
      guard let best = cycles.min(by: { Self.cost($0) < Self.cost($1) }) else { return row }
      for step in best where isShown(step.row, step.column) { shown[step.row][step.column] = .atLeast }
    }
    return nil
  }

  private static func cost(_ steps: [Step]) -> Int { steps.reduce(0) { $0 + $1.cost } }

  private func isShown(_ row: Int, _ column: Int) -> Bool {
    if case .exactly = shown[row][column] { true } else { false }
  }

  /// Whether a cell can go one up, or one down, as it is or once it is hidden.
  private func canGo(up: Bool, _ row: Int, _ column: Int) -> Bool {
    let count = counts[row][column]
    let isShown = isShown(row, column)
    if isShown && count == 0 { return false }
    let range = suppression.range(isShown ? .atLeast : shown[row][column], most: most[column])
    return up ? count < range.upperBound : count > range.lowerBound
  }

  // MARK: - Cycles

  private func node(ofColumn column: Int) -> Int { counts.count + (hasColumnSums ? column : 0) }

  /// The cheapest steps that close a cycle with a cell that goes up or down; Dijkstra's algorithm. O(nodes² + cells).
  private func cycle(through row: Int, _ column: Int, up: Bool) -> [Step]? {
    guard canGo(up: up, row, column) else { return nil }
    let nodes = counts.count + (hasColumnSums ? most.count : 1)
    // A cell that goes up leads from its row to its column, one that goes down leads back.
    let (start, end) = up ? (node(ofColumn: column), row) : (row, node(ofColumn: column))
    var costs = [Int?](repeating: nil, count: nodes)
    var arrivals = [(from: Int, step: Step)?](repeating: nil, count: nodes)
    var isDone = [Bool](repeating: false, count: nodes)
    costs[start] = 0
    while let (node, cost) = Self.nearest(costs, isDone) {
      if node == end { return path(to: end, arrivals) }
      isDone[node] = true
      for (next, step) in steps(from: node) where !isDone[next] && (step.row, step.column) != (row, column) {
        if let known = costs[next], known <= cost + step.cost { continue }
        costs[next] = cost + step.cost
        arrivals[next] = (node, step)
      }
    }
    return nil
  }

  private static func nearest(_ costs: [Int?], _ isDone: [Bool]) -> (node: Int, cost: Int)? {
    var nearest: (node: Int, cost: Int)?
    for node in costs.indices {
      guard !isDone[node], let cost = costs[node], cost < nearest?.cost ?? .max else { continue }
      nearest = (node, cost)
    }
    return nearest
  }

  private func path(to end: Int, _ arrivals: [(from: Int, step: Step)?]) -> [Step] {
    var steps: [Step] = []
    var node = end
    while let arrival = arrivals[node] {
      steps.append(arrival.step)
      node = arrival.from
    }
    return steps
  }

  private func steps(from node: Int) -> [(to: Int, step: Step)] {
    if node < counts.count {
      return most.indices.compactMap { column in
        canGo(up: true, node, column) ? (self.node(ofColumn: column), step(node, column)) : nil
      }
    }
    let columns = hasColumnSums ? node - counts.count..<node - counts.count + 1 : most.indices
    return columns.flatMap { column in
      counts.indices.compactMap { row in canGo(up: false, row, column) ? (row, step(row, column)) : nil }
    }
  }

  private func step(_ row: Int, _ column: Int) -> Step {
    Step(row: row, column: column, cost: isShown(row, column) ? counts[row][column] : 0)
  }
}
