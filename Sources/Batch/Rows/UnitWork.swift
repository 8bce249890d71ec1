import Diagnostics
import Inference
import Knowledge
import ProfileFiles
import Reporting

/// What makes answers of units; each worker has one of its own.
struct UnitWork: ~Copyable {
  private let plan: BatchPlan
  private let inputs: [any BatchInput]
  private var lines: LineRows
  private var answering: RowAnswering

  init(_ plan: BatchPlan, _ inputs: [any BatchInput]) {
    self.plan = plan
    self.inputs = inputs
    lines = LineRows(plan)
    answering = RowAnswering(plan)
  }

  /// The answers to a unit. The number of its rows is told to the unit after it as soon as it is known.
  mutating func answer(_ unit: Unit) -> UnitResult {
    let name = inputs[unit.input].name
    switch unit.content {
    case .lines(let block, let first):
      return block.withUnsafeBytes { bytes in
        let own = lines.find(bytes, from: first, at: unit.range.lowerBound, in: name)
        let before = unit.before.value()
        unit.after.tell(RowCount.Value(rows: before.rows + own.rows, lines: before.lines + own.lines))
        lines.begin(after: before)
        return answering.answer(&lines, in: name, UnitResult(end: unit.end()))
      }
    case .longLine(let line): return answer(line, unit, name)
    case .records(let table):
      return table.block.withUnsafeBytes { bytes in
        var rows = RecordRows(table, bytes, in: name, plan.program.ruleSet)
        return answering.answer(&rows, in: name, UnitResult(end: unit.end()))
      }
    case .document(let bytes, let format): return answer(bytes, format, unit, name)
    case .end: return end(unit, name)
    case .refused(let remarks): return refuse(remarks, name, UnitResult(end: unit.end()))
    case .changed(let remarks):
      var result = UnitResult(end: unit.end())
      result.remarks = remarks
      result.hasChanged = true
      return result
    }
  }

  private func answer(_ line: LongLine, _ unit: Unit, _ name: String) -> UnitResult {
    let before = unit.before.value()
    let rows = line.isBlank ? 0 : 1
    unit.after.tell(RowCount.Value(rows: before.rows + rows, lines: before.lines + line.breaks))
    var result = UnitResult(end: unit.end())
    if line.isBlank { return result }
    let site = RowSite(row: before.rows + 1, line: before.lines + 1, offset: unit.range.lowerBound + line.mark)
    var profile: [UInt8] = []
    RowName(file: name).append(site.row, to: &profile)
    let nowhere = SourceText(name: name, bytes: []).place(0..<0)
    let failed = FailedRow(
      file: name, profile: String(decoding: profile, as: UTF8.self),
      diagnostics: [.profileTooLarge(nowhere, limit: ProfileLimits.profileBytes).moved(to: site)], site: site,
      text: RowText(line.beginning, of: line.length))
    result.rows = 1
    answering.append(failed, to: &result)
    return result
  }

  private mutating func answer(
    _ bytes: [UInt8], _ format: ProfileFormat, _ unit: Unit, _ name: String
  ) -> UnitResult {
    let source = SourceText(name: name, bytes: bytes)
    let reader = ProfileReader(plan.program.ruleSet, ignoring: plan.ignoring)
    let reading = reader.read(source, as: format)
    var rows = DocumentRows(source, reading)
    let result = answering.answer(&rows, in: name, UnitResult(end: unit.end()))
    let remarks = InputRemarks(diagnostics: reading.diagnostics, source: source)
    return reading.diagnostics.isEmpty ? result : refuse(remarks, name, result)
  }

  /// The end of an input of rows, which should have had some.
  private func end(_ unit: Unit, _ name: String) -> UnitResult {
    var result = UnitResult(end: unit.end())
    let rows = unit.before.value().rows
    switch inputs[unit.input].format {
    case .jsonLines where rows == 0, .csv where rows <= 1:
      result.remarks = InputRemarks(diagnostics: [.noRows(name)], source: nil)
    default: break
    }
    return result
  }

  /// Says what is wrong with an input; where it is an error, the input counts as a failed row.
  private func refuse(_ remarks: InputRemarks, _ name: String, _ result: UnitResult) -> UnitResult {
    var result = result
    result.remarks = remarks
    guard remarks.diagnostics.hasErrors else { return result }
    result.isRefused = true
    answering.append(
      FailedRow(file: name, profile: name.fileStem, diagnostics: remarks.diagnostics), to: &result)
    return result
  }
}
