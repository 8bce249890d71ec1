/// How a fact's answers are written: the one place where their text is read, whatever the notation.
///
/// A text is read by the *expected type*: `no` is an answer to a yes-no fact and an option of a choice that has one.
/// One of ``AnswerForms``. For a single text see ``Fact/answer(from:spelled:)``.
struct AnswerForm {
  /// The kind of fact, in the least form that reading needs.
  enum Kind: Hashable, Sendable {
    case yesNo, choice, choices
    case number(places: Int, range: ClosedRange<Int64>)
  }

  let kind: Kind
  let spot: AnswerLayout.Spot
  private let options: NameTable.View

  /// Whether an answer may be a list.
  var takesList: Bool { if case .choices = kind { true } else { false } }

  init(_ type: FactType, _ spot: AnswerLayout.Spot, _ options: NameTable.View) {
    kind =
      switch type {
      case .yesNo: .yesNo
      case .choice: .choice
      case .choices: .choices
      case .number(let number): .number(places: number.places, range: number.range)
      }
    self.spot = spot
    self.options = options
  }

  /// An answer that a single text gives.
  enum Single {
    case yesNo(Bool)
    case choice(Int)
    case number(Int64)
  }

  @inline(__always)
  func answer(from text: UnsafeRawBufferPointer, spelled spelling: AnswerSpelling) throws(AnswerFault) -> Single {
    switch kind {
    case .yesNo: .yesNo(try Self.yesNo(text, spelling))
    case .choice: .choice(try option(text, spelled: spelling))
    case .choices: throw .notAList
    case .number(let places, let range): .number(try Self.number(text, spelling, places: places, range: range))
    }
  }

  /// The option that a text names.
  @inline(__always)
  func option(
    _ text: UnsafeRawBufferPointer, spelled spelling: AnswerSpelling
  ) throws(AnswerFault) -> Int {
    switch spelling {
    case .bare, .quoted, .string:
      guard let option = options.value(of: text) else { throw .notAnOption }
      return option
    case .number:
      throw options.value(of: text) == nil ? .notAnOption : .unquotedOption
    case .boolean:
      throw option(named: text) ?? option(named: Self.isWord(text, "true") ? "yes" : "no") == nil
        ? .notAnOption : .unquotedOption
    }
  }

  /// The option of a name, as it is.
  func option(named name: UnsafeRawBufferPointer) -> Int? { options.value(of: name) }

  /// The option of a name, as it is.
  func option(named name: StaticString) -> Int? {
    options.value(of: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private static func yesNo(
    _ text: UnsafeRawBufferPointer, _ spelling: AnswerSpelling
  ) throws(AnswerFault) -> Bool {
    if isWord(text, "yes"), spelling != .number { return true }
    if isWord(text, "no"), spelling != .number { return false }
    let isTrue = isWord(text, "true")
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

  /// Inlined, so that the word is known where it is compared.
  @inline(__always)
  static func isWord(_ text: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<text.count where text[index] != word.utf8Start[index] { return false }
    return true
  }
}
