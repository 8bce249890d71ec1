package import Diagnostics
package import Knowledge

/// Answers that are given as arguments of a command, each to one fact: `age=34`, `medicines=ssri;!maoi;?`.
///
/// An answer is written as in a cell of a table. One that is empty says nothing. Where answers are changed, an empty one
/// or `?` takes the answer away.
package struct FactArguments: Sendable {
  /// The answers; those of arguments without fault.
  package private(set) var answers: AnswerRow
  /// The facts whose answers are taken away.
  package private(set) var removed: Set<FactID> = []
  /// Where each answer stands.
  package private(set) var places: [FactID: Place] = [:]
  /// All that is wrong: what `ProfileDiagnostics` lists, or `wrong-usage`.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The arguments, a line each: the text that the places are in.
  package let source: SourceText

  /// Reads the arguments of an option, such as `--fact`, by whose name the places go.
  ///
  /// - Parameter changes: whether they change answers, and may take them away.
  package init(_ arguments: [String], of option: String, _ ruleSet: RuleSet, changing changes: Bool = false) {
    answers = AnswerRow(AnswerLayout(ruleSet.facts))
    source = SourceText(name: option, text: arguments.map { $0 + "\n" }.joined())
    var named: [FactID: Place] = [:]
    var start = 0
    for argument in arguments {
      let parts = Parts(argument, at: start)
      start += argument.utf8.count + 1
      let place = source.place(parts.name)
      guard let value = parts.value, !parts.name.isEmpty else {
        diagnostics.append(.noAnswer(option, source.place(parts.whole)))
        continue
      }
      let name = String(decoding: source.bytes[parts.name], as: UTF8.self)
      guard let fact = ruleSet.fact(named: name) else {
        diagnostics.append(.unknownFact(name, place, among: ruleSet.facts.map(\.id), in: .arguments))
        continue
      }
      if let first = named[fact] {
        diagnostics.append(.answeredTwice(name, place, first: first))
      } else {
        named[fact] = place
        if changes, isNothing(value) { removed.insert(fact) } else { read(value, fact, ruleSet[fact]) }
      }
    }
    diagnostics.sort()
  }

  /// Whether nothing stands in a part of the arguments, or `?` alone.
  private func isNothing(_ range: Range<Int>) -> Bool {
    let text = source.bytes[range].filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return text.isEmpty || text == [UInt8(ascii: "?")]
  }

  private mutating func read(_ range: Range<Int>, _ fact: FactID, _ declared: Fact) {
    let text = Array(source.bytes[range])
    func place(_ part: Range<Int>) -> Place {
      source.place(range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
    }
    do throws(AnswerCellFault) {
      guard let answer = try declared.answer(fromCell: String(decoding: text, as: UTF8.self)) else { return }
      answers.set(fact, to: answer)
      places[fact] = place(0..<text.count)
    } catch {
      let first = text.withUnsafeBytes { error.firstMention(in: $0) }
      diagnostics.append(
        .cell(
          error.fault, declared, Array(text[error.range]), place(error.range), .argument, first: first.map(place)))
    }
  }

  /// Where the parts of an argument are in the text of all.
  private struct Parts {
    let whole: Range<Int>
    let name: Range<Int>
    /// What stands behind the first `=`; nothing where there is none.
    let value: Range<Int>?

    init(_ argument: String, at start: Int) {
      let bytes = argument.utf8
      whole = start..<start + bytes.count
      let sign = bytes.firstIndex(of: UInt8(ascii: "=")).map { start + bytes.distance(from: bytes.startIndex, to: $0) }
      name = start..<(sign ?? whole.upperBound)
      value = sign.map { $0 + 1..<start + bytes.count }
    }
  }
}

extension Diagnostic {
  fileprivate static func noAnswer(_ option: String, _ place: Place) -> Diagnostic {
    .error(
      "wrong-usage", "\(option) takes a fact and its answer", at: place,
      help: ["write FACT=ANSWER, such as age=34"])
  }

  fileprivate static func answeredTwice(_ fact: String, _ place: Place, first: Place) -> Diagnostic {
    .error(
      "duplicate-key", "'\(fact)' is answered a second time", at: place, labels: [Label("first here", at: first)],
      help: ["keep one of the two"])
  }
}
