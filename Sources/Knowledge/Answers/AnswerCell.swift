/// What is wrong with a cell of answers, and with which part of it.
public struct AnswerCellFault: Error, Hashable, Sendable {
  public var fault: AnswerFault
  /// The bytes of the cell that it concerns, in UTF-8.
  public var range: Range<Int>

  public init(_ fault: AnswerFault, at range: Range<Int>) {
    self.fault = fault
    self.range = range
  }
}

extension AnswerForm {
  /// Reads a cell of a table into a row; an empty one takes the answer away. See ``Fact/answer(fromCell:)``.
  ///
  /// On a fault nothing is known of the fact.
  package func read(
    cell: UnsafeRawBufferPointer, of fact: FactID, into row: inout AnswerRow
  ) throws(AnswerCellFault) {
    row.set(fact, to: nil)
    let range = Self.trim(cell, 0..<cell.count)
    guard !range.isEmpty else { return }
    guard kind == .choices else {
      do throws(AnswerFault) {
        row.set(fact, to: try answer(from: UnsafeRawBufferPointer(rebasing: cell[range]), spelled: .bare))
      } catch {
        throw AnswerCellFault(error, at: range)
      }
      return
    }
    do throws(AnswerCellFault) {
      try readChoices(cell, range, of: fact, into: &row)
    } catch {
      row.set(fact, to: nil)
      throw error
    }
  }

  private func readChoices(
    _ cell: UnsafeRawBufferPointer, _ whole: Range<Int>, of fact: FactID, into row: inout AnswerRow
  ) throws(AnswerCellFault) {
    if Self.isOnly(cell, whole, "none"), option(named: "none") == nil {
      row.setOnly(fact, [])
      return
    }
    var isComplete = true
    var rest = whole
    while true {
      let end = cell[rest].firstIndex(of: UInt8(ascii: ";")) ?? rest.upperBound
      var part = Self.trim(cell, rest.lowerBound..<end)
      if Self.isOnly(cell, part, "?") {
        isComplete = false
      } else {
        let isNot = !part.isEmpty && cell[part.lowerBound] == UInt8(ascii: "!")
        if isNot { part = Self.trim(cell, part.lowerBound + 1..<part.upperBound) }
        guard let option = option(named: UnsafeRawBufferPointer(rebasing: cell[part])) else {
          throw AnswerCellFault(.notAnOption, at: part)
        }
        if let state = row.state(of: option, fact) {
          throw AnswerCellFault(state == isNot ? .bothSides : .doubledOption, at: part)
        }
        row.set(option, of: fact, to: !isNot)
      }
      guard end < rest.upperBound else { break }
      rest = end + 1..<rest.upperBound
    }
    if isComplete { row.excludeRest(of: fact) }
  }

  /// The part of a range that is left without spaces and tabs at its ends.
  private static func trim(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func isOnly(_ text: UnsafeRawBufferPointer, _ range: Range<Int>, _ word: StaticString) -> Bool {
    isWord(UnsafeRawBufferPointer(rebasing: text[range]), word)
  }
}
