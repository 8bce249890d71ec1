import Asking
import Diagnostics
import Interview
import Knowledge
import Testing

/// What a person can do in a conversation.
struct ConversationTests {
  @Test(arguments: [
    ("age", "40", 40), ("age", " 40 ", 40), ("age", "40 years", 40), ("age", "40y", 40),
    ("weight", "82.5", 825), ("weight", "82,5", 825), ("weight", "82 kg", 820), ("ache-day", "Quite a lot", 2),
  ])
  func numbersAreTaken(fact: String, line: String, value: Int64) throws {
    var talk = try Talk(Self.allBut(fact))
    talk.type(line)
    #expect(talk.answer(fact) == .number(value))
  }

  @Test(arguments: [
    ("1", 0), ("here", 0), ("HERE", 0), ("else", 1), ("2", 1), ("2.", 1), ("1)", 0),
  ])
  func oneOptionIsTakenByNumberOrWords(line: String, option: Int) throws {
    var talk = try Talk(["age": "40"])
    talk.type(line)
    #expect(talk.answer("country") == .choice(option))
  }

  @Test(arguments: [
    ("0", [], [0, 1, 2]), ("none", [], [0, 1, 2]), ("1 3", [0, 2], [1]), ("1,3", [0, 2], [1]),
    ("1-3", [0, 1, 2], []), ("3 1-2 1", [0, 1, 2], []), ("2 ?", [1], []),
  ])
  func severalOptionsAreTakenByNumber(line: String, yes: [Int], no: [Int]) throws {
    var talk = try Talk(Self.allBut("warning-signs"))
    try #require(talk.current == "warning-signs")
    talk.type(line)
    #expect(talk.answer("warning-signs") == .choices(yes: yes, no: no))
  }

  @Test func optionsAreGatheredByWords() throws {
    var talk = try Talk(Self.allBut("conditions"))
    talk.type("heart")
    #expect(talk.said.contains("heart failure") && talk.said.contains("a heart attack"))
    talk.type("asthma", "also treat")
    #expect(talk.said.contains("Chosen: high blood pressure; asthma."))
    talk.type("0")
    #expect(talk.said.contains("0 says none of these"))
    talk.type("2")
    #expect(talk.answer("conditions") == nil)
    talk.type("")
    #expect(talk.answer("conditions") == .choices(yes: [1, 7, 8], no: [0, 2, 3, 4, 5, 6, 9, 10, 11, 12]))
  }

  @Test func whatWasChosenBeforeIsNotLostByAddingToIt() throws {
    var talk = try Talk(Self.allBut("conditions").merging(["conditions": "asthma;!gout;?"]) { $1 })
    #expect(talk.said.contains("Your answer so far: asthma; others not known."))
    talk.type("ulcer")
    #expect(talk.said.contains("Chosen: a stomach ulcer; asthma."))
    talk.type("?")
    #expect(talk.answer("conditions") == .choices(yes: [0, 8], no: []))
  }

  @Test func whatWasChosenIsKeptByWhoeverLeaves() throws {
    var talk = try Talk(Self.allBut("conditions"))
    talk.type("asthma", "q")
    #expect(talk.answer("conditions") == .choices(yes: [8], no: []))
    talk = try Talk(Self.allBut("conditions"))
    talk.type("asthma")
    talk.end()
    #expect(talk.answer("conditions") == .choices(yes: [8], no: []))
  }

  @Test func whoeverLeavesIsToldWhatWouldBeLost() throws {
    var talk = try Talk()
    talk.type("40", "q")
    #expect(talk.said.contains("1 answer is not saved. w FILE saves them"))
    talk.type("1", "q", "q")
    #expect(talk.answer("country") == .choice(0) && talk.conversation.outcome == .left)
    talk = try Talk()
    talk.type("40", "w me.yaml")
    #expect(talk.conversation.fileWished == "me.yaml" && talk.current == "country")
  }

