/// The rules that have only got another name: one is gone and one has come beside it, with the same condition and effect.
struct Renames {
  /// The new keys by the old ones, and the other way round.
  private(set) var newKeys: [String: String] = [:]
  private(set) var oldKeys: [String: String] = [:]

  init(from old: [InventoryItem], to new: [InventoryItem]) {
    let oldNames = Set(old.map(\.key))
    let newNames = Set(new.map(\.key))
    var gone: [Likeness: [InventoryItem]] = [:]
    for item in old where !newNames.contains(item.key) {
      if let likeness = Likeness(item) { gone[likeness, default: []].append(item) }
    }
    for likeness in gone.keys { gone[likeness]?.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) } }
    let come = new.filter { !oldNames.contains($0.key) }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    for item in come {
      guard let likeness = Likeness(item), let before = gone[likeness]?.first else { continue }
      gone[likeness]?.removeFirst()
      newKeys[before.key] = item.key
      oldKeys[item.key] = before.key
    }
  }

  /// Where a rule stands, and what makes it the same under another name.
  private struct Likeness: Hashable {
    let section: Substring
    let likeness: String

    init?(_ item: InventoryItem) {
      guard let likeness = item.likeness, let slash = item.id.lastIndex(of: "/") else { return nil }
      section = item.id[..<slash]
      self.likeness = likeness
    }
  }
}
