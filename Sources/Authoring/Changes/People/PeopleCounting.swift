import Diagnostics
import Inference
import Knowledge
import ProfileFiles

/// The counting of one stretch of people, whose rows are read and evaluated many at a time.
struct PeopleCounting {
  let old: Program
  let new: Program
  let readers: PeopleFile.Readers
  let comparison: ResultComparison

  private var tally: PeopleTally
  /// The rows of those who wait to be evaluated, and who they are.
  private var oldRows: [AnswerRow]
  private var newRows: [AnswerRow]
  private var people: [Int] = []

  private static let window = 512

  init(
    _ old: Program, _ new: Program, _ readers: PeopleFile.Readers, _ comparison: ResultComparison, examples: Int
  ) {
    self.old = old
    self.new = new
    self.readers = readers
    self.comparison = comparison
    tally = PeopleTally(examples: examples)
    oldRows = Array(repeating: AnswerRow(old.layout), count: Self.window)
    newRows = Array(repeating: AnswerRow(new.layout), count: Self.window)
  }

  /// Counts the people of a range of a file; the first person of the file has the index `first` among all.
  consuming func count(_ file: PeopleFile, _ range: Range<Int>, first: Int) -> PeopleTally {
    switch file.rows {
    case .lines(let lines): read(lines, range, of: file, first)
    case .tables(let old, let new): read(old, new, range, of: file, first)
    case .profiles(let old, let new):
      for index in range {
        if let before = old[index].profile, let after = new[index].profile {
          oldRows[people.count] = before.answers
          newRows[people.count] = after.answers
          take(first + index)
        } else {
          tally.refuse(first + index)
        }
      }
    }
    evaluate()
    return tally
  }

  private mutating func read(_ lines: [Range<Int>], _ range: Range<Int>, of file: PeopleFile, _ first: Int) {
    var oldReader = JSONRowReader(readers.old, ignoring: readers.ignoredByOld)
    var newReader = JSONRowReader(readers.new, ignoring: readers.ignoredByNew)
    file.source.bytes.withUnsafeBytes { bytes in
      for index in range {
        let row = UnsafeRawBufferPointer(rebasing: bytes[lines[index]])
        let slot = people.count
        if oldReader.read(row, into: &oldRows[slot]), newReader.read(row, into: &newRows[slot]) {
          take(first + index)
        } else {
          tally.refuse(first + index)
        }
      }
    }
  }

  private mutating func read(
    _ old: CSVTable, _ new: CSVTable, _ range: Range<Int>, of file: PeopleFile, _ first: Int
  ) {
    var oldReader = CSVRowReader(readers.old, old.header)
    var newReader = CSVRowReader(readers.new, new.header)
    file.source.bytes.withUnsafeBytes { bytes in
      for index in range {
        let row = new.rows[index]
        let slot = people.count
        if oldReader.read(row, of: bytes, into: &oldRows[slot]), newReader.read(row, of: bytes, into: &newRows[slot]) {
          take(first + index)
        } else {
          tally.refuse(first + index)
        }
      }
    }
  }

  /// Takes in a person whose rows are in place.
  private mutating func take(_ person: Int) {
    people.append(person)
    if people.count == Self.window { evaluate() }
  }

  private mutating func evaluate() {
    let count = people.count
    let before = old.conclusions(count == Self.window ? oldRows : Array(oldRows.prefix(count)))
    let after = new.conclusions(count == Self.window ? newRows : Array(newRows.prefix(count)))
    for (index, person) in people.enumerated() {
      if let before = before[index], let after = after[index] {
        tally.add(comparison.differences(before, after), of: person)
      } else {
        tally.refuse(person)
      }
    }
    people.removeAll(keepingCapacity: true)
  }
}