  @Test func enterLeavesAQuestionOpenAndKeepsAnAnswer() throws {
    var talk = try Talk()
    talk.type("", "1")
    #expect(talk.answer("age") == nil && talk.answer("age-group") == .choice(0))
    talk.type("b")
    #expect(talk.current == "age-group" && talk.said.contains("Your answer so far: a child."))
    talk.type("")
    #expect(talk.answer("age-group") == .choice(0) && talk.current == "country")
    talk.type("b", "s")
    #expect(talk.answer("age-group") == nil)
  }

  @Test func thereIsNothingBeforeTheFirstQuestion() throws {
    var talk = try Talk()
    talk.type("b")
    #expect(talk.said.contains("This is the first question"))
    #expect(talk.current == "age")
  }

  @Test func anEmergencyIsShownAtOnceAndThePersonDecides() throws {
    var talk = try Talk(["age": "40", "country": "here", "sits": "yes"])
    talk.type("1", "1", "2")
    #expect(talk.current == "numbness", "what is urgent comes forward at once")
    talk.type("3")
    #expect(talk.said.contains("Please go to a hospital now") && talk.said.contains("000"))
    #expect(!talk.said.contains("999"), "the contact of another country is not for this person")
    #expect(talk.said.contains("Would you like to go on with them?"))
    talk.type("")
    #expect(talk.said.contains("Please type 1 to stop here"))
    talk.type("b")
    #expect(talk.current == "numbness", "a slip can be put right")
    talk.type("3", "2")
    #expect(talk.current == "warning-signs", "the questions go on")
    talk.type("1")
    #expect(talk.said.contains("Please see a doctor today") && !talk.said.contains("Would you like"))
  }

  @Test func anEmergencyOfEarlierAnswersComesBeforeTheFirstQuestion() throws {
    let talk = try Talk(["numbness": "saddle"])
    #expect(talk.said.contains("Please go to a hospital now"))
    #expect(talk.said.contains("000") && talk.said.contains("999"), "while the country is not known, all are shown")
    #expect(talk.said.hasSuffix("2  go on with the questions\n> "))
  }

  @Test func aKnownTotalStandsForItsQuestions() throws {
    var talk = try Talk(["age": "40", "country": "here", "sits": "yes"])
    #expect(talk.said.contains("Written by A. Author."))
    talk.type("t", "6")
    #expect(talk.answer("ache") == .number(6))
    #expect(talk.said.contains("ache score: 6 of 9; severity: strong"))
    #expect(talk.current == "ache-leg", "the question that matters by itself is asked all the same")
  }

  @Test func answersThatDoNotFitAreNotTakenUnseen() throws {
    var talk = try Talk(
      ["ache-day": "3", "ache-night": "3"].merging(["age": "40", "sits": "no", "country": "here"]) { $1 })
    talk.type("t", "2")
    #expect(talk.said.contains("ache score was given as 2; the other answers make it from 6 to 9."))
    #expect(talk.said.contains("ache by day: 3, Very much\n"), "what would be lost is shown")
    #expect(talk.answer("ache") == nil)
    talk.type("3")
    #expect(talk.said.contains("Please type 1 to keep"))
    talk.type("1")
    #expect(talk.said.contains("Left open.") && talk.answer("ache-day") == .number(3))
    talk.type("b", "t", "2", "2")
    #expect(talk.answer("ache") == .number(2) && talk.answer("ache-day") == nil && talk.answer("ache-night") == nil)
  }

  /// The answer that made something urgent is not lost for a total that does not fit it: it is asked for again at once.
  @Test func whatHadToGiveWayIsAskedForAgain() throws {
    var talk = try Talk(["age": "40", "sits": "no", "country": "here", "ache-leg": "3"])
    talk.type("1", "0")
    try #require(talk.current == "ache-day")
    talk.type("t", "1")
    #expect(talk.said.contains("ache score was given as 1; the other answers make it from 3 to 9."))
    talk.type("2")
    #expect(talk.answer("ache") == .number(1) && talk.current == "ache-leg")
    #expect(talk.said.contains("You gave the total; this one also counts by itself."))
  }

