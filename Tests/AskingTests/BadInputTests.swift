import Asking
import Interview
import Knowledge
import Testing

/// What can't be taken as an answer: it is said why, the same question stays, and nothing is answered.
struct BadInputTests {
  struct Case: Sendable, CustomStringConvertible {
    let fact: String
    let line: String
    let words: String

    init(_ fact: String, _ line: String, _ words: String) { (self.fact, self.line, self.words) = (fact, line, words) }

    var description: String { "\(fact): \(line.prefix(20))" }
  }

  static let cases: [Case] = [
    // Whole numbers.
    Case("age", "abc", "'abc' is no number. A whole number of years from 5 to 110."),
    Case("age", "4", "'4' is too low. A whole number of years from 5 to 110."),
    Case("age", "-40", "'-40' is too low."),
    Case("age", "1985", "'1985' is too high."),
    Case("age", "99999999999999999999999", "is too high."),
    Case("age", "40.5", "'40.5' is not a whole number."),
    Case("age", "040", "'040' is not a plain number. Did you mean 40?"),
    Case("age", "40 kg", "'40 kg' is no number."),
    Case("age", "4e1", "'4e1' is no number."),
    Case("age", "40 41", "'40 41' is no number."),
    Case("age", "٤٠", "'٤٠' is no number."),
    Case("age", "forty", "'forty' is no number."),
    Case("age", "--", "'--' is no number."),
    // Decimals.
    Case("weight", "82.55", "'82.55' has too many places after the point."),
    Case("weight", "82.", "'82.' is no number."),
    Case("weight", "heavy", "in kg, from 20.0 to 300.0."),
    // Yes and no.
    Case("sits", "maybe", "'maybe' is neither yes nor no. Please type yes or no, or 1 or 2."),
    Case("sits", "3", "'3' is neither yes nor no."),
    Case("sits", "0", "'0' is neither yes nor no."),
    // One of several.
    Case("country", "3", "There is no answer '3': they are numbered from 1 to 2."),
    Case("country", "0", "There is no answer '0': they are numbered from 1 to 2."),
    Case("country", "-1", "There is no answer '-1': they are numbered from 1 to 2."),
    Case("country", "elsewhre", "No answer here has 'elsewhre' in it. Did you mean “elsewhere”?"),
    Case("country", "xyz", "No answer here has 'xyz' in it. Please type its number, or other words."),
    Case("country", "x", "'x' is part of too many words."),
    Case("country", "UK", "No answer here has 'UK' in it. Please type its number, or other words."),
    Case("numbness", "sit", "That could be one of these. Please type its number:"),
    Case("numbness", "I", "part of too many words"),
    // Any number of several.
    Case("warning-signs", "4", "There is no answer '4': they are numbered from 1 to 3. 0 is none of them."),
    Case("warning-signs", "1 4", "There is no answer '4'"),
    Case("warning-signs", "2-9", "There is no answer '2-9'"),
    Case("warning-signs", "3-1", "'3-1' goes backwards. Did you mean 1-3?"),
    Case("warning-signs", "0 1", "0 says none of these, so it can't stand with others."),
    Case("warning-signs", "1 0", "0 says none of these, so it can't stand with others."),
    Case("warning-signs", "? 1", "A ? says that there may be others. It can only stand at the end: 1 3 ?"),
    Case(
      "warning-signs", "headache", "No answer here has 'headache' in it. Please type their numbers, or other words."),
    Case("conditions", "no conditions", "If none of these fits, type 0; if you don't know, press Enter."),
    Case("conditions", "not asthma", "If none of these fits, type 0"),
    Case("conditions", "99999999999999999999", "There is no answer '99999999999999999999'"),
    // An item of an instrument.
    Case("ache-day", "4", "'4' is too high. A whole number from 0 to 3."),
    Case("ache-day", "some", "'some' is no number."),
    // What moves the cursor or hides text.
    Case("age", "\u{1B}[A", "Arrow keys and the like don't work here: '\\u{1B}[A'."),
    Case("country", "he\u{0}re", "Arrow keys and the like don't work here"),
    Case("conditions", "\u{7F}", "Arrow keys and the like don't work here"),
    Case("sits", "\u{202E}yes", "Arrow keys and the like don't work here"),
    Case("warning-signs", String(repeating: "x", count: 4000), "xxxxxxxxxx…' in it."),
  ]

  @Test(arguments: cases)
  func isAskedAgainWithTheReason(of bad: Case) throws {
    var talk = try Talk()
    while let current = talk.current, current != bad.fact { talk.type("s") }
    try #require(talk.current == bad.fact)
    talk.type(bad.line)
    let onOneLine = talk.said.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(onOneLine.contains(bad.words), "\(talk.said)")
    #expect(talk.said.hasSuffix("\n" + Conversation.prompt))
    #expect(!talk.said.contains { $0 == "\u{1B}" || $0 == "\u{0}" || $0 == "\u{202E}" })
    #expect(talk.current == bad.fact)
    #expect(talk.questionnaire.answeredCount == 0)
  }

  @Test func everyKindOfAnswerHasBadInput() throws {
    let ruleSet = try Talk().questionnaire.ruleSet
    let kinds = Set(Self.cases.compactMap { ruleSet.fact(named: $0.fact).map { ruleSet[$0].type.name } })
    #expect(kinds == ["integer", "decimal", "yes-no", "choice", "choices"])
  }

  @Test func aLineOfAMegabyteIsNoAnswer() throws {
    var talk = try Talk()
    talk.take(.tooLong(bytes: 1 << 20))
    #expect(talk.said.contains("1,048,576 bytes long"))
    #expect(talk.current == "age")
    talk.take(.unreadable)
    #expect(talk.said.contains("not UTF-8"))
    #expect(talk.current == "age")
  }

  /// Anything at all, at any point: nothing fails, and every reply ends with a prompt or ends the conversation.
  @Test func nothingThatIsTypedCanBreakIt() throws {
    let words =
      Self.cases.map(\.line) + [
        "", "?", "b", "s", "r", "h", "t", "l", "f", "g", "a", "w", "?1", "?9", "1", "2", "0", "1 2 ?",
      ]
    var seed: UInt64 = 7
    for _ in 0..<40 {
      var talk = try Talk()
      for _ in 0..<120 where talk.conversation.outcome == nil {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        talk.type(words[Int(seed >> 33) % words.count])
        #expect(talk.said.hasSuffix(Conversation.prompt) || talk.conversation.outcome != nil)
        let ruleSet = talk.questionnaire.ruleSet
        #expect(Questionnaire.contradictions(ruleSet, in: talk.questionnaire.answers).isEmpty)
      }
    }
  }
}
