public import Diagnostics

/// Keys with their values, in the order of the text, each key once.
public struct Mapping: Sendable {
  /// The entries in the order of the text.
  public let entries: [Entry]
  /// The index of each key, where there are so many that a search would be slow.
  private let indexes: [String: Int]

  private static let searchedCount = 16

  /// A mapping of the entries; of those with equal keys the first is kept.
  public init(_ entries: some Sequence<Entry>) {
    var indexes: [String: Int] = [:]
    var kept: [Entry] = []
    for entry in entries where indexes.updateValue(kept.count, forKey: entry.key) == nil { kept.append(entry) }
    self.init(distinct: kept)
  }

  /// A mapping of entries whose keys are known to differ.
  init(distinct entries: [Entry]) {
    self.entries = entries
    indexes =
      entries.count <= Mapping.searchedCount
      ? [:] : Dictionary(entries.indices.map { (entries[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a key. O(1).
  public subscript(key: String) -> Entry? {
    guard entries.count > Mapping.searchedCount else { return entries.first { $0.key == key } }
    return indexes[key].map { entries[$0] }
  }

  /// The keys in the order of the text.
  public var keys: [String] { entries.map(\.key) }
}

/// A key and its value.
public struct Entry: Sendable {
  public var key: String
  public var keyPlace: Place
  public var value: Node

  public init(key: String, keyPlace: Place, value: Node) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}
