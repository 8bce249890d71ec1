import Diagnostics
import Knowledge
import ProfileFiles

/// The rows of a unit, read one at a time into rows of answers.
///
/// What is told of the row that was read last is good until the next one is.
protocol RowReading: ~Copyable {
  /// How many rows there are.
  var count: Int { get }

  /// Reads a row in place of what `answers` holds; false where it has a fault.
  mutating func read(_ index: Int, into answers: inout AnswerRow) -> Bool

  /// Appends what the row that was read last is called: its id, else the name of its file and its number.
  func appendName(to names: inout [UInt8])

  /// What is wrong with the row that was read last.
  func diagnostics() -> [Diagnostic]

  /// Where the row that was read last answers each of some facts.
  func places(of facts: [FactID]) -> [FactID: Place]

  /// Where the row that was read last stands.
  var site: RowSite { get }

  /// The text of the row that was read last.
  var text: RowText { get }
}

/// What rows of a file are called that have no id: `people#12`.
struct RowName {
  private let prefix: [UInt8]

  init(file: String) { prefix = Array("\(file.fileStem)#".utf8) }

  func append(_ row: Int, to names: inout [UInt8]) {
    names.append(contentsOf: prefix)
    names.append(contentsOf: String(row).utf8)
  }
}
