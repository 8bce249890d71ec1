public import Diagnostics

/// Keys with their values, in the order of the text, each key once.
public struct Mapping: Sendable {
  /// The entries in the order of the text.
  public internal(set) var entries: [Entry] = []
  /// The index of each key, where there are so many that a search would be slow.
  private var indexes: [String: Int] = [:]

  private static let searchedCount = 16

  /// A mapping of the entries; of those with equal keys the first is kept.
  public init(_ entries: some Sequence<Entry>) {
    for entry in entries where index(of: entry.key) == nil { append(entry) }
  }

  /// Appends an entry whose key is not there yet.
  mutating func append(_ entry: consuming Entry) {
    // Most mappings have more than one entry, and an array would first make room for one.
    if entries.isEmpty { entries.reserveCapacity(2) }
    entries.append(entry)
    guard entries.count > Mapping.searchedCount else { return }
    // The first time, all that came before are put in too.
    for index in (indexes.isEmpty ? 0 : entries.count - 1)..<entries.count { indexes[entries[index].key] = index }
  }

  /// The index of a key's entry. O(1).
  public func index(of key: String) -> Int? {
    entries.count > Mapping.searchedCount ? indexes[key] : entries.firstIndex { $0.key == key }
  }

  /// The entry of a key. O(1).
  public subscript(key: String) -> Entry? { index(of: key).map { entries[$0] } }

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
