package import Diagnostics
import Knowledge
import ProfileFiles

/// The people of one file, readable for two rule sets: the one place where profiles come in.
package struct PeopleFile: Sendable {
  /// What the rows are read with: each rule set ignores the facts that only the other one has.
  package struct Readers: Sendable {
    let old: RuleSet
    let new: RuleSet
    let ignoredByOld: Set<String>
    let ignoredByNew: Set<String>

    package init(_ changes: RuleSetChanges) {
      old = changes.old
      new = changes.new
      let (oldIDs, newIDs) = (Set(old.facts.map(\.id)), Set(new.facts.map(\.id)))
      ignoredByOld = newIDs.subtracting(oldIDs)
      ignoredByNew = oldIDs.subtracting(newIDs)
    }
  }

  /// How the people are kept.
  enum Rows: Sendable {
    /// The bytes of each row of JSON.
    case lines([Range<Int>])
    /// Where the rows of a table are, and what its columns mean to each rule set.
    case tables(old: CSVTable, new: CSVTable)
    /// All profiles, as each rule set reads them.
    case profiles(old: [ProfileRead], new: [ProfileRead])
  }

  let source: SourceText
  let rows: Rows
  /// What is wrong with the file as a whole; with an error, the people are not all of it.
  package let diagnostics: [Diagnostic]

  package init(_ source: SourceText, _ readers: Readers) {
    self.source = source
    let format = ProfileFormat(of: source)
    if format == .csv, let (old, new) = Self.tables(of: source, readers) {
      rows = .tables(old: old, new: new)
      // What is wrong with a table without a row is said by the reader of profiles.
      diagnostics =
        new.rows.isEmpty ? ProfileReader(readers.new, ignoring: readers.ignoredByNew).read(source).diagnostics : []
    } else if format == .jsonLines {
      let lines = Self.lines(of: source)
      rows = .lines(lines)
      // What is wrong with a file without a row is said by the reader of profiles.
      diagnostics = lines.isEmpty ? ProfileReader(readers.new).read(source).diagnostics : []
    } else {
      let new = ProfileReader(readers.new, ignoring: readers.ignoredByNew).read(source)
      let old = ProfileReader(readers.old, ignoring: readers.ignoredByOld).read(source)
      rows = .profiles(old: old.profiles, new: new.profiles)
      diagnostics = new.diagnostics
    }
  }

  /// How many people there are.
  package var count: Int {
    switch rows {
    case .lines(let lines): lines.count
    case .tables(_, let new): new.rows.count
    case .profiles(_, let new): new.count
    }
  }

  /// A table as both rule sets read it; nothing where there is no header.
  private static func tables(of source: SourceText, _ readers: Readers) -> (old: CSVTable, new: CSVTable)? {
    source.bytes.withUnsafeBytes { bytes in
      guard let old = CSVTable(bytes, of: source.name, readers.old, ignoring: readers.ignoredByOld),
        let new = CSVTable(bytes, of: source.name, readers.new, ignoring: readers.ignoredByNew)
      else { return nil }
      return (old, new)
    }
  }

  private static func lines(of source: SourceText) -> [Range<Int>] {
    let bytes = source.bytes
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: ProfileFormat.byteOrderMark) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if !bytes[start..<end].allSatisfy(ProfileFormat.isSpace) { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }
}
