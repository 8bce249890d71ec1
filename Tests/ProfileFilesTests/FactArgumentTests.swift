import Diagnostics
import Knowledge
import ProfileFiles
import Testing

@Suite("answers as arguments")
struct FactArgumentTests {
  private func read(_ arguments: [String]) -> FactArguments {
    FactArguments(arguments, of: "--fact", SmallRules.ruleSet)
  }

  @Test func answers() throws {
    let reading = read([
      "severity=mild", "age=34", "bmi= 18.5 ", "internet=no", "regular=none", "life-events=none",
      "medicines=ssri;!maoi;?", "code=true", "change=",
    ])
    #expect(reading.diagnostics.isEmpty)
    #expect(
      SmallRules.describe(reading.answers)
        == "age=34 bmi=18.5 internet=false severity=mild regular=none code=true life-events=[] medicines=[ssri|maoi]")
    let age = try #require(SmallRules.ruleSet.fact(named: "age"))
    #expect(reading.places[age] == reading.source.place(18..<20))
    #expect(reading.places.count == 8)
    #expect(read([]).diagnostics.isEmpty)
  }

  @Test func takesAnswersAwayWhereTheyAreChanged() throws {
    let arguments = ["age=", "bmi= ? ", "medicines=ssri;?", "internet=no"]
    let reading = FactArguments(arguments, of: "--set", SmallRules.ruleSet, changing: true)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.removed == Set(try ["age", "bmi"].map { try #require(SmallRules.ruleSet.fact(named: $0)) }))
    #expect(SmallRules.describe(reading.answers) == "internet=false medicines=[ssri|]")
    #expect(read(["age="]).removed.isEmpty)
    #expect(read(["bmi=?"]).diagnostics.map(\.id) == ["wrong-type"])
  }

  @Test(arguments: [
    ("«aeg»=34", "unknown-fact", "did you mean 'age'?"), ("«zzzzzz»=", "unknown-fact", "lists the facts"),
    ("«id»=anna", "unknown-fact", ""), ("«Age»=34", "unknown-fact", "'age'"), ("« age»=34", "unknown-fact", "'age'"),
    ("«age»", "wrong-usage", "age=34"), ("«»", "wrong-usage", ""), ("«=34»", "wrong-usage", ""),
    ("age=«x»", "wrong-type", "leave the fact out"), ("age=«34=35»", "wrong-type", ""),
    ("age=«200»", "out-of-range", "leave the fact out"), ("age=«034»", "number-form", "write 34"),
    ("bmi= «18.55» ", "too-many-places", "18.5 or 18.6"), ("bmi=«18,5»", "wrong-type", "a point"),
    ("internet=«maybe»", "wrong-type", "write yes or no; leave"),
    ("severity=«midl»", "not-an-option", "did you mean 'mild'?"), ("severity=«Müll»", "not-an-option", ""),
    ("life-events=job-loss; «x»", "not-an-option", ""), ("life-events=job-loss;«none»", "not-an-option", "alone"),
    ("life-events=«job-loss,bereavement»", "not-an-option", "in quotes, for the shell"),
    ("life-events=job-loss;!«job-loss»", "both-sides", ""), ("life-events=job-loss;«job-loss»", "doubled-option", ""),
  ])
  func faults(_ marked: String, _ id: String, _ help: String) {
    let (text, range) = Marked.split(marked)
    // One before it, so that places are counted over all of them.
    let reading = read(["internet=yes", text].filter { !marked.hasPrefix("internet") || $0 == text })
    let start = marked.hasPrefix("internet") ? 0 : 13
    #expect(reading.diagnostics.map(\.id) == [id])
    #expect(
      reading.diagnostics.first?.place == reading.source.place(start + range.lowerBound..<start + range.upperBound))
    #expect(help.isEmpty || reading.diagnostics.first?.help.contains { $0.contains(help) } == true)
    #expect(reading.places.count == (start == 0 ? 0 : 1))
  }

  @Test func allFaultsAreShownInPlace() {
    let reading = read(["age=abc", "aeg=3", "internet=yes", "life-events=job-loss;!job-loss", "internet=yes"])
    #expect(
      CaretRenderer(sources: [reading.source]).render(reading.diagnostics) == """
        error[wrong-type]: 'age' is a whole number, not 'abc'
         --> --fact:1:5
          |
        1 | age=abc
          |     ^^^
          = help: write digits only, such as 5; leave the fact out where it is not known

        error[unknown-fact]: no fact named 'aeg'
         --> --fact:2:1
          |
        2 | aeg=3
          | ^^^
          = help: did you mean 'age'?

        error[both-sides]: the option 'job-loss' is said to be so and not to be so
         --> --fact:4:23
          |
        4 | life-events=job-loss;!job-loss
          |                       ^^^^^^^^
         ::: --fact:4:13
          |
        4 | life-events=job-loss;!job-loss
          |             -------- the other side
          = help: keep it on one side, or on none where it is not known

        error[duplicate-key]: 'internet' is answered a second time
         --> --fact:5:1
          |
        5 | internet=yes
          | ^^^^^^^^
         ::: --fact:3:1
          |
        3 | internet=yes
          | -------- first here
          = help: keep one of the two

        """)
  }

  /// What can't be typed into a line of a file can be an argument.
  @Test func lineBreaksAndCharactersWithoutShape() {
    let reading = read(["age=3\n4", "a\nge=\u{1B}[2J", "age=35"])
    #expect(reading.diagnostics.map(\.id) == ["wrong-type", "unknown-fact", "duplicate-key"])
    #expect(!CaretRenderer(sources: [reading.source]).render(reading.diagnostics).contains("\u{1B}"))
  }
}
