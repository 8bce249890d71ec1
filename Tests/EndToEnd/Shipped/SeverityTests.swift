import Testing

/// The rules that come with the program, and questionnaires that are answered in part.
struct SeverityTests {
  private static let severe = """
    phq9-interest: 3
    phq9-mood: 3
    phq9-sleep: 3
    phq9-energy: 3
    phq9-appetite: 3
    phq9-worth: 3
    phq9-concentration: 2
    """

  @Test func twentyIsSevereWhateverIsMissing() throws {
    let document = try RecommendationDocument.answering(text: Self.severe)
    #expect(document.derived["severity"] == "severe")
    #expect(document.derived["phq9"] == nil)
    #expect(document.possible["phq9"] == ["from": 20, "to": 26])
  }

  @Test func aTotalThatCouldBeEitherIsOpen() throws {
    let document = try RecommendationDocument.answering(
      text:
        """
        phq9-interest: 2
        phq9-mood: 2
        phq9-sleep: 1
        phq9-energy: 1
        phq9-appetite: 1
        phq9-worth: 1
        phq9-concentration: 1
        phq9-movement: 0
        """)
    #expect(document.possible["phq9"] == ["from": 9, "to": 12])
    #expect(document.derived["severity"] == nil)
    #expect(document.possible["severity"] == ["oneOf": ["mild", "moderate"]])
    #expect(document.asks.contains("phq9-self-harm"))
    let open = (document.suggestions + document.others).flatMap(\.open)
    #expect(open.contains { $0.asks.contains("phq9-self-harm") })
  }

  @Test func theAgeGroupIsEnough() throws {
    let document = try RecommendationDocument.answering(text: "age-group: adolescent\n")
    let young = try RecommendationDocument.answering(text: "age: 15\n")
    #expect(document.suggestions.map(\.treatment) == young.suggestions.map(\.treatment))
  }

  @Test func aStatedSeverityCounts() throws {
    let run = try Run.evident(["recommend", "-"], input: "severity: moderate\nphq9: 15\n")
    #expect(run.status == 0)
    #expect(run.stderr.contains("remark[contradiction]: 'severity' is stated as"))
    let document = try RecommendationDocument.answering(text: "severity: moderate\nphq9: 15\n")
    #expect(document.derived["severity"] == "moderate")
  }

  @Test func anAgeOfAnotherGroupIsAnError() throws {
    let run = try Run.evident(["recommend", "-"], input: "age: 30\nage-group: adolescent\n")
    #expect(run.status == 2)
    #expect(run.stdout == "")
    #expect(run.stderr.contains("<stdin>:1:") && run.stderr.contains("<stdin>:2:"))
  }
}
