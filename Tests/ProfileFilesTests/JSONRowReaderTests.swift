import Diagnostics
import Knowledge
import ProfileFiles
import Testing

@Suite("rows of JSON")
struct JSONRowReaderTests {
  @Test func oneReaderReadsManyRows() {
    var reader = JSONRowReader(SmallRules.ruleSet, ignoring: ["shoe"])
    var row = AnswerRow(AnswerLayout(SmallRules.facts))
    let rows: [(text: String, id: String?, answers: String, faults: [String])] = [
      (#"{"id": "a", "age": 34}"#, "a", "age=34", []),
      (#"{"severity": "mild", "shoe": 1}"#, nil, "severity=mild", []),
      (#"{"id": "b", "age": 34, "aeg": 1}"#, "b", "age=34", ["unknown-fact"]),
      (#"{"id": "c", "age": }"#, nil, "", ["json-syntax"]),
      (#"{"id": "d\n", "age": 35}"#, nil, "age=35", ["bad-profile-id"]),
      (#"{"id": "\u0065", "life-events": {"no": ["job-loss"]}}"#, "e", "life-events=[|job-loss]", []),
      ("", nil, "", ["json-syntax"]),
      ("[]", nil, "", ["not-a-profile"]),
      ("{}", nil, "", []),
    ]
    for _ in 0..<2 {
      for expected in rows {
        let bytes = Array(expected.text.utf8)
        bytes.withUnsafeBytes { bytes in
          let isGood = reader.read(bytes, into: &row)
          #expect(isGood == expected.faults.isEmpty)
          #expect(reader.id.map { String(decoding: $0, as: UTF8.self) } == expected.id)
          #expect(SmallRules.describe(row) == expected.answers)
          let found = reader.diagnostics(in: SourceText(name: "row", text: expected.text))
          #expect(found.map(\.id) == expected.faults)
        }
      }
    }
  }

  @Test func rangesAreThoseOfTheAnswers() {
    var reader = JSONRowReader(SmallRules.ruleSet)
    var row = AnswerRow(AnswerLayout(SmallRules.facts))
    let text = Array(#"{"age": 34, "life-events": ["job-loss"]}"#.utf8)
    text.withUnsafeBytes { bytes in
      #expect(reader.read(bytes, into: &row))
      #expect(reader.range(of: FactID(0)) == 8..<10)
      #expect(reader.range(of: FactID(8)) == 27..<39)
      #expect(reader.range(of: FactID(1)) == nil)
    }
  }

  /// A fault in a row within a larger text is placed in that.
  @Test func placesAreOfTheWholeText() {
    let source = SourceText(name: "rows.ndjson", text: "{\"age\": 34}\n{\"age\": 200}\n{\"age\" 34}\n")
    var reader = JSONRowReader(SmallRules.ruleSet)
    var row = AnswerRow(AnswerLayout(SmallRules.facts))
    source.bytes.withUnsafeBytes { all in
      for (range, place) in [(12..<24, "rows.ndjson:2:9"), (25..<35, "rows.ndjson:3:8")] {
        #expect(!reader.read(UnsafeRawBufferPointer(rebasing: all[range]), into: &row))
        #expect(
          reader.diagnostics(in: source, offset: range.lowerBound).map { "\($0.place?.description ?? "")" } == [place])
      }
    }
  }
}
