import Diagnostics
import Inference
import Knowledge
import ProfileFiles
import Reporting

/// One person as two rule sets read and answer them, read again for a closer look.
struct Person {
  /// What a rule set makes of the person.
  enum Side {
    case answered(AnswerRow)
    case refused([Diagnostic])
  }

  var name: String
  var old: Side
  var new: Side
}

/// The people of all files, by one index.
struct People {
  let files: [PeopleFile]
  let readers: PeopleFile.Readers
  let old: Program
  let new: Program
  /// The index of each file's first person.
  let starts: [Int]

  init(_ files: [PeopleFile], _ readers: PeopleFile.Readers, _ old: Program, _ new: Program) {
    self.files = files
    self.readers = readers
    self.old = old
    self.new = new
    var starts: [Int] = []
    var next = 0
    for file in files {
      starts.append(next)
      next += file.count
    }
    self.starts = starts
  }

  subscript(index: Int) -> Person {
    let position = (starts.firstIndex { $0 > index } ?? starts.count) - 1
    let file = files[position]
    let row = index - starts[position]
    switch file.rows {
    case .profiles(let oldReads, let newReads):
      return Person(
        name: newReads[row].name, old: Self.side(oldReads[row], old), new: Self.side(newReads[row], new))
    case .lines(let lines):
      let before = Self.read(lines[row], of: file.source, readers.old, ignoring: readers.ignoredByOld)
      let after = Self.read(lines[row], of: file.source, readers.new, ignoring: readers.ignoredByNew)
      let name = after.name ?? before.name ?? "\(file.source.name.fileStem)#\(row + 1)"
      return Person(name: name, old: Self.side(before.read, old), new: Self.side(after.read, new))
    case .tables(let oldTable, let newTable):
      let before = Self.read(row, of: oldTable, file.source, readers.old)
      let after = Self.read(row, of: newTable, file.source, readers.new)
      return Person(name: after.name, old: Self.side(before, old), new: Self.side(after, new))
    }
  }

  /// A row of a table, with the places of its answers.
  private static func read(_ row: Int, of table: CSVTable, _ source: SourceText, _ ruleSet: RuleSet) -> ProfileRead {
    source.bytes.withUnsafeBytes { table.profile(row, of: $0, in: source.name, ruleSet) }
  }

  private static func side(_ read: ProfileRead, _ program: Program) -> Person.Side {
    guard let profile = read.profile else { return .refused(read.diagnostics.filter { $0.severity == .error }) }
    guard case .contradictions(let contradictions) = program.recommend(profile.answers, detail: []) else {
      return .answered(profile.answers)
    }
    return .refused(contradictions.map { $0.diagnostic(in: program.ruleSet, places: profile.places) })
  }

  /// A row of JSON, with the places of its answers.
  private static func read(
    _ range: Range<Int>, of source: SourceText, _ ruleSet: RuleSet, ignoring: Set<String>
  ) -> (name: String?, read: ProfileRead) {
    var reader = JSONRowReader(ruleSet, ignoring: ignoring)
    var answers = AnswerRow(AnswerLayout(ruleSet.facts))
    return source.bytes.withUnsafeBytes { bytes in
      let isGood = reader.read(UnsafeRawBufferPointer(rebasing: bytes[range]), into: &answers)
      var places: [FactID: Place] = [:]
      for fact in ruleSet.facts.indices.map({ FactID($0) }) where isGood && answers.isStated(fact) {
        guard let bytes = reader.range(of: fact) else { continue }
        places[fact] = source.place(range.lowerBound + bytes.lowerBound..<range.lowerBound + bytes.upperBound)
      }
      let name = reader.id.map { String(decoding: $0, as: UTF8.self) }
      let profile = isGood ? Profile(name: name ?? "", answers: answers, places: places) : nil
      let diagnostics = isGood ? [] : reader.diagnostics(in: source, offset: range.lowerBound)
      return (
        name, ProfileRead(name: name ?? "", profile: profile, diagnostics: diagnostics, place: source.place(range))
      )
    }
  }
}
