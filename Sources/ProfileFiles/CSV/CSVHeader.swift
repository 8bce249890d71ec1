package import Diagnostics
package import Knowledge

/// The columns of a table of profiles: which fact each one answers.
///
/// A column is named after a fact, or `id`, or one of the names that are passed over; a mapping gives others a meaning.
/// Where `diagnostics` hold an error, no row can be read by it.
package struct CSVHeader: Sendable {
  /// What is wrong with it, all at once.
  package private(set) var diagnostics: [Diagnostic] = []

  let keys: ProfileKeys
  /// What each column is, by the index of its key.
  private(set) var columns: [Int] = []
  /// The column of each key, where there is one.
  private(set) var columnOfKey: [Int?]

  private let facts: [String]

  /// The header that a record of a block is.
  ///
  /// - Parameters:
  ///   - source: what the text is called.
  ///   - ignoring: names of columns that are passed over, unless they are facts.
  ///   - mapping: the fact that a column answers, or `id`, by the column's name.
  package init(
    _ record: CSVRecord, of block: UnsafeRawBufferPointer, in source: String, _ ruleSet: RuleSet,
    ignoring: Set<String> = [], mapping: [String: String] = [:]
  ) {
    keys = ProfileKeys(ruleSet.facts, ignoring: ignoring)
    columnOfKey = Array(repeating: nil, count: keys.count)
    facts = ruleSet.facts.map(\.id)
    let places = CSVPlaces(record, of: block, in: source)
    guard !record.isTooLong else {
      diagnostics = [.profileTooLarge(places.place(0..<0), limit: ProfileLimits.profileBytes)]
      return
    }
    let bytes = UnsafeRawBufferPointer(rebasing: block[record.range])
    var fields = CSVFields()
    fields.read(bytes, atMost: .max)
    for fault in fields.faults.list { diagnostics.append(.csv(fault, bytes, places.place(fault.range))) }
    // With line ends of its own kind, the whole text is one line.
    if fields.faults.list.contains(where: { $0.kind == .loneReturn }) { return }
    var names: [String] = []
    for index in 0..<fields.count {
      let name = String(decoding: fields.text(index), as: UTF8.self)
      names.append(name)
      guard fields[index].isSound else { continue }
      add(name, index, places.place(fields[index].range), mapping) { places.place(fields[$0].range) }
    }
    for (column, fact) in mapping.sorted(by: { $0.key < $1.key }) where !names.contains(column) {
      diagnostics.append(.noSuchColumn(column, for: fact, places.place(0..<0), among: names))
    }
    diagnostics = Array(diagnostics.sorted().prefix(ProfileLimits.faults))
  }

  private mutating func add(
    _ name: String, _ index: Int, _ place: Place, _ mapping: [String: String], _ placeOf: (Int) -> Place
  ) {
    let target = mapping[name] ?? name
    let key = Array(target.utf8).withUnsafeBytes { keys.names.value(of: $0) }
    columns.append(key ?? -1)
    if name.isEmpty {
      diagnostics.append(.columnWithoutName(index + 1, place))
    } else if let key {
      if let first = columnOfKey[key] {
        diagnostics.append(.doubledColumn(name, as: target, place, first: placeOf(first)))
      } else {
        columnOfKey[key] = index
      }
    } else {
      diagnostics.append(.unknownFact(target, place, among: facts))
    }
  }
}
