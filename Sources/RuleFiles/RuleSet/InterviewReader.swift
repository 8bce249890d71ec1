import Diagnostics
import Knowledge
import MarkedYAML

extension Desk {
  func instrument(_ declaration: Declaration) -> Instrument {
    let owner = "the instrument '\(declaration.id)'"
    let fields = Fields(declaration.value, .instrument, owner: owner, at: declaration.place, desk: self)
    let items = fields.references("items", to: .facts)
    for (index, place) in items where facts.indices.contains(index) {
      guard let type = facts[index].type else { continue }
      if case .number = type { continue }
      report(.itemIsNoNumber(facts[index], type, of: owner, at: place))
    }
    return Instrument(
      id: declaration.id, title: fields.requiredText("title"), stem: fields.text("stem"),
      items: items.map { FactID($0.index) }, labels: labels(fields), credit: fields.text("credit"),
      sources: fields.citations(), place: declaration.place)
  }

  /// What each number means: `{0: Not at all, 1: Several days}`.
  private func labels(_ fields: Fields) -> [(value: Int64, text: String)] {
    guard let node = fields.node("labels") else { return [] }
    guard let mapping = node.mapping else {
      report(.wrongShape("'labels' of \(fields.owner)", wanted: "a mapping from numbers to texts", at: node))
      return []
    }
    return mapping.entries.compactMap { entry in
      guard let number = DecimalNumber(entry.key), number.places == 0 else {
        report(.notAWholeNumber("'\(entry.key.prefix(40))'", as: "a number of 'labels'", at: entry.keyPlace))
        return nil
      }
      guard let text = entry.value.scalar?.text.trimmed, !text.isEmpty, !entry.value.isEmpty else {
        report(.wrongShape("the label of \(entry.key)", wanted: "a text", at: entry.value))
        return nil
      }
      return (number.units, text)
    }
  }

  /// The groups of the interview; a fact is asked once, and can be asked at all.
  func interview(_ groups: [Node], _ facts: [Fact], _ instruments: [Instrument]) -> [InterviewGroup] {
    let items = Set(instruments.flatMap(\.items))
    var asked: [Int: Place] = [:]
    return groups.map { node in
      let name = node.mapping?["group"]?.value.scalar?.text.trimmed
      let place = node.mapping?["group"]?.value.place ?? node.place
      let owner = name.map { "the group '\($0)'" } ?? "a group of the interview"
      let fields = Fields(node, .interviewGroup, owner: owner, at: place, desk: self)
      if let id = fields.text("group"), !id.isEmpty, !NameRules.isKebabCase(id) {
        report(.badID(id, of: "group", mayBeCode: false, at: place))
      }
      let ask = fields.references("ask", to: .facts)
      for (index, place) in ask where facts.indices.contains(index) {
        if let first = asked.updateValue(place, forKey: index) {
          report(.askedTwice(facts[index], at: place, first: first))
        } else if facts[index].question == nil, !items.contains(FactID(index)), self.facts[index].type != nil {
          let instrument = instruments.first { $0.id == facts[index].id }
          report(
            .askedWithoutQuestion(facts[index], items: instrument?.items.map { facts[$0.index].id } ?? [], at: place))
        }
      }
      let conditions = ConditionReader(desk: self, knowsThis: false)
      return InterviewGroup(
        id: name ?? "", title: fields.requiredText("title"), ask: ask.map { FactID($0.index) },
        nextWhen: fields.condition("next-when", with: conditions), place: place)
    }
  }
}
