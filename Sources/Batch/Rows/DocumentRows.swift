import Diagnostics
import Knowledge
import ProfileFiles

/// The profiles of a whole file.
struct DocumentRows: RowReading, ~Copyable {
  let reading: ProfileReading
  private let source: SourceText
  private var current = 0

  init(_ source: SourceText, _ reading: ProfileReading) {
    self.source = source
    self.reading = reading
  }

  var count: Int { reading.profiles.count }

  mutating func read(_ index: Int, into answers: inout AnswerRow) -> Bool {
    current = index
    guard let profile = profile.profile else { return false }
    answers = profile.answers
    return true
  }

  func appendName(to names: inout [UInt8]) { names.append(contentsOf: profile.name.utf8) }

  func diagnostics() -> [Diagnostic] { profile.diagnostics }

  func places(of facts: [FactID]) -> [FactID: Place] { profile.profile?.places ?? [:] }

  var site: RowSite {
    RowSite(row: current + 1, line: profile.place.start.line, offset: profile.place.start.offset)
  }

  var text: RowText {
    let row = source.bytes[profile.place.start.offset..<profile.place.end.offset]
    return row.count > ProfileLimits.profileBytes
      ? RowText(row.prefix(RowText.beginning), of: row.count) : RowText(row)
  }

  private var profile: ProfileRead { reading.profiles[current] }
}
