import Diagnostics
import Knowledge
import Testing

@Suite struct AnswerRowTests {
  private static let place = SourceText(name: "facts", text: "").place(0..<0)

  private static func fact(_ id: String, _ type: FactType) -> Fact {
    Fact(id: id, label: id, type: type, place: place)
  }

  private static func options(_ count: Int) -> [Option] {
    (0..<count).map { Option(id: "o\($0)", label: "option \($0)", place: place) }
  }

  private static let facts = [
    fact("yes-no", .yesNo),
    fact("choice", .choice(options: options(3), isOrdered: false)),
    fact("choices", .choices(options: options(130), areTreatments: false)),
    fact("number", .number(NumberType(places: 1, range: -50...50))),
  ]
  private var row = AnswerRow(AnswerLayout(facts))

  private func answer(_ index: Int) -> Answer? { row[FactID(index), Self.facts[index].type] }

  @Test func beginsUnanswered() {
    for index in Self.facts.indices {
      #expect(answer(index) == nil)
      #expect(!row.isStated(FactID(index)))
    }
  }

  @Test(arguments: [
    (0, Answer.yesNo(true)), (0, .yesNo(false)), (1, .choice(0)), (1, .choice(2)), (3, .number(0)), (3, .number(-50)),
    (2, .choices(yes: [0, 63, 64, 129], no: [1, 65])), (2, .choices(yes: [], no: [128])),
  ])
  mutating func givesBackWhatWasSet(index: Int, set: Answer) {
    row.set(FactID(index), to: set)
    #expect(answer(index) == set)
    #expect(row.isStated(FactID(index)))
    for other in Self.facts.indices where other != index { #expect(answer(other) == nil) }
    row.set(FactID(index), to: nil)
    #expect(answer(index) == nil)
  }

  @Test mutating func noneOfTheseIsAnAnswer() {
    row.setOnly(FactID(2), [])
    #expect(answer(2) == .choices(yes: [], no: Array(0..<130)))
  }

  @Test mutating func onlyTheseExcludesTheRest() {
    row.setOnly(FactID(2), [64])
    #expect(answer(2) == .choices(yes: [64], no: Array(0..<130).filter { $0 != 64 }))
  }

  @Test mutating func aNewAnswerReplacesTheOld() {
    row.set(FactID(1), to: .choice(0))
    row.set(FactID(1), to: .choice(1))
    #expect(answer(1) == .choice(1))
    #expect(row.included(FactID(1)) == [1])
    #expect(row.excluded(FactID(1)) == [0, 2])
    row.removeAll()
    #expect(answer(1) == nil)
  }
}
