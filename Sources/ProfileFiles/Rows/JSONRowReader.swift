package import Diagnostics
package import Knowledge

/// A reader of one JSON profile after another into rows of answers: the inner loop of a batch.
///
/// It keeps all its memory: reading a row without faults allocates nothing, once the longest row has been seen. One
/// belongs to one thread.
///
/// ```swift
/// var reader = JSONRowReader(ruleSet)
/// if reader.read(bytes, into: &row) { evaluate(row) } else { report(reader.diagnostics(in: source)) }
/// ```
package struct JSONRowReader: ~Copyable {
  private let ruleSet: RuleSet
  private var parser = JSONParser()
  private var filler: RowFiller
  private var tape: JSONTape?
  private var fault: JSONFault?
  private var isTooLarge = false

  /// A reader for the facts of a rule set; unknown facts with one of the names in `ignoring` are passed over.
  package init(_ ruleSet: RuleSet, ignoring: Set<String> = []) {
    self.ruleSet = ruleSet
    filler = RowFiller(ruleSet.facts, ignoring: ignoring)
  }

  /// Reads a row of at most 1 MiB in place of what `answers` holds; false where it has a fault.
  ///
  /// What the reader tells of the row afterwards is good while `bytes` last and until the next row.
  package mutating func read(_ bytes: UnsafeRawBufferPointer, into answers: inout AnswerRow) -> Bool {
    tape = nil
    fault = nil
    isTooLarge = bytes.count > ProfileLimits.profileBytes
    guard !isTooLarge else {
      answers.removeAll()
      return false
    }
    do throws(JSONFault) {
      let tape = try parser.parse(bytes, tokens: ProfileLimits.rowTokens)
      filler.fill(&answers, from: tape)
      self.tape = tape
      return filler.faults.isEmpty
    } catch {
      answers.removeAll()
      fault = error
      return false
    }
  }

  /// The text of the last row's id, in UTF-8; nothing where it has no good one.
  package var id: UnsafeRawBufferPointer? {
    guard let tape, let token = filler.idToken else { return nil }
    return tape.text(token)
  }

  /// The bytes of the last row that answer a fact; nothing where it is not in the row.
  package func range(of fact: FactID) -> Range<Int>? {
    guard let tape, let token = filler.token(of: fact) else { return nil }
    return tape.range(token)
  }

  /// What is wrong with the last row. It begins at a byte `offset` of the source.
  package func diagnostics(in source: SourceText, offset: Int = 0) -> [Diagnostic] {
    if isTooLarge { return [.profileTooLarge(source.place(offset..<offset), limit: ProfileLimits.profileBytes)] }
    if let fault { return [fault.diagnostic(in: source, offset: offset, isRow: true)] }
    guard let tape else { return [] }
    let wording = RowWording(tape: tape, ruleSet: ruleSet)
    return filler.faults.map { fault in
      wording.diagnostic(fault) { source.place($0.lowerBound + offset..<$0.upperBound + offset) }
    }.sorted()
  }
}
