import Diagnostics
import Knowledge

// Faults of answers that are written as the cells of a table.
extension Diagnostic {
  /// What is wrong with a part of a cell, such as one of its options; `text` is that part.
  static func cell(
    _ fault: AnswerFault, _ fact: Fact, _ text: [UInt8], _ place: Place, _ notation: Notation, first: Place?
  ) -> Diagnostic {
    var diagnostic = text.withUnsafeBytes { Diagnostic.answer(fault, fact, $0, place, notation, first: first) }
    if case .choices(let options, _) = fact.type, fault == .notAnOption,
      let help = separatorHelp(String(decoding: text, as: UTF8.self), options.map(\.id), notation)
    {
      diagnostic.help = [help]
    }
    return diagnostic
  }

  /// What to write where the parts of a cell are wrong, rather than a name.
  private static func separatorHelp(_ text: String, _ options: [String], _ notation: Notation) -> String? {
    if text.isEmpty { return "write an option on both sides of each ';', and after each '!'" }
    if text == "none" { return "'none' stands alone, for none of these" }
    let parts = text.split { ",|/+&".contains($0) }
    guard parts.count > 1, parts.contains(where: { options.contains($0.filter { $0 != " " }) }) else { return nil }
    return notation == .argument
      ? "write ';' between two options, and put the whole in quotes, for the shell" : "write ';' between two options"
  }
}
