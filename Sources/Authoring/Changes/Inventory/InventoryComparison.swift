import Diagnostics
import Knowledge

/// The comparison of two inventories, thing by thing.
struct InventoryComparison {
  private let old: Inventory
  private let new: Inventory
  private let oldItems: [String: InventoryItem]
  private let newItems: [String: InventoryItem]
  private let renames: Renames
  private let cases: ConditionCases

  init(_ old: Inventory, _ new: Inventory) {
    self.old = old
    self.new = new
    oldItems = Self.byKey(old)
    newItems = Self.byKey(new)
    renames = Renames(from: old.items, to: new.items)
    cases = ConditionCases(old: old.ruleSet, new: new.ruleSet)
  }

  /// The new ids of renamed rules, by the old ones.
  var renamed: [String: String] {
    var result: [String: String] = [:]
    for (before, after) in renames.newKeys {
      if let old = oldItems[before], let new = newItems[after] { result[old.id] = new.id }
    }
    return result
  }

  /// All changes: of the things there are, in the order of the new inventory; then what is gone.
  func changes() -> [Change] {
    var changes: [Change] = []
    for item in new.items {
      let oldKey = renames.oldKeys[item.key] ?? item.key
      if let before = oldItems[oldKey] {
        changes += self.changes(from: before, to: item)
      } else if item.parent.map({ oldItems[$0] != nil }) ?? true {
        changes.append(
          Change(
            .added, item, new: item.summary, form: .text, bearing: item.bearing, from: nil, to: item.place))
      }
    }
    for item in old.items where newItems[renames.newKeys[item.key] ?? item.key] == nil {
      guard item.parent.map({ newItems[$0] != nil }) ?? true else { continue }
      changes.append(
        Change(.removed, item, old: item.summary, form: .text, bearing: item.bearing, from: item.place, to: nil))
    }
    return changes
  }

  private static func byKey(_ inventory: Inventory) -> [String: InventoryItem] {
    Dictionary(inventory.items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Fields

  private func changes(from before: InventoryItem, to after: InventoryItem) -> [Change] {
    var changes: [Change] = []
    if before.id != after.id {
      changes.append(
        Change(
          .renamed, after, old: before.id, new: after.id, bearing: .words, from: before.place, to: after.place))
    }
    let names =
      after.fields.map(\.name)
      + before.fields.map(\.name).filter { name in
        !after.fields.contains { $0.name == name }
      }
    for name in names {
      let oldField = before.fields.first { $0.name == name }
      let newField = after.fields.first { $0.name == name }
      guard let difference = difference(from: oldField?.value, to: newField?.value) else { continue }
      let bearing = difference.cases == .same ? .form : (newField ?? oldField)?.bearing ?? .results
      changes.append(
        Change(
          difference.isOrder ? .reordered : .changed, after, what: name, old: difference.old, new: difference.new,
          form: difference.form, bearing: bearing, cases: difference.cases, from: before.place, to: after.place))
    }
    return changes
  }

  /// How two values differ, for a reader.
  private struct Difference {
    var old: String?
    var new: String?
    var form = Change.Form.short
    var cases: Cases?
    var isOrder = false
  }

  private func difference(from before: InventoryValue?, to after: InventoryValue?) -> Difference? {
    switch (before ?? .word(nil), after ?? .word(nil)) {
    case (.condition(let before, let oldSubject), .condition(let after, let subject)):
      return difference(from: before, oldSubject, to: after, subject)
    case (.members(let before), .members(let after)):
      let (gone, come) = (Self.without(before, after), Self.without(after, before))
      if gone.isEmpty, come.isEmpty { return nil }
      return Difference(old: Self.list(gone), new: Self.list(come), form: .members)
    case (.order(let before), .order(let after)): return difference(inOrder: before, after)
    case (let before, let after):
      let (old, new) = (before.plain, after.plain)
      if old == new { return nil }
      return Difference(old: old, new: new, form: before.isText || after.isText ? .text : .short)
    }
  }

  private func difference(
    from before: Condition?, _ oldSubject: Subject, to after: Condition?, _ subject: Subject
  ) -> Difference? {
    let (oldKey, newKey) = (old.conditions.key(before), new.conditions.key(after))
    if oldKey == newKey { return nil }
    var oldText = old.sentence(before, Self.treatment(oldSubject, in: old.ruleSet))
    var newText = new.sentence(after, Self.treatment(subject, in: new.ruleSet))
    let cases = cases.cases(from: before, to: after, of: subject)
    if oldText == newText {
      // A notation that reads the same; else two options with the same label, which their ids tell apart.
      if cases == .same { return nil }
      (oldText, newText) = (oldKey, newKey)
    }
    return Difference(old: oldText, new: newText, form: .sentence, cases: cases)
  }

  private func difference(inOrder before: [String], _ after: [String]) -> Difference? {
    let before = before.map { renames.newKeys[$0] ?? $0 }
    let old = before.filter(after.contains)
    let new = after.filter(before.contains)
    if old == new { return nil }
    func text(_ keys: [String]) -> String {
      keys.map { key in key.split(separator: "/").last.map(String.init) ?? key }
        .map { $0.split(separator: " ").last.map(String.init) ?? $0 }.joined(separator: ", ")
    }
    return Difference(old: text(old), new: text(new), form: .text, isOrder: true)
  }

  private static func treatment(_ subject: Subject, in ruleSet: RuleSet) -> Int? {
    if case .treatment(let id) = subject { ruleSet.treatment(named: id) } else { nil }
  }

  /// The members that a list has more of than another, by key.
  private static func without(
    _ members: [InventoryValue.Member], _ others: [InventoryValue.Member]
  ) -> [InventoryValue.Member] {
    var left = Dictionary(others.map { ($0.key, 1) }, uniquingKeysWith: +)
    return members.filter { member in
      guard let count = left[member.key], count > 0 else { return true }
      left[member.key] = count - 1
      return false
    }
  }

  private static func list(_ members: [InventoryValue.Member]) -> String? {
    members.isEmpty ? nil : members.map(\.text).joined(separator: ", ")
  }
}

extension InventoryValue {
  /// The value as a text on one line, however its own lines are broken.
  fileprivate var plain: String? {
    switch self {
    case .word(let text): text
    case .prose(let text): text.map(Inventory.plain)
    case .sequence(let members): members.isEmpty ? nil : members.map(\.text).joined(separator: ", ")
    case .condition, .members, .order: nil
    }
  }

  fileprivate var isText: Bool {
    switch self {
    case .prose, .sequence, .condition: true
    case .word, .members, .order: false
    }
  }
}
