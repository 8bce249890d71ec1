import Diagnostics
import Inference
import Knowledge
import Reporting
import Testing

/// The diagnostic for a fact that is stated otherwise than it follows.
@Suite("A contradiction's diagnostic")
struct ContradictionDiagnosticTests {
  @Test("an error shows both places and both sides") func mustAgree() throws {
    let profile = SourceText(name: "me.yaml", text: "low: 1\ntotal: 7\ntired: 0\nwakeful: 2\n")
    let program = try RecommendationSample.program()
    let answers = ["low": "1", "total": "7", "tired": "0", "wakeful": "2"]
    guard case .contradictions(let contradictions) = try RecommendationSample.outcome(program, answers) else {
      throw RecommendationSample.Contradicted()
    }
    var places: [FactID: Place] = [:]
    for (name, range) in [("low", 5..<6), ("total", 14..<15), ("tired", 23..<24), ("wakeful", 34..<35)] {
      places[try #require(program.ruleSet.fact(named: name))] = profile.place(range)
    }
    let diagnostics = contradictions.map { $0.diagnostic(in: program.ruleSet, places: places) }
    let expected = """
      error[contradiction]: 'total' is stated as 7, but 'low', 'tired' and 'wakeful' make it 3
       --> me.yaml:2:8
        |
      2 | total: 7
        |        ^ stated: 7; derived: 3
       ::: me.yaml:1:6
        |
      1 | low: 1
        |      - 'total' follows from this
       ::: me.yaml:3:8
        |
      3 | tired: 0
        |        - 'total' follows from this
       ::: me.yaml:4:10
        |
      4 | wakeful: 2
        |          - 'total' follows from this
        = help: correct one of them, or leave 'total' out: it follows from the answers

      """
    #expect(CaretRenderer(sources: [profile]).render(diagnostics) == expected)
  }

  @Test("where the statement wins it is a remark") func wins() throws {
    let program = try RecommendationSample.program()
    let recommendation = try RecommendationSample.recommendation(program, ["severity": "mild", "total": "9"])
    let remark = try #require(recommendation.remarks.first)
    let diagnostic = remark.diagnostic(in: program.ruleSet, places: [:])
    #expect(diagnostic.severity == .remark)
    #expect(diagnostic.id == "contradiction")
    #expect(diagnostic.message == "'severity' is stated as mild, but 'total' makes it severe")
    #expect(diagnostic.place == nil)
    #expect(diagnostic.help == ["what is stated counts; leave 'severity' out to use what follows from the answers"])
  }
}
