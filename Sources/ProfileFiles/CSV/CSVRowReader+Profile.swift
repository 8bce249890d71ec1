import Diagnostics
import Knowledge

// For those who keep what they read, and where it stands.
extension CSVRowReader {
  /// A row as a profile with the places of its answers, and what is wrong with it.
  mutating func profile(
    _ record: CSVRecord, of block: UnsafeRawBufferPointer, in source: String
  ) -> ProfileRead {
    var answers = AnswerRow(layout)
    let isGood = read(record, of: block, into: &answers)
    let places = CSVPlaces(record, of: block, in: source)
    var stated: [FactID: Place] = [:]
    for index in layout.spots.indices where isGood && answers.isStated(FactID(index)) {
      if let range = range(of: FactID(index)) { stated[FactID(index)] = places.place(range) }
    }
    var name = "\(source.fileStem)#\(record.row)"
    if let id { name = String(decoding: id, as: UTF8.self) }
    return ProfileRead(
      name: name, profile: isGood ? Profile(name: name, answers: answers, places: stated) : nil,
      diagnostics: isGood ? [] : diagnostics(in: source), place: places.whole)
  }
}
