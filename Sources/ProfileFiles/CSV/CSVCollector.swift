import Diagnostics
import Knowledge

/// What makes profiles with places and diagnostics of the rows of a table.
struct CSVCollector: ~Copyable {
  private let source: SourceText
  private var reader: CSVRowReader
  private var ids = ProfileIDs()
  private var profiles: [ProfileRead] = []

  init(_ ruleSet: RuleSet, _ header: CSVHeader, _ source: SourceText) {
    self.source = source
    reader = CSVRowReader(ruleSet, header)
  }

  /// Takes in a row of the source's bytes.
  mutating func collect(_ record: CSVRecord, of bytes: UnsafeRawBufferPointer) {
    var read = reader.profile(record, of: bytes, in: source.name)
    if reader.id != nil, let place = reader.idPlace(in: source.name) {
      read.diagnostics = (read.diagnostics + ids.note(read.name, place)).sorted()
    }
    profiles.append(read)
  }

  /// What has been read; a warning where there was no row.
  consuming func finished() -> ProfileReading {
    let diagnostics = profiles.isEmpty ? [Diagnostic.emptyList(source.place(0..<0), .csv)] : []
    return ProfileReading(profiles: profiles, isList: true, diagnostics: diagnostics)
  }
}
