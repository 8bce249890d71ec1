/// How a fact's answers are written: the one place where their text is read, whatever the notation.
///
/// A text is read by the *expected type*: `no` is an answer to a yes-no fact and an option of a choice that has one.
/// Built once for a fact; reading allocates nothing. For a single text see ``Fact/answer(from:spelled:)``.
package final class AnswerForm: Sendable {
  /// The kind of fact, in the least form that reading needs.
  package enum Kind: Hashable, Sendable {
    case yesNo, choice, choices
    case number(places: Int, range: ClosedRange<Int64>)
  }

  package let kind: Kind
  private let options: NameTable

  package init(_ type: FactType) {
    kind =
      switch type {
      case .yesNo: .yesNo
      case .choice: .choice
      case .choices: .choices
      case .number(let number): .number(places: number.places, range: number.range)
      }
    options = NameTable(type.options.map(\.id))
  }

  /// The answer that a text gives; never `choices`, which a single text can't give.
  package func answer(
    from text: UnsafeRawBufferPointer, spelled spelling: AnswerSpelling
  ) throws(AnswerFault) -> Answer {
    switch kind {
    case .yesNo: return .yesNo(try Self.yesNo(text, spelling))
    case .choice: return .choice(try option(text, spelled: spelling))
    case .choices: throw .notAList
    case .number(let places, let range):
      return .number(try Self.number(text, spelling, places: places, range: range))
    }
  }

  /// The option that a text names.
  package func option(
    _ text: UnsafeRawBufferPointer, spelled spelling: AnswerSpelling
  ) throws(AnswerFault) -> Int {
    switch spelling {
    case .bare, .quoted, .string:
      guard let option = options.value(of: text) else { throw .notAnOption }
      return option
    case .number:
      throw options.value(of: text) == nil ? .notAnOption : .unquotedOption
    case .boolean:
      throw option(named: text) ?? option(named: Self.isTrue(text) ? "yes" : "no") == nil
        ? .notAnOption : .unquotedOption
    }
  }

  /// The option of a name, as it is.
  package func option(named name: UnsafeRawBufferPointer) -> Int? { options.value(of: name) }

  /// The option of a name, as it is.
  package func option(named name: StaticString) -> Int? {
    options.value(of: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private static func yesNo(
    _ text: UnsafeRawBufferPointer, _ spelling: AnswerSpelling
  ) throws(AnswerFault) -> Bool {
    if isWord(text, "yes"), spelling != .number { return true }
    if isWord(text, "no"), spelling != .number { return false }
    let isTrue = isTrue(text)
    guard isTrue || isWord(text, "false") else { throw .notYesNo }
    if spelling == .string { throw .quotedBoolean }
    return isTrue
  }

  private static func number(
    _ text: UnsafeRawBufferPointer, _ spelling: AnswerSpelling, places: Int, range: ClosedRange<Int64>
  ) throws(AnswerFault) -> Int64 {
    switch spelling {
    case .bare, .number: return try NumberType.scaled(text, places: places, range: range)
    case .boolean: throw .notANumber
    case .quoted, .string:
      // What would be wrong without the quotes too is said first.
      _ = try NumberType.scaled(text, places: places, range: range)
      throw .quotedNumber
    }
  }

  private static func isTrue(_ text: UnsafeRawBufferPointer) -> Bool { isWord(text, "true") }

  static func isWord(_ text: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<text.count where text[index] != word.utf8Start[index] { return false }
    return true
  }
}
