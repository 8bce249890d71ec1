import Batch
import Diagnostics
import Inference
import Knowledge
import ProfileFiles
import Reporting
import Testing

/// The same answers, however the profiles are written.
@Suite struct NotationTests {
  private static let lines = MemoryInput(
    "people.ndjson",
    """
    {"id": "anna", "age": 70, "sleep": "bad", "events": ["loss"]}
    {"age": 15, "events": []}
    {"id": "ünal", "events": {"yes": ["move"], "no": ["loss"]}}

    """)
  private static let table = MemoryInput(
    "people.csv",
    """
    id,age,sleep,events
    anna,70,bad,loss
    ,15,,none
    "ünal",,,move;!loss

    """)
  private static let yaml = MemoryInput(
    "people.yaml",
    """
    - {id: anna, age: 70, sleep: bad, events: [loss]}
    - {age: 15, events: []}
    - {id: ünal, events: {yes: [move], no: [loss]}}
    """)
  private static let json = MemoryInput(
    "people.json",
    """
    [{"id": "anna", "age": 70, "sleep": "bad", "events": ["loss"]}, {"age": 15, "events": []},
     {"id": "ünal", "events": {"yes": ["move"], "no": ["loss"]}}]
    """)

  @Test(arguments: OutputForm.Detail.allCases)
  func isTheSameInEveryNotation(detail: OutputForm.Detail) throws {
    let outputs = try [Self.lines, Self.table, Self.yaml, Self.json].map { input in
      SmallBatch.run(try SmallBatch.plan(detail), [input]).sink.text
    }
    #expect(outputs[0].split(separator: "\n").count == 3)
    for output in outputs.dropFirst() { #expect(output == outputs[0]) }
  }

  @Test func fullIsWhatRecommendWrites() throws {
    let plan = try SmallBatch.plan(.full)
    let reading = ProfileReader(plan.program.ruleSet).read(SourceText(name: "people.ndjson", bytes: Self.lines.bytes))
    let encoder = RecommendationEncoder(plan.program, version: "0")
    var json = JSONWriter()
    for read in reading.profiles {
      let profile = try #require(read.profile)
      guard case .recommendation(let recommendation) = plan.program.recommend(profile.answers) else { continue }
      encoder.encode(recommendation, profile: profile.name, into: &json)
      json.endLine()
    }
    #expect(SmallBatch.run(plan, [Self.lines]).sink.output == json.bytes)
  }

  @Test func reasonsLeaveOutTextsAnswersAndPlaces() throws {
    let line = try #require(SmallBatch.run(try SmallBatch.plan(.reasons), [Self.lines]).sink.lines.first)
    #expect(
      line.contains(
        #"{"rule":"walking/suitability/older","effect":"favours","points":15,"sources":["book"]}"#))
    for key in ["note", "at", "answers", "title", "notice", "help"] { #expect(!line.contains("\"\(key)\":")) }
  }

  @Test func writesOnlyTheFieldsThatAreAskedFor() throws {
    var form = OutputForm()
    form.fields = ["ruledOut", "profile"]
    let sink = SmallBatch.run(try SmallBatch.plan(form), [Self.lines]).sink
    #expect(sink.lines[1] == #"{"profile":"people#2","ruledOut":["tablets"]}"#)
    form.format = .csv
    form.top = 1
    form.fields = ["score-1", "profile"]
    let table = SmallBatch.run(try SmallBatch.plan(form), [Self.lines]).sink
    #expect(table.text == "score-1,profile,errors\n75,anna,\n60,people#2,\n60,ünal,\n")
  }

  @Test func aTableKeepsSpreadsheetsFromReckoning() throws {
    var form = OutputForm()
    form.format = .csv
    form.top = 2
    let input = MemoryInput("a.ndjson", #"{"id": "=1+1, \"x\""}"#)
    let lines = SmallBatch.run(try SmallBatch.plan(form), [input]).sink.lines
    #expect(lines[0] == "profile,triage,suggestion-1,score-1,suggestion-2,score-2,ruled-out,errors")
    #expect(lines[1] == #""'=1+1, ""x""",,tablets,60,walking,60,,"#)
  }

  @Test func takesFactsFromColumnsOfOtherNames() throws {
    let input = MemoryInput("t.csv", "patient,yrs,ward\nx,70,4\n")
    let plan = try SmallBatch.plan {
      $0.mapping = ["patient": "id", "yrs": "age"]
      $0.ignoring = ["ward"]
    }
    #expect(
      SmallBatch.run(plan, [input]).sink.lines[0].hasPrefix(
        #"{"profile":"x","triage":[],"suggestions":[["walking",75]"#))
  }
}
