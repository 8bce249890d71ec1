import Knowledge
import Testing

@Suite("answers from text")
struct AnswerTextTests {
  @Test(arguments: [
    ("age", "34", "34"), ("bmi", "18.5", "18.5"), ("internet", "yes", "true"), ("internet", "false", "false"),
    ("severity", "mild", "mild"), ("regular", "no", "no"), ("regular", "none", "none"), ("code", "12", "12"),
  ])
  func single(_ fact: String, _ text: String, _ expected: String) throws {
    let fact = SmallRules[fact]
    #expect(SmallRules.describe(try fact.answer(from: text), fact) == expected)
  }

  @Test(arguments: [
    ("age", "x", AnswerSpelling.bare, AnswerFault.notANumber), ("age", "", .bare, .notANumber),
    ("age", "-", .bare, .notANumber),
    ("age", "34", .quoted, .quotedNumber), ("age", "34", .string, .quotedNumber),
    ("age", "true", .boolean, .notANumber),
    ("age", "034", .bare, .leadingZero), ("age", "3e1", .number, .exponent), ("age", "3E+1", .bare, .exponent),
    ("age", "3e", .bare, .notANumber),
    ("age", "34.0", .number, .tooManyPlaces), ("age", "111", .number, .outOfRange),
    ("bmi", "1.55", .bare, .tooManyPlaces),
    ("internet", "true", .string, .quotedBoolean), ("internet", "1", .number, .notYesNo),
    ("severity", "x", .string, .notAnOption),
    ("regular", "true", .boolean, .unquotedOption), ("code", "12", .number, .unquotedOption),
    ("severity", "true", .boolean, .notAnOption),
    ("life-events", "bereavement", .bare, .notAList),
  ])
  func faults(_ fact: String, _ text: String, _ spelling: AnswerSpelling, _ fault: AnswerFault) {
    #expect(throws: fault) { try SmallRules[fact].answer(from: text, spelled: spelling) }
  }

  @Test(
    arguments: [
      ("age", " 34 ", "34"), ("age", "", nil), ("age", "  ", nil), ("life-events", "", nil),
      ("life-events", "none", "[]"),
      ("life-events", "bereavement", "[bereavement]"),
      ("life-events", "job-loss;bereavement", "[bereavement,job-loss]"),
      ("life-events", "job-loss ; bereavement", "[bereavement,job-loss]"), ("life-events", "job-loss;?", "[job-loss|]"),
      ("life-events", "job-loss;!bereavement;?", "[job-loss|bereavement]"),
      ("life-events", "!bereavement;?", "[|bereavement]"),
      ("life-events", "! bereavement", "[]"), ("life-events", "job-loss;!bereavement", "[job-loss]"),
      ("life-events", "?", nil),
      ("medicines", "none", "[none]"), ("medicines", "ssri;!maoi;?", "[ssri|maoi]"),
      ("medicines", "m99;m0", "[m0,m99]"),
      ("internet", "no", "false"), ("regular", "none", "none"),
    ] as [(String, String, String?)])
  func cells(_ fact: String, _ text: String, _ expected: String?) throws {
    let fact = SmallRules[fact]
    #expect(try fact.answer(fromCell: text).map { SmallRules.describe($0, fact) } == expected)
  }

  @Test(arguments: [
    ("age", " «x»", AnswerFault.notANumber), ("life-events", "job-loss;«x»", .notAnOption),
    ("life-events", "job-loss;«job-loss»", .doubledOption),
    ("life-events", "job-loss; !«job-loss»", .bothSides), ("life-events", "!job-loss;«job-loss»", .bothSides),
    ("life-events", "!job-loss;!«job-loss»", .doubledOption),
    ("life-events", "job-loss;«»", .notAnOption), ("life-events", "«»;job-loss", .notAnOption),
    ("life-events", "job-loss;«none»", .notAnOption),
    ("life-events", "!«none»", .notAnOption), ("life-events", "!«»", .notAnOption),
    ("severity", "«mild;severe»", .notAnOption),
  ])
  func cellFaults(_ fact: String, _ marked: String, _ fault: AnswerFault) {
    let (text, range) = Marked.split(marked)
    #expect(throws: AnswerCellFault(fault, at: range)) { try SmallRules[fact].answer(fromCell: text) }
  }

  @Test func numbersAreWrittenAsTheyAreRead() throws {
    for places in 0...4 {
      let type = NumberType(places: places, range: -100_000...100_000)
      let fact = Fact(id: "n", label: "n", type: .number(type), place: SmallRules.facts[0].place)
      for value in stride(from: Int64(-100_000), through: 100_000, by: 777) {
        #expect(try fact.answer(from: type.text(of: value)) == .number(value))
      }
    }
    #expect(NumberType(places: 2, range: 0...0).text(of: .min) == "-92233720368547758.08")
  }

  /// Every name is found and nothing else, whatever their lengths have in common.
  @Test func namesByTheirBytes() {
    let names = (0..<40).flatMap { length in
      ["a", "b"].map { String(repeating: "x", count: length) + $0 + String(repeating: "y", count: length / 2) }
    }
    let table = NameTable(names)
    func find(_ name: String) -> Int? { Array(name.utf8).withUnsafeBytes { table.value(of: $0) } }
    for (index, name) in names.enumerated() {
      #expect(find(name) == index)
      #expect(find(name + "y") == names.firstIndex(of: name + "y"))
      #expect(find("y" + name) == nil)
    }
    #expect(find("") == nil)
    #expect(NameTable([(name: "", value: 3)]).value(of: UnsafeRawBufferPointer(start: nil, count: 0)) == 3)
  }
}
