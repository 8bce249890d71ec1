import Knowledge

/// The reading of one profile into a row, while the memory of all that takes part in it is at hand.
///
/// Nothing here is counted or checked for being shared: that would cost more than the reading.
struct RowFilling<Tape: AnswerTape> {
  let tape: Tape
  let forms: AnswerForms.View
  let names: NameTable.View
  /// The index of the profile's own id among the keys.
  let idIndex: Int
  let words: AnswerWords
  let seen: UnsafeMutableBufferPointer<RowFiller.Seen>
  let row: UInt64

  var faults: [RowFault]
  private(set) var idToken: Int? = nil

  /// Reads the profile that begins at a token.
  mutating func read(at start: Int) {
    words.removeAll()
    guard tape.kind(start) == .mapping else { return note(.notAProfile, start) }
    var key = start + 1
    while tape.kind(key) == .key {
      let value = key + 1
      if let index = names.value(of: tape.text(key)) {
        if seen[index].row == row {
          note(.doubledKey(first: seen[index].token), key)
        } else {
          seen[index] = RowFiller.Seen(row: row, token: key)
          if index < idIndex {
            read(FactID(index), value)
          } else if index == idIndex {
            readID(value)
          }
        }
      } else {
        note(.unknownFact, key)
      }
      if faults.count > ProfileLimits.faults { break }
      key = tape.next(value)
    }
  }

  private mutating func read(_ fact: FactID, _ value: Int) {
    let kind = tape.kind(value)
    if kind == .null { return }
    if let spelling = kind.spelling {
      do throws(AnswerFault) {
        try forms.fill(fact, in: words, from: tape.text(value), spelled: spelling)
      } catch {
        note(.answer(error, fact), value)
      }
    } else if !forms.takesList(fact) {
      note(.notASingleAnswer(fact), value)
    } else if kind == .list {
      readOptions(fact, value, true)
      forms.excludeRest(of: fact, in: words)
    } else {
      readSides(fact, value)
    }
  }

  /// `{yes: […], no: […]}`
  private mutating func readSides(_ fact: FactID, _ value: Int) {
    var key = value + 1
    var first: (yes: Int?, no: Int?) = (nil, nil)
    if tape.kind(key) == .mappingEnd { note(.emptyMapping(fact), value) }
    while tape.kind(key) == .key {
      let name = tape.text(key)
      let isYes = name.elementsEqual("yes".utf8)
      if !isYes, !name.elementsEqual("no".utf8) {
        note(.unknownSide(fact), key)
      } else if let earlier = isYes ? first.yes : first.no {
        note(.doubledKey(first: earlier), key)
      } else {
        if isYes { first.yes = key } else { first.no = key }
        switch tape.kind(key + 1) {
        case .list: readOptions(fact, key + 1, isYes)
        case .null: break
        default: note(.sideIsNoList(fact), key + 1)
        }
      }
      if faults.count > ProfileLimits.faults { break }
      key = tape.next(key + 1)
    }
  }

  /// Options that are so, or are not.
  private mutating func readOptions(_ fact: FactID, _ list: Int, _ isYes: Bool) {
    var item = list + 1
    while true {
      let kind = tape.kind(item)
      if kind == .listEnd { break }
      if let spelling = kind.spelling {
        do throws(AnswerFault) {
          try forms.mark(tape.text(item), spelled: spelling, of: fact, as: isYes, in: words)
        } catch {
          note(fault(error, fact, item), item)
        }
      } else {
        note(.notAnOptionName(fact), item)
      }
      if faults.count > ProfileLimits.faults { break }
      item = tape.next(item)
    }
  }

  private func fault(_ fault: AnswerFault, _ fact: FactID, _ item: Int) -> RowFault.Kind {
    switch fault {
    case .doubledOption: .doubledOption(fact, first: firstMention(fact, before: item))
    case .bothSides: .bothSides(fact, first: firstMention(fact, before: item))
    default: .answer(fault, fact)
    }
  }

  /// The token that first named the option that a token names in the answer to a fact.
  private func firstMention(_ fact: FactID, before item: Int) -> Int {
    let option = forms.option(named: tape.text(item), of: fact)
    var token = seen[fact.index].token + 1
    while token < item {
      if tape.kind(token).spelling != nil, forms.option(named: tape.text(token), of: fact) == option { return token }
      token += 1
    }
    return item
  }

  private mutating func readID(_ value: Int) {
    switch tape.kind(value) {
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
