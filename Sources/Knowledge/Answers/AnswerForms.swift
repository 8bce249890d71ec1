/// How the answers to all facts are written: the ``AnswerForm`` of each.
///
/// Built once and never changed, so that any number of threads may read by it.
package final class AnswerForms: @unchecked Sendable {
  private let forms: UnsafeMutableBufferPointer<AnswerForm>
  /// What the forms look names up in.
  private let tables: [NameTable]

  package init(_ facts: [Fact]) {
    let layout = AnswerLayout(facts)
    let tables = facts.map { NameTable($0.type.options.map(\.id)) }
    forms = .allocate(capacity: facts.count)
    for (index, fact) in facts.enumerated() {
      let form = AnswerForm(fact.type, layout.spots[index], tables[index].view)
      forms.initializeElement(at: index, to: form)
    }
    self.tables = tables
  }

  deinit { forms.deallocate() }

  /// The forms by fact, for those who use them often. Good as long as this lasts.
  package var all: UnsafeBufferPointer<AnswerForm> { UnsafeBufferPointer(forms) }
}
