import Inference
import Knowledge

/// What the rules say to many profiles, one after another.
///
/// Rows are evaluated together, 64 at a time, but never more of them ahead than bounds the memory.
struct Outcomes: IteratorProtocol {
  private let program: Program
  private let rows: [AnswerRow]
  private var evaluated: [Outcome] = []
  /// The index of the next row, and that of the first one that `evaluated` holds.
  private var index = 0
  private var first = 0

  private static let window = 1024

  init(_ program: Program, _ rows: [AnswerRow]) {
    self.program = program
    self.rows = rows
  }

  mutating func next() -> Outcome? {
    guard index < rows.count else { return nil }
    if index == first + evaluated.count {
      first = index
      evaluated = program.recommend(Array(rows[index..<min(rows.count, index + Self.window)]))
    }
    defer { index += 1 }
    return evaluated[index - first]
  }
}
