/// How the answers to all facts are written: the ``AnswerForm`` of each.
///
/// Built once and never changed, so that any number of threads may read by it; reading allocates nothing.
package final class AnswerForms: @unchecked Sendable {
  private let forms: UnsafeMutableBufferPointer<AnswerForm>
  /// What the forms look names up in.
  private let tables: [NameTable]

  package init(_ facts: [Fact]) {
    let layout = AnswerLayout(facts)
    let tables = facts.map { NameTable($0.type.options.map(\.id)) }
    forms = .allocate(capacity: max(1, facts.count))
    for (index, fact) in facts.enumerated() {
      let form = AnswerForm(fact.type, layout.spots[index], tables[index].view)
      forms.initializeElement(at: index, to: form)
    }
    self.tables = tables
  }

  deinit { forms.deallocate() }

  /// The forms for a function that reads many answers: good for the call.
  package func withView(_ body: (View) -> Void) {
    if let first = forms.baseAddress { body(View(forms: first)) }
    withExtendedLifetime(tables) {}
  }

  /// The forms of all facts as one pointer. The facts asked for must be among them.
  package struct View {
    let forms: UnsafeMutablePointer<AnswerForm>
  }
}

extension AnswerForms.View {
  /// Whether the answer to a fact may be a list.
  package func takesList(_ fact: FactID) -> Bool { forms[fact.index].takesList }

  /// Gives a fact, which has no answer yet, the one that a text says; never one of `choices`, which a single text
  /// can't give.
  package func fill(
    _ fact: FactID, in words: AnswerWords, from text: UnsafeRawBufferPointer, spelled spelling: AnswerSpelling
  ) throws(AnswerFault) {
    let form = forms + fact.index
    switch try form.pointee.answer(from: text, spelled: spelling) {
    case .yesNo(let value): words.fill(form.pointee.spot, yesNo: value)
    case .choice(let option): words.fill(form.pointee.spot, choice: option)
    case .number(let value): words.fill(form.pointee.spot, number: value)
    }
  }

  /// Says of the option that a text names that it is so or that it is not, unless anything is said of it already.
  package func mark(
    _ text: UnsafeRawBufferPointer, spelled spelling: AnswerSpelling, of fact: FactID, as value: Bool,
    in words: AnswerWords
  ) throws(AnswerFault) {
    let form = forms + fact.index
    let option = try form.pointee.option(text, spelled: spelling)
    if let state = words.state(of: option, form.pointee.spot) { throw state == value ? .doubledOption : .bothSides }
    words.set(option, of: form.pointee.spot, to: value)
  }

  /// Says of all options of a fact that are not known to be so that they are not.
  package func excludeRest(of fact: FactID, in words: AnswerWords) { words.excludeRest(of: forms[fact.index].spot) }

  /// The option of a name, as it is.
  package func option(named name: UnsafeRawBufferPointer, of fact: FactID) -> Int? {
    forms[fact.index].option(named: name)
  }
}
