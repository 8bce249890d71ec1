import Knowledge

/// What fills an ``AnswerRow`` from a tape: the one place where a profile is given its meaning, whatever its notation.
///
/// It is built once for a rule set and used for many rows; filling a row allocates nothing unless it has faults.
/// Answers before and after a faulty one are read all the same.
struct RowFiller {
  private let keys: ProfileKeys
  /// For each key, in which row it was last seen and at which token.
  private var seen: [(row: UInt64, token: Int)]
  private var row: UInt64 = 0

  /// What is wrong with the last row, in the order of the text.
  private(set) var faults: [RowFault] = []
  /// The token of the last row's id, where it has a good one.
  private(set) var idToken: Int?

  /// A filler for the facts of a rule set that passes over unknown facts of some names.
  init(_ facts: [Fact], ignoring: Set<String>) {
    keys = ProfileKeys(facts, ignoring: ignoring)
    seen = Array(repeating: (0, 0), count: keys.count)
  }

  /// Reads the profile that begins at a token into `row`, in place of what is there.
  mutating func fill(_ answers: inout AnswerRow, from tape: some AnswerTape, at start: Int = 0) {
    answers.removeAll()
    faults.removeAll(keepingCapacity: true)
    idToken = nil
    row += 1
    guard tape[start].kind == .mapping else {
      note(.notAProfile, start)
      return
    }
    var key = start + 1
    while tape[key].kind == .key {
      let value = key + 1
      let next = tape[value].next
      if let index = keys.names.value(of: tape.text(key)) {
        if seen[index].row == row {
          note(.doubledKey(first: seen[index].token), key)
        } else {
          seen[index] = (row, key)
          if index < keys.idIndex {
            read(FactID(index), value, tape, &answers)
          } else if index == keys.idIndex {
            readID(value, tape)
          }
        }
      } else {
        note(.unknownFact, key)
      }
      if faults.count > ProfileLimits.faults { break }
      key = next
    }
  }

  /// The token of a fact's answer in the last row, or nothing where the fact is not in it.
  func token(of fact: FactID) -> Int? {
    seen[fact.index].row == row ? seen[fact.index].token + 1 : nil
  }

  private mutating func read(_ fact: FactID, _ value: Int, _ tape: some AnswerTape, _ answers: inout AnswerRow) {
    let token = tape[value]
    if token.kind == .null { return }
    if let spelling = token.spelling {
      do throws(AnswerFault) {
        answers.fill(fact, with: try keys.forms[fact.index].answer(from: tape.text(value), spelled: spelling))
      } catch {
        note(.answer(error, fact), value)
      }
    } else if keys.forms[fact.index].kind != .choices {
      note(.notASingleAnswer(fact), value)
    } else if token.kind == .list {
      readOptions(fact, value, true, tape, &answers)
      answers.excludeRest(of: fact)
    } else {
      readSides(fact, value, tape, &answers)
    }
  }

  /// `{yes: […], no: […]}`
  private mutating func readSides(_ fact: FactID, _ value: Int, _ tape: some AnswerTape, _ answers: inout AnswerRow) {
    var key = value + 1
    var first: (yes: Int?, no: Int?) = (nil, nil)
    if tape[key].kind == .mappingEnd { note(.emptyMapping(fact), value) }
    while tape[key].kind == .key {
      let name = tape.text(key)
      let isYes = name.elementsEqual("yes".utf8)
      if !isYes, !name.elementsEqual("no".utf8) {
        note(.unknownSide(fact), key)
      } else if let earlier = isYes ? first.yes : first.no {
        note(.doubledKey(first: earlier), key)
      } else {
        if isYes { first.yes = key } else { first.no = key }
        switch tape[key + 1].kind {
        case .list: readOptions(fact, key + 1, isYes, tape, &answers)
        case .null: break
        default: note(.sideIsNoList(fact), key + 1)
        }
      }
      if faults.count > ProfileLimits.faults { break }
      key = tape[key + 1].next
    }
  }

  /// Options that are so, or are not.
  private mutating func readOptions(
    _ fact: FactID, _ list: Int, _ isYes: Bool, _ tape: some AnswerTape, _ answers: inout AnswerRow
  ) {
    var item = list + 1
    while tape[item].kind != .listEnd {
      let token = tape[item]
      if let spelling = token.spelling {
        do throws(AnswerFault) {
          let option = try keys.forms[fact.index].option(tape.text(item), spelled: spelling)
          if let state = answers.state(of: option, fact) {
            let first = firstMention(of: option, fact, before: item, tape)
            note(state == isYes ? .doubledOption(fact, first: first) : .bothSides(fact, first: first), item)
          } else {
            answers.set(option, of: fact, to: isYes)
          }
        } catch {
          note(.answer(error, fact), item)
        }
      } else {
        note(.notAnOptionName(fact), item)
      }
      if faults.count > ProfileLimits.faults { break }
      item = token.next
    }
  }

  /// The token that first named an option in the answer to a fact.
  private func firstMention(of option: Int, _ fact: FactID, before item: Int, _ tape: some AnswerTape) -> Int {
    var token = seen[fact.index].token + 1
    while token < item {
      if tape[token].spelling != nil, keys.forms[fact.index].option(named: tape.text(token)) == option { return token }
      token += 1
    }
    return item
  }

  private mutating func readID(_ value: Int, _ tape: some AnswerTape) {
    let token = tape[value]
    switch token.kind {
    case .null: return
    case .bare, .quoted, .string: break
    case .number where tape.text(value).allSatisfy({ $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") }): break
    default: return note(.idIsNoText, value)
    }
    if let fault = ProfileID.fault(of: tape.text(value)) { note(fault, value) } else { idToken = value }
  }

  private mutating func note(_ kind: RowFault.Kind, _ token: Int) {
    if faults.count < ProfileLimits.faults {
      faults.append(RowFault(kind, at: token))
    } else if faults.count == ProfileLimits.faults {
      faults.append(RowFault(.tooMany, at: token))
    }
  }
}
