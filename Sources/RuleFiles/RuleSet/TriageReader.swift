import Diagnostics
import Knowledge
import MarkedYAML

extension Desk {
  private var conditions: ConditionReader { ConditionReader(desk: self, knowsThis: false) }

  func contact(_ declaration: Declaration) -> Contact {
    let fields = Fields(
      declaration.value, .contact, owner: "the contact '\(declaration.id)'", at: declaration.place, desk: self)
    return Contact(
      id: declaration.id, name: fields.requiredText("name"), phone: fields.text("phone"), text: fields.text("text"),
      url: fields.text("url"), hours: fields.text("hours"), note: fields.text("note"),
      when: fields.condition("when", with: conditions), sources: fields.citations(), place: declaration.place)
  }

  func triageRule(_ declaration: Declaration) -> TriageRule {
    let fields = Fields(
      declaration.value, .triageRule, owner: "the triage rule '\(declaration.id)'", at: declaration.place, desk: self)
    return TriageRule(
      id: declaration.id, urgency: fields.word("urgency") ?? .soon,
      when: fields.requiredCondition("when", with: conditions), title: fields.requiredText("title"),
      note: fields.requiredText("note"), withholds: withholding(fields),
      contacts: fields.references("contacts", to: .contacts).map(\.index), sources: fields.citations(),
      needsConfirmation: fields.yesNo("confirm") ?? false, place: declaration.place)
  }

  /// `all`, or a mapping of what is held back; the class `all` is everything too.
  private func withholding(_ fields: Fields) -> Withholding {
    guard let entry = fields.entry("withholds"), let node = fields.node("withholds") else { return .nothing }
    if node.scalar?.text.trimmed == TreatmentClass.everything { return .everything }
    let owner = "'withholds' of \(fields.owner)"
    guard let mapping = node.mapping else {
      report(.wrongShape(owner, wanted: "'all', or a mapping of kinds, classes and treatments", at: node))
      return .nothing
    }
    if mapping.entries.isEmpty { report(.emptyList(owner, at: node.place)) }
    let part = Fields(node, .withholding, owner: owner, at: entry.keyPlace, desk: self)
    let all = part.entry("classes")?.value.sequence?.contains {
      $0.scalar?.text.trimmed == TreatmentClass.everything
    }
    if all == true { return .everything }
    return .some(
      kinds: part.references("kinds", to: .kinds).map(\.index),
      classes: part.references("classes", to: .classes).map(\.index),
      treatments: part.references("treatments", to: .treatments).map(\.index))
  }
}
