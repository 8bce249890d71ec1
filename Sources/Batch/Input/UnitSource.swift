import ProfileFiles

/// What cuts the inputs of a batch, one after another, into units: one at a time, whoever asks.
struct UnitSource {
  private let plan: BatchPlan
  private let inputs: [any BatchInput]
  private var number = 0
  /// The input whose turn it is, and what cuts it, once it is open.
  private var index: Int
  private var cutter: (any UnitCutter)?
  /// Where in it to begin.
  private var start: BatchPosition
  /// What lies before the next unit.
  private var before: RowCount
  private var hasChanged = false

  init(_ plan: BatchPlan, _ inputs: [any BatchInput], from start: BatchPosition) {
    self.plan = plan
    self.inputs = inputs
    self.start = start
    index = start.input
    before = RowCount(RowCount.Value(rows: start.rows, lines: start.lines))
  }

  /// The next unit; nothing at the end of the last input, or after one that changed.
  mutating func next() -> Unit? {
    guard index < inputs.count, !hasChanged else { return nil }
    do throws(InputFault) {
      let cutter = if let cutter { cutter } else { try open() }
      self.cutter = cutter
      let start = cutter.offset
      guard let piece = try cutter.next() else { return last(.end) }
      if case .document = piece.content { return last(piece.content) }
      return unit(piece, from: start)
    } catch {
      hasChanged = error.isFatal
      return last(error.isFatal ? .changed(error.remarks) : .refused(error.remarks))
    }
  }

  private func open() throws(InputFault) -> any UnitCutter {
    let input = inputs[index]
    let source = try input.open()
    switch input.format {
    case .jsonLines: return try LineCutter(source, size: plan.unitBytes, from: start.offset)
    case .csv: return try TableCutter(source, input.name, plan, from: start)
    case .yaml, .json: return DocumentCutter(source, input.format)
    }
  }

  private mutating func unit(_ piece: UnitPiece, from start: Int) -> Unit {
    let after = piece.after.map { RowCount($0) } ?? RowCount()
    defer {
      number += 1
      before = after
    }
    return Unit(
      number: number, input: index, content: piece.content, range: start..<piece.end, before: before, after: after,
      notEmpty: piece.notEmpty, isLast: false)
  }

  /// The unit that ends an input.
  private mutating func last(_ content: Unit.Content) -> Unit {
    let end = cutter?.offset ?? start.offset
    defer {
      number += 1
      index += 1
      cutter = nil
      start = BatchPosition(input: index)
      before = RowCount(RowCount.Value())
    }
    return Unit(
      number: number, input: index, content: content, range: end..<end, before: before,
      after: RowCount(RowCount.Value()), notEmpty: 0, isLast: true)
  }
}