  @Test func aChangeThatIsUrgentBringsItsQuestionsEvenAfterTheEnd() throws {
    var talk = try Talk(["age": "40", "sits": "no", "country": "here", "ache-leg": "0"])
    talk.type("f")
    let number = talk.said.split(separator: "\n").first { $0.contains("ache in a leg:") }?.split(separator: " ").first
    talk.type(String(number ?? ""), "3")
    #expect(talk.current == "numbness")
    talk.type("1", "0")
    #expect(talk.said.contains("The questions end here for now."))
  }

  @Test func everyAnswerCanBeChangedAtTheEnd() throws {
    var talk = try Talk(Self.allBut("wishes"))
    talk.type("1")
    #expect(talk.current == nil && talk.said.contains("Your answers"))
    let listed = talk.said.split(separator: "\n").first { $0.contains("health conditions:") } ?? ""
    let number = listed.split(separator: " ").first.map(String.init) ?? ""
    talk.type(number)
    #expect(talk.current == "conditions")
    talk.type("1")
    #expect(talk.answer("conditions") == .choices(yes: [0], no: Array(1...12)))
    #expect(talk.said.contains("Ruled out on your answers\n  Ibuprofen"))
    talk.type("?1")
    #expect(talk.said.contains("Several good studies found that it helps.") && talk.said.contains("[1]"))
    talk.type("q")
    #expect(talk.conversation.outcome == .finished)
  }

  @Test func itTellsWhatWouldChangeTheResultMost() throws {
    var talk = try Talk(Self.allBut("sits"))
    talk.type("s")
    #expect(talk.said.contains("Answers that could change the top of the list most\n  3  sitting at work\n"))
    talk.type("3")
    #expect(talk.current == "sits")
  }

  @Test func whoFinishesEarlyCanGoOn() throws {
    var talk = try Talk()
    talk.type("40", "f")
    #expect(talk.said.contains("The questions end here for now."))
    talk.type("g")
    #expect(talk.current == "country")
    talk.type("q", "q")
    #expect(talk.conversation.outcome == .left)
  }

  @Test func atTheEndSafetyIsNotForgotten() throws {
    var talk = try Talk()
    talk.type("40", "f")
    #expect(talk.said.contains("2 questions that bear on safety or urgency are not answered."))
    #expect(talk.said.contains("Where to turn at any time") && talk.said.contains("Helpline 123"))
    for _ in 0..<11 { talk.type("g", "s") }
    talk.type("g")
    while talk.current != nil { talk.type("s") }
    #expect(talk.said.contains("ask again what was left open"))
  }

  @Test func aQuickOneSaysWhatItDidAndNoMore() throws {
    var talk = try Talk(pace: .quick(first: 1), Self.allBut("numbness").merging(["weight": ""]) { $1 })
    talk.type("1")
    #expect(talk.said.contains("No further answer can change the first suggestion, so the questions end here."))
    talk = try Talk(pace: .quick(first: 1), Self.allBut("numbness"))
    talk.type("3")
    #expect(!talk.said.contains("No further answer"))
  }

  @Test func inWordsThereIsNoSymbol() throws {
    var talk = try Talk(ink: .words, ["age": "40"])
    var said = talk.said
    for line in ["?", "r", "h", "1", "1", "1", "1", "2", "1", "1", "60", "3", "0", "?1", "a", "3", "3", "2", "b"] {
      talk.type(line)
      said += talk.said
    }
    let allowed = Set("“”’…")
    #expect(said.filter { !$0.isASCII && !allowed.contains($0) } == "")
  }

  @Test func aFileIsWishedForAndAnswered() throws {
    var talk = try Talk()
    talk.type("f", "w me.yaml")
    #expect(talk.conversation.fileWished == "me.yaml")
  }

  /// Answers to all but one fact.
  private static func allBut(_ id: String) -> [String: String] {
    var answers = [
      "age": "40", "country": "here", "sits": "no", "ache-day": "1", "ache-night": "1", "ache-leg": "1",
      "weight": "60", "conditions": "none", "numbness": "none", "warning-signs": "none", "wishes": "none",
    ]
    answers[id] = nil
    return answers
  }
}
