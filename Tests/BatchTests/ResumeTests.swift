import Batch
import Synchronization
import Testing

/// A batch that was stopped anywhere ends with the bytes of one that was not.
@Suite struct ResumeTests {
  private static let inputs = [
    MemoryInput("a.ndjson", "\u{FEFF}{\"age\": 7}\n\n{\r}\nx\n{\"id\": \"p\", \"sleep\": \"bad\"}"),
    MemoryInput("b.csv", "id,age\r\nq,8\r\n\"r\ns\",9\r\nt,9,9\r\n,66\r\n\r\n"),
    MemoryInput("c.csv", "nothing\n1\n"),
    MemoryInput("d.yaml", "- {age: 8}\n- {age: 1}\n- {sleep: bad}\n"),
    MemoryInput("e.csv", "age\n\n\n50\n\n"),
  ]

  /// A sink that takes so many bytes, and no more.
  private final class Broken: BatchSink {
    private struct Full: Error {}

    private let content = Mutex((output: [UInt8](), errors: [UInt8]()))
    private let room: Int

    init(room: Int) { self.room = room }

    func put(_ output: ArraySlice<UInt8>, errors: ArraySlice<UInt8>) throws {
      try content.withLock { content in
        let left = room - content.output.count
        content.output += output.prefix(left)
        if output.count > left { throw Full() }
        content.errors += errors
      }
    }

    func say(_ remarks: InputRemarks) {}

    func kept(_ progress: BatchProgress) -> (output: ArraySlice<UInt8>, errors: ArraySlice<UInt8>) {
      content.withLock { ($0.output[..<progress.output], $0.errors[..<progress.errors]) }
    }
  }

  @Test(arguments: [OutputForm.Format.ndjson, .csv], [1, 16, 20, 1 << 20])
  func endsWithTheSameBytesWhereverItWasCut(format: OutputForm.Format, unitBytes: Int) throws {
    var form = OutputForm()
    form.format = format
    let plan = try SmallBatch.plan(form, unitBytes: unitBytes)
    let whole = SmallBatch.run(plan, Self.inputs)
    #expect(whole.progress.rows == 15)
    #expect(whole.progress.failed == 5)
    #expect(whole.progress.refused == 1)
    for room in stride(from: 0, to: whole.sink.output.count, by: unitBytes == 20 ? 1 : 13) {
      let broken = Broken(room: room)
      let run = BatchRun(plan, Self.inputs, to: broken)
      while !run.wait(milliseconds: 10_000) {}
      var checkpoint = Self.checkpoint
      checkpoint.progress = run.progress
      let read = try #require(Checkpoint(json: checkpoint.json))
      let kept = broken.kept(read.progress)
      let rest = SmallBatch.run(plan, Self.inputs, from: read.progress)
      #expect(kept.output + rest.sink.output == whole.sink.output[...], "cut at \(room)")
      #expect(kept.errors + rest.sink.errors == whole.sink.errors[...], "cut at \(room)")
      #expect(rest.progress == whole.progress)
    }
  }

  @Test func goesOnAfterTooManyErrors() throws {
    let plan = try SmallBatch.plan()
    let whole = SmallBatch.run(plan, Self.inputs).sink
    let stopped = SmallBatch.run(try SmallBatch.plan { $0.maxErrors = 2 }, Self.inputs)
    #expect(stopped.sink.output.count > stopped.progress.output)
    let rest = SmallBatch.run(plan, Self.inputs, from: stopped.progress)
    #expect(stopped.sink.output[..<stopped.progress.output] + rest.sink.output == whole.output[...])
  }

  // MARK: - Checkpoints

  private static let checkpoint = Checkpoint(
    version: "1", rules: "sha256:ab", options: [.init("--detail", "ids"), .init("--map", "")],
    inputs: [
      .init(
        name: "a \"b\"\u{1}.ndjson", content: .init(size: 10, modified: 1_795_271_194_802_072_078, fingerprint: "x")),
      .init(name: "gone.csv", content: nil),
    ])

  @Test func readsBackAsItWasWritten() throws {
    var checkpoint = Self.checkpoint
    checkpoint.progress.rows = .max
    checkpoint.isFinished = true
    #expect(Checkpoint(json: checkpoint.json) == checkpoint)
    #expect(checkpoint.differences(of: checkpoint).isEmpty)
  }

  @Test func refusesWhatIsTornOrForeign() {
    let json = Self.checkpoint.json
    for length in 0..<json.count - 1 { #expect(Checkpoint(json: Array(json[..<length])) == nil) }
    #expect(Checkpoint(json: Array(#"{"schema":"evident.resume/2"}"#.utf8)) == nil)
    let negative = String(decoding: json, as: UTF8.self).replacing(#""rows":0"#, with: #""rows":-1"#)
    #expect(Checkpoint(json: Array(negative.utf8)) == nil)
  }

  @Test func saysWhatDiffers() {
    let other = Checkpoint(
      version: "2", rules: "sha256:cd", options: [.init("--detail", "full"), .init("--map", "a=b")],
      inputs: Self.checkpoint.inputs)
    #expect(
      Self.checkpoint.differences(of: other) == [
        "evident was version 1, and is 2", "the rules have changed", "--detail was 'ids', and is 'full'",
        "--map was not given, and is 'a=b'",
      ])
  }

  @Test(
    arguments: [
      (11, 1, "x", "had 10 bytes, and has 11"), (10, 1, "y", "begins or ends otherwise than it did"),
      (10, 1, "x", "has been written to since"),
    ])
  func saysWhichInputHasChanged(size: Int, modified: Int, fingerprint: String, expected: String) {
    let content = Checkpoint.Content(size: size, modified: modified, fingerprint: fingerprint)
    #expect(differences(.init(name: "a \"b\"\u{1}.ndjson", content: content)) == ["'a \"b\"\\u{1}.ndjson' \(expected)"])
  }

  @Test func saysWhichInputIsAnother() {
    #expect(differences(.init(name: "c", content: nil)) == ["input 1 was 'a \"b\"\\u{1}.ndjson', and is 'c'"])
    #expect(differences(nil) == ["there were 2 inputs, and there are 1"])
  }

  /// The differences where the first input is another one, or is not there.
  private func differences(_ first: Checkpoint.Input?) -> [String] {
    let before = Self.checkpoint
    let inputs = (first.map { [$0] } ?? []) + before.inputs.dropFirst()
    return before.differences(
      of: Checkpoint(version: "1", rules: "sha256:ab", options: before.options, inputs: inputs))
  }
}
