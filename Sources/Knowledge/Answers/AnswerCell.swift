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

extension AnswerForms.View {
  /// Reads a cell of a table for a fact that has no answer yet; an empty one says nothing. See
  /// ``Fact/answer(fromCell:)``.
  ///
  /// On a fault nothing is known of the fact.
  package func read(
    _ cell: UnsafeRawBufferPointer, of fact: FactID, into words: AnswerWords
  ) throws(AnswerCellFault) {
    let part = Part(cell, 0, cell.count)
    if part.start == part.end { return }
    if forms[fact.index].takesList {
      do throws(AnswerCellFault) {
        try readChoices(cell, part, of: fact, into: words)
      } catch {
        words.clear(forms[fact.index].spot)
        throw error
      }
    } else {
      do throws(AnswerFault) {
        try fill(fact, in: words, from: part.text(of: cell), spelled: .bare)
      } catch {
        throw AnswerCellFault(error, at: part.start..<part.end)
      }
    }
  }

  private func readChoices(
    _ cell: UnsafeRawBufferPointer, _ whole: Part, of fact: FactID, into words: AnswerWords
  ) throws(AnswerCellFault) {
    if AnswerForm.isWord(whole.text(of: cell), "none"), forms[fact.index].option(named: "none") == nil {
      return excludeRest(of: fact, in: words)
    }
    var isComplete = true
    var start = whole.start
    while true {
      var end = start
      while end < whole.end, cell[end] != UInt8(ascii: ";") { end += 1 }
      var part = Part(cell, start, end)
      if AnswerForm.isWord(part.text(of: cell), "?") {
        isComplete = false
      } else {
        let isNot = part.start < part.end && cell[part.start] == UInt8(ascii: "!")
        if isNot { part = Part(cell, part.start + 1, part.end) }
        do throws(AnswerFault) {
          try mark(part.text(of: cell), spelled: .bare, of: fact, as: !isNot, in: words)
        } catch {
          throw AnswerCellFault(error, at: part.start..<part.end)
        }
      }
      guard end < whole.end else { break }
      start = end + 1
    }
    if isComplete { excludeRest(of: fact, in: words) }
  }
}

/// A part of a cell without the spaces and tabs at its ends.
private struct Part {
  private(set) var start: Int
  private(set) var end: Int

  @inline(__always)
  init(_ cell: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
    (self.start, self.end) = (start, end)
    while self.start < self.end, Self.isSpace(cell[self.start]) { self.start += 1 }
    while self.end > self.start, Self.isSpace(cell[self.end - 1]) { self.end -= 1 }
  }

  @inline(__always)
  func text(of cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: cell.baseAddress.map { $0 + start }, count: end - start)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
