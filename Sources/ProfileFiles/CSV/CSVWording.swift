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
      return self.answer(answer, ruleSet[fact], text(fault.range), here, first: first.map(place))
    default: return .csv(fault, bytes, here)
    }
  }

  private func answer(
    _ fault: AnswerFault, _ fact: Fact, _ text: [UInt8], _ place: Place, first: Place?
  ) -> Diagnostic {
    var diagnostic = text.withUnsafeBytes { Diagnostic.answer(fault, fact, $0, place, .csv, first: first) }
    if case .choices(let options, _) = fact.type, fault == .notAnOption,
      let help = separatorHelp(String(decoding: text, as: UTF8.self), options.map(\.id))
    {
      diagnostic.help = [help]
    }
    return diagnostic
  }

  /// What to write where the parts of a cell are wrong, rather than a name.
  private func separatorHelp(_ text: String, _ options: [String]) -> String? {
    if text.isEmpty { return "write an option on both sides of each ';', and after each '!'" }
    if text == "none" { return "'none' stands alone, for none of these" }
    let parts = text.split { ",|/+&".contains($0) }
    return parts.count > 1 && parts.contains { options.contains($0.filter { $0 != " " }) }
      ? "write ';' between two options" : nil
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
