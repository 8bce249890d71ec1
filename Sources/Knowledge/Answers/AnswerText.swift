extension Fact {
  /// The answer that a text gives to this fact.
  ///
  /// A yes-no fact takes `yes`, `no`, `true` and `false`; a choice one of its options' ids, one called `yes`, `no` or
  /// `none` included; a number its exact value, such as `18.5`. A fact of choices takes no single text
  /// (``AnswerFault/notAList``); see ``answer(fromCell:)``.
  ///
  /// ```swift
  /// try age.answer(from: "34")                      // .number(34)
  /// try bmi.answer(from: "18.5")                    // .number(185)
  /// try internet.answer(from: "true", spelled: .string)   // throws quotedBoolean: JSON has a true of its own
  /// ```
  ///
  /// Builds what it needs each time: for many texts keep `AnswerForms`.
  public func answer(from text: String, spelled spelling: AnswerSpelling = .bare) throws(AnswerFault) -> Answer {
    let table = NameTable(type.options.map(\.id))
    let form = AnswerForm(type, AnswerLayout([self]).spots[0], table.view)
    let result = Array(text.utf8).withUnsafeBytes { bytes -> Result<AnswerForm.Single, AnswerFault> in
      Result { () throws(AnswerFault) in try form.answer(from: bytes, spelled: spelling) }
    }
    return switch try withExtendedLifetime(table, { result }).get() {
    case .yesNo(let value): .yesNo(value)
    case .choice(let option): .choice(option)
    case .number(let value): .number(value)
    }
  }

  /// The answer of a cell of a table, or nothing where the cell is empty.
  ///
  /// Spaces around it don't count. A fact of choices takes its options separated by `;`: `ssri;snri` is these two and
  /// no others, `none` is none of them. `!maoi` says that an option is not so, and `?` leaves the rest unknown:
  /// `ssri;!maoi;?`. Other facts take what ``answer(from:spelled:)`` does.
  public func answer(fromCell text: String) throws(AnswerCellFault) -> Answer? {
    var row = AnswerRow(AnswerLayout([self]))
    var fault: AnswerCellFault?
    AnswerForms([self]).withView { forms in
      Array(text.utf8).withUnsafeBytes { cell in
        row.withWords { words in
          do throws(AnswerCellFault) { try forms.read(cell, of: FactID(0), into: words) } catch { fault = error }
        }
      }
    }
    if let fault { throw fault }
    return row[FactID(0), type]
  }
}
