import Batch
import Diagnostics
import Testing

/// What stands in the place of rows that can't be answered.
@Suite struct BadRowTests {
  /// The text without its marks, and where each begins as `line:column` and as an offset.
  private static func split(_ marked: String) -> (text: String, places: [String], offsets: [Int]) {
    var text = ""
    var places: [String] = []
    var offsets: [Int] = []
    var (line, column) = (1, 1)
    for character in marked {
      if character == "«" {
        places.append("\(line):\(column)")
        offsets.append(text.utf8.count)
        continue
      }
      text.append(character)
      (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
    }
    return (text, places, offsets)
  }

  @Test(arguments: [1, 30, 1 << 20])
  func areLinesWithTheirPlaces(unitBytes: Int) throws {
    let (text, places, offsets) = Self.split(
      """
      {"id": "ok"}

      «{"id": "ü", "age": «200}
      «{"mood": 3, "severity": «"severe"}\r
      \t
      «{"age": 20
      """)
    let sink = SmallBatch.run(try SmallBatch.plan(unitBytes: unitBytes), [MemoryInput("a/b.ndjson", text)]).sink
    let range = "'age' is 5 to 110, and this is 200"
    let clash = "'severity' is stated as severe, but 'mood' makes it mild"
    let expected = [
      #"{"file":"a/b.ndjson","row":2,"line":3,"profile":"ü","errors":[{"id":"out-of-range","message":"\#(range)","at":"a/b.ndjson:\#(places[1])"}]"#,
      #"{"file":"a/b.ndjson","row":3,"line":4,"profile":"b#3","errors":[{"id":"contradiction","message":"\#(clash)","at":"a/b.ndjson:\#(places[3])"}]"#,
      #"{"file":"a/b.ndjson","row":4,"line":6,"profile":"b#4","errors":[{"id":"json-syntax","message":"this '{' has no end","at":"a/b.ndjson:\#(places[4])"}]"#,
    ]
    #expect(sink.lines.dropFirst() == expected.map { $0 + "}" }[...])
    let raw = [
      #""raw":"{\"id\": \"ü\", \"age\": 200}"}"#, #""raw":"{\"mood\": 3, \"severity\": \"severe\"}"}"#,
      #""raw":"{\"age\": 20"}"#,
    ]
    let whole = [0, 2, 4].enumerated().map { "\(expected[$0]),\"offset\":\(offsets[$1]),\(raw[$0])" }
    #expect(String(decoding: sink.errors, as: UTF8.self).split(separator: "\n").map(String.init) == whole)
  }

  @Test func tablesSayRowAndLine() throws {
    let text = "\u{FEFF}id,events\r\n\"a\r\nb\",loss\r\nx,\"move;\"\"job\"\"\"\r\ny\r\n"
    let sink = SmallBatch.run(try SmallBatch.plan(), [MemoryInput("t.csv", text)]).sink
    #expect(sink.lines.count == 3)
    #expect(
      sink.lines[0].hasPrefix(#"{"file":"t.csv","row":1,"line":2,"profile":"t#1","errors":[{"id":"bad-profile-id""#))
    #expect(sink.lines[1].contains(#""row":2,"line":4,"profile":"x","errors":[{"id":"not-an-option""#))
    #expect(sink.lines[2].contains(#""row":3,"line":5,"profile":"t#3","errors":[{"id":"ragged-row""#))
    #expect(String(decoding: sink.errors, as: UTF8.self).contains(#""offset":27,"raw":"x,\"move;\"\"job\"\"\""}"#))
  }

  @Test func whatIsNotTextIsKeptAsBytes() throws {
    let input = MemoryInput("a.ndjson", [0x22, 0xFF, 0x22, 0x0A])
    let errors = SmallBatch.run(try SmallBatch.plan(), [input]).sink.errors
    #expect(String(decoding: errors, as: UTF8.self).hasSuffix(#""offset":0,"rawBase64":"Iv8i"}"# + "\n"))
  }

  @Test func anInputThatIsRefusedIsOneFailure() throws {
    let inputs = [
      MemoryInput("h.csv", "id,agee\nx,3\n"), MemoryInput("e.csv", ""), MemoryInput("e.yaml", ""),
      MemoryInput("good.json", "{}"),
    ]
    let (sink, progress, _) = SmallBatch.run(try SmallBatch.plan(), inputs)
    #expect(progress.rows == 1 && progress.failed == 3 && progress.refused == 3)
    #expect(sink.lines.count == 4)
    #expect(
      sink.lines[0]
        == #"{"file":"h.csv","profile":"h","errors":[{"id":"unknown-fact","message":"no fact named 'agee'","at":"h.csv:1:4"}]}"#
    )
    #expect(sink.lines[3].hasPrefix(#"{"profile":"good","#))
    #expect(sink.said.map(\.id) == ["unknown-fact", "no-profile", "no-profile"])
  }

  @Test(arguments: 1...9)
  func stopsRightAfterTheLastFailureThatIsAllowed(limit: Int) throws {
    let text = (0..<40).map { $0 % 5 == 2 ? "x\n" : "{}\n" }.joined()
    let all = SmallBatch.run(try SmallBatch.plan(), [MemoryInput("a.ndjson", text)]).sink
    for unitBytes in [1, 20, 1 << 20] {
      let (sink, progress, ending) = SmallBatch.run(
        try SmallBatch.plan(jobs: 3, unitBytes: unitBytes) { $0.maxErrors = limit }, [MemoryInput("a.ndjson", text)])
      guard limit <= 8 else {
        #expect(sink.output == all.output)
        continue
      }
      #expect(sink.lines == Array(all.lines.prefix(5 * limit - 2)))
      #expect(sink.errors.count { $0 == UInt8(ascii: "\n") } == limit)
      guard case .tooManyErrors(let rows, let failed) = ending else {
        Issue.record("ended otherwise: \(ending)")
        continue
      }
      #expect(rows == 5 * limit - 2 && failed == limit && progress.rows < rows)
    }
  }
}
