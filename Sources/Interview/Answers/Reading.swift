package import Knowledge

/// What a typed line says about a fact.
package enum Reading: Hashable, Sendable {
  /// The whole answer.
  case answer(Answer)
  /// Options that were found by words, and all that have been chosen so far: there may be more to come.
  case chosen([Int], found: [Int])
  /// Options among which words did not decide.
  case several([Int])
}

/// A reader of what is typed in answer to one fact.
///
/// An option is named by its number in the list, by its id or by its label, whole or in its first words. Several are
/// named by numbers and ranges, such as `1 3-5`, by `0` for none of them, and with `?` at the end where there may be
/// others that are not known; or, one after another, by the beginnings of their words.
package struct AnswerReader: Sendable {
  private let fact: Fact
  /// What is asked for in a number, where each has a meaning of its own.
  private let labels: [(value: Int64, text: String)]
  private let search: OptionSearch
  private let listed: ListedOptions

  /// A reader for a fact; the labels are those of its instrument.
  package init(_ fact: Fact, labels: [(value: Int64, text: String)] = []) {
    self.fact = fact
    self.labels = labels
    search = OptionSearch(fact.type.options)
    listed = ListedOptions(fact.type.options)
  }

  /// Reads a line, which must hold more than spaces.
  ///
  /// - Parameter chosen: the options of a list that were chosen before.
  package func read(_ line: String, chosen: [Int] = []) throws(Misreading) -> Reading {
    let text = line.words
    switch fact.type {
    case .yesNo: return .answer(.yesNo(try yesNo(text)))
    case .number(let type): return .answer(.number(try number(text, type)))
    case .choice: return try choice(text)
    case .choices: return try choices(text, chosen)
    }
  }

  // MARK: - Yes and no

  private func yesNo(_ text: String) throws(Misreading) -> Bool {
    switch text.lowercased() {
    case "y", "yes", "1": return true
    case "n", "no", "2": return false
    default: throw .notYesNo(text)
    }
  }

  // MARK: - Numbers

  private func number(_ text: String, _ type: NumberType) throws(Misreading) -> Int64 {
    do throws(AnswerFault) {
      guard case .number(let value) = try fact.answer(from: Self.plain(text, type)) else { throw .notANumber }
      return value
    } catch {
      if let value = labels.first(where: { $0.text.lowercased() == text.lowercased() })?.value { return value }
      throw misreading(error, of: text, type)
    }
  }

  private func misreading(_ fault: AnswerFault, of text: String, _ type: NumberType) -> Misreading {
    switch fault {
    case .outOfRange: return .outOfRange(text, type)
    case .tooManyPlaces: return type.places == 0 ? .notWhole(text, type) : .tooManyPlaces(text, type)
    case .leadingZero: return .notPlain(text, instead: String(text.drop { $0 == "0" }), type)
    default: break
    }
    return .notANumber(text, type)
  }

  /// A number without what need not be there: its unit, and a comma for what many languages write so.
  private static func plain(_ text: String, _ type: NumberType) -> String {
    let number = text.prefix { $0.isASCII && $0.isNumber || "+-.,".contains($0) }
    let rest = text[number.endIndex...].drop { $0 == " " }.lowercased()
    let hasUnit = type.unit?.lowercased().hasPrefix(rest) ?? false
    guard rest.isEmpty || hasUnit else { return text }
    return String(type.places > 0 ? number.replacing(",", with: ".") : number)
  }

  // MARK: - Options

  private var options: [Option] { fact.type.options }

  private func choice(_ text: String) throws(Misreading) -> Reading {
    if let number = Int(text.withoutListMark) {
      guard (1...listed.count).contains(number) else { throw .noSuchOption(text, count: listed.count) }
      return .answer(.choice(listed.option(numbered: number)))
    }
    if let option = search.option(named: text) ?? search.option(begun: text) { return .answer(.choice(option)) }
    return .several(try found(text))
  }

  private func choices(_ text: String, _ chosen: [Int]) throws(Misreading) -> Reading {
    // As in a cell of a table, unless it is the name of an option.
    let isNone = text.lowercased() == "none" && !options.contains { $0.id == "none" }
    if let numbers = try OptionNumbers(isNone ? "0" : text, count: listed.count) {
      if numbers.areNone {
        if !chosen.isEmpty { throw .noneBesideOthers }
        return .answer(.choices(yes: [], no: Array(options.indices)))
      }
      let named = numbers.numbers.map(listed.option(numbered:))
      let all = Set(chosen + named).sorted()
      if numbers.mayBeMore { return .answer(.choices(yes: all, no: [])) }
      return chosen.isEmpty ? .answer(answer(exactly: all)) : .chosen(all, found: named)
    }
    if let option = search.option(named: text) { return .chosen(Set(chosen + [option]).sorted(), found: [option]) }
    if OptionSearch.isNegation(text) { throw .negation(text) }
    let found = try self.found(text)
    guard found.count == 1 else { return .several(found) }
    return .chosen(Set(chosen + found).sorted(), found: found)
  }

  /// The answer that these options are so and no others.
  package func answer(exactly chosen: [Int]) -> Answer {
    let yes = Set(chosen)
    return .choices(yes: yes.sorted(), no: options.indices.filter { !yes.contains($0) })
  }

  private func found(_ text: String) throws(Misreading) -> [Int] {
    if text.count < 2 { throw .tooShort(text) }
    let found = search.options(matching: text)
    if found.isEmpty { throw .notFound(text, near: search.near(text)) }
    return found
  }
}

extension String {
  /// The text with single spaces between its words and none at its ends.
  package var words: String { split { $0 == " " || $0 == "\t" }.joined(separator: " ") }

  /// `3` for `3.` and `3)`.
  var withoutListMark: String { hasSuffix(".") || hasSuffix(")") ? String(dropLast()) : self }
}
