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
  /// Reads a cell of a table for the fact, which has no answer yet; an empty one says nothing. See
  /// ``Fact/answer(fromCell:)``.
  ///
  /// On a fault nothing is known of the fact.
  package func read(cell: UnsafeRawBufferPointer, into words: AnswerWords) throws(AnswerCellFault) {
    let range = Self.trim(cell, 0..<cell.count)
    guard !range.isEmpty else { return }
    do throws(AnswerCellFault) {
      if kind == .choices {
        try readChoices(cell, range, into: words)
      } else {
        let text = UnsafeRawBufferPointer(rebasing: cell[range])
        do throws(AnswerFault) { try fill(words, from: text, spelled: .bare) } catch {
          throw AnswerCellFault(error, at: range)
        }
      }
    } catch {
      words.clear(spot)
      throw error
    }
  }

  private func readChoices(
    _ cell: UnsafeRawBufferPointer, _ whole: Range<Int>, into words: AnswerWords
  ) throws(AnswerCellFault) {
    if Self.isOnly(cell, whole, "none"), option(named: "none") == nil { return excludeRest(in: words) }
    var isComplete = true
    var start = whole.lowerBound
    while true {
      var end = start
      while end < whole.upperBound, cell[end] != UInt8(ascii: ";") { end += 1 }
      var part = Self.trim(cell, start..<end)
      if Self.isOnly(cell, part, "?") {
        isComplete = false
      } else {
        let isNot = !part.isEmpty && cell[part.lowerBound] == UInt8(ascii: "!")
        if isNot { part = Self.trim(cell, part.lowerBound + 1..<part.upperBound) }
        do throws(AnswerFault) {
          try mark(UnsafeRawBufferPointer(rebasing: cell[part]), spelled: .bare, as: !isNot, in: words)
        } catch {
          throw AnswerCellFault(error, at: part)
        }
      }
      guard end < whole.upperBound else { break }
      start = end + 1
    }
    if isComplete { excludeRest(in: words) }
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
