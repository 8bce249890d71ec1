import Diagnostics
import Knowledge

/// What puts the faults of a row into words, while its bytes last.
struct CSVWording {
  let ruleSet: RuleSet
  let record: CSVRecord
  let bytes: UnsafeRawBufferPointer
  /// How many columns the header has.
  let columns: Int

  /// The fault as a diagnostic; `place` finds the place of bytes of the record.
  func diagnostic(_ fault: CSVFault, _ place: (Range<Int>) -> Place) -> Diagnostic {
    let here = place(fault.range)
    switch fault.kind {
    case .tooLong: return .rowTooLong(record, here)
    case .ragged(let fields):
      return record.length == 0 ? .emptyLine(columns, here) : .raggedRow(record.row, fields, columns, here)
    case .id(let kind): return .badID(kind, here)
    case .answer(let answer, let fact, let first):
      return .cell(answer, ruleSet[fact], text(fault.range), here, .csv, first: first.map(place))
    default: return .csv(fault, bytes, here)
    }
  }

  /// A part of a field as it is meant, without the doubling of quotes.
  private func text(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      text.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return text
  }
}
