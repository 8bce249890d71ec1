import Diagnostics
import Knowledge

/// What makes profiles with places and diagnostics of the rows of a file.
struct ProfileCollector {
  private(set) var reading = ProfileReading(profiles: [], isList: false, diagnostics: [])
  /// Where the bytes of the tape begin in the source.
  var offset: Int

  private let ruleSet: RuleSet
  private let source: SourceText
  private let layout: AnswerLayout
  private var filler: RowFiller
  private var places: PlaceCursor
  private var ids = ProfileIDs()
  /// What the notation's own reader found, by place, and how many of these have found their profile.
  private let foreign: [Diagnostic]
  private var foreignCount = 0

  init(
    _ ruleSet: RuleSet, _ source: SourceText, ignoring: Set<String>, offset: Int = 0, faults: [Diagnostic] = []
  ) {
    self.ruleSet = ruleSet
    self.source = source
    self.offset = offset
    layout = AnswerLayout(ruleSet.facts)
    filler = RowFiller(ruleSet.facts, ignoring: ignoring)
    places = PlaceCursor(source)
    foreign = faults.sorted()
  }

  /// Takes in a document: a profile or a list of them.
  mutating func collectDocument(_ tape: some AnswerTape) {
    if tape[0].kind == .list {
      reading.isList = true
      reading.diagnostics += foreignDiagnostics(before: tape[0].start + offset)
      var item = 1
      while tape[item].kind != .listEnd {
        collect(tape, at: item)
        item = tape[item].next
      }
      if reading.profiles.isEmpty { reading.diagnostics.append(.emptyList(place(tape.range(0)))) }
    } else if tape[0].kind == .null {
      reading.diagnostics.append(.noProfile(source))
    } else {
      collect(tape, at: 0)
    }
    reading.diagnostics += foreign[foreignCount...]
  }

  /// Takes in a row of a file with a profile a line.
  mutating func collectRow(_ tape: some AnswerTape) {
    reading.isList = true
    collect(tape, at: 0)
  }

  /// Takes in a row that can't be read.
  mutating func collectRow(_ fault: JSONFault, length: Int) {
    collectRow(fault.diagnostic(in: source, offset: offset, isRow: true), length: length)
  }

  /// Takes in a row that is longer than any profile may be.
  mutating func collectTooLargeRow(length: Int) {
    collectRow(.profileTooLarge(place(0..<0), limit: ProfileLimits.profileBytes), length: length)
  }

  private mutating func collectRow(_ diagnostic: Diagnostic, length: Int) {
    reading.isList = true
    reading.profiles.append(
      ProfileRead(name: defaultName, profile: nil, diagnostics: [diagnostic], place: place(0..<length)))
  }

  private mutating func collect(_ tape: some AnswerTape, at start: Int) {
    let range = tape.range(start)
    places.mark(range.lowerBound + offset)
    var answers = AnswerRow(layout)
    var diagnostics = foreignDiagnostics(before: range.upperBound + offset)
    var stated: [FactID: Place] = [:]
    var name = defaultName
    if range.count > ProfileLimits.profileBytes {
      diagnostics.append(
        .profileTooLarge(place(range.lowerBound..<range.lowerBound), limit: ProfileLimits.profileBytes))
    } else {
      filler.fill(&answers, from: tape, at: start)
      stated = statedPlaces(answers, tape)
      if let id = filler.idToken {
        name = tape.string(id)
        diagnostics += ids.note(name, place(tape.range(id)))
      }
      let wording = RowWording(tape: tape, ruleSet: ruleSet)
      for fault in filler.faults { diagnostics.append(wording.diagnostic(fault) { place($0) }) }
    }
    let profile = diagnostics.hasErrors ? nil : Profile(name: name, answers: answers, places: stated)
    reading.profiles.append(
      ProfileRead(name: name, profile: profile, diagnostics: diagnostics.sorted(), place: place(range)))
  }

  /// Where the answers of the last row stand, in the order of the text.
  private mutating func statedPlaces(_ answers: AnswerRow, _ tape: some AnswerTape) -> [FactID: Place] {
    var tokens: [(fact: FactID, token: Int)] = []
    for index in ruleSet.facts.indices {
      let fact = FactID(index)
      guard answers.isStated(fact), let token = filler.token(of: fact) else { continue }
      tokens.append((fact, token))
    }
    tokens.sort { $0.token < $1.token }
    var result: [FactID: Place] = [:]
    for (fact, token) in tokens { result[fact] = place(tape.range(token)) }
    return result
  }

  /// The diagnostics of the notation's reader that belong to a profile, or to nothing before it.
  private mutating func foreignDiagnostics(before end: Int) -> [Diagnostic] {
    let start = foreignCount
    while foreignCount < foreign.count, let place = foreign[foreignCount].place, place.start.offset < end {
      foreignCount += 1
    }
    return Array(foreign[start..<foreignCount])
  }

  private var defaultName: String {
    reading.isList ? "\(source.name.fileStem)#\(reading.profiles.count + 1)" : source.name.fileStem
  }

  /// The place of a range of the tape's bytes.
  private mutating func place(_ range: Range<Int>) -> Place {
    places.place(range.lowerBound + offset..<range.upperBound + offset)
  }
}
