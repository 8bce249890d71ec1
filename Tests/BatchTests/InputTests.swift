import Batch
import Diagnostics
import ProfileFiles
import Synchronization
import Testing

/// Files of every shape.
@Suite struct InputTests {
  private func rows(_ name: String, _ bytes: [UInt8], unitBytes: Int = 16) throws -> (rows: Int, failed: Int) {
    let progress = SmallBatch.run(try SmallBatch.plan(unitBytes: unitBytes), [MemoryInput(name, bytes)]).progress
    return (progress.rows, progress.failed)
  }

  @Test(
    arguments: [
      ("", 0), ("\n", 0), ("\n\n\r\n \t\n", 0), ("{}", 1), ("{}\n", 1), ("{}\r\n{}\r\n", 2), ("\u{FEFF}{}\n{}", 2),
      ("\u{FEFF}", 0), ("\u{FEFF}\n", 0), ("{\r}\n{}\n", 2), ("{}\n\n\n", 1), ("\n\n{}", 1),
    ], [1, 3, 1 << 20])
  func countsTheRowsOfLines(_ text: (String, Int), unitBytes: Int) throws {
    let found = try rows("a.ndjson", Array(text.0.utf8), unitBytes: unitBytes)
    #expect(found == (text.1, 0))
  }

  @Test(
    arguments: [
      ("id\n", 0), ("id,age\n\n\n", 0), ("id,age\na,7", 1), ("id,age\r\na,7\r\nb,8\r\n", 2), ("\u{FEFF}age\n7\n\n", 2),
      ("id,age\n\"a \"\"b\"\"\",7\n", 1),
    ], [1, 3, 1 << 20])
  func countsTheRowsOfTables(_ text: (String, Int), unitBytes: Int) throws {
    let found = try rows("a.csv", Array(text.0.utf8), unitBytes: unitBytes)
    #expect(found == (text.1, 0))
  }

  @Test func saysThatAFileIsEmpty() throws {
    let inputs = [MemoryInput("a.ndjson", "\n"), MemoryInput("b.csv", "id\n"), MemoryInput("c.yaml", "[]")]
    let (sink, progress, _) = SmallBatch.run(try SmallBatch.plan(), inputs)
    #expect(progress.failed == 0)
    #expect(sink.said.map(\.id) == ["empty-list", "empty-list", "empty-list"])
  }

  /// Lone carriage returns end lines for those who read the text, and so they do here.
  @Test func linesAreThoseOfAnEditor() throws {
    let text = "{\r}\n{\"age\":\r200}\r\nx"
    for unitBytes in [1, 1 << 20] {
      let lines = SmallBatch.run(try SmallBatch.plan(unitBytes: unitBytes), [MemoryInput("a.ndjson", text)]).sink.lines
      #expect(lines[1].contains(#""row":2,"line":3"#) && lines[1].contains(#""at":"a.ndjson:4:1""#))
      #expect(lines[2].contains(#""row":3,"line":5"#) && lines[2].contains(#""at":"a.ndjson:5:1""#))
    }
  }

  @Test func aPipeIsAnsweredAsItComes() throws {
    var input = MemoryInput("a.ndjson", "{}\n{}\n{}\n")
    (input.step, input.isLive) = (4, true)
    #expect(SmallBatch.run(try SmallBatch.plan(unitBytes: 1 << 20), [input]).progress.rows == 3)
  }

  @Test(arguments: [(ProfileFormat.jsonLines, "a.ndjson", ""), (.csv, "a.csv", "id\n")])
  func aRowOfTwoHundredMegabytesIsOneRow(_ format: ProfileFormat, _ name: String, _ header: String) throws {
    let input = LongRow(name: name, format: format, beginning: header + (format == .csv ? "\"" : "{\"id\":\""))
    let (sink, progress, _) = SmallBatch.run(try SmallBatch.plan(jobs: 1, unitBytes: 1 << 18), [input])
    #expect(progress.rows == 2 && progress.failed == 1)
    #expect(sink.lines[0].contains(#""errors":[{"id":"too-large""#))
    #expect(sink.lines[0].contains(#""row":1,"line":\#(format == .csv ? 2 : 1),"#))
    let errors = String(decoding: sink.errors, as: UTF8.self)
    #expect(errors.contains(#"xxxx","rawBytes":\#(LongRow.length + (format == .csv ? 2 : 7))}"#))
    #expect(errors.utf8.count < 1500)
  }

  @Test(arguments: [1 << 18, 1 << 22])
  func aRowThatIsTooLargeIsTheSameInUnitsOfAnySize(unitBytes: Int) throws {
    for (name, head, end) in [("a.ndjson", "", "\n{}\n"), ("a.csv", "id\n", "\ny\n")] {
      let long = String(repeating: "ü", count: 600_000)
      let input = MemoryInput(name, head + long + end)
      let sink = SmallBatch.run(try SmallBatch.plan(unitBytes: unitBytes), [input]).sink
      #expect(sink.lines.count == 2 && sink.lines[0].contains("too-large"))
      let raw = #""offset":\#(head.utf8.count),"raw":"\#(String(repeating: "ü", count: 512))","rawBytes":1200000}"#
      #expect(String(decoding: sink.errors, as: UTF8.self).hasSuffix(raw + "\n"))
    }
  }

  @Test func manySpacesAreNoRow() throws {
    let text = String(repeating: " ", count: 1_100_000) + "\n{}\n"
    #expect(try rows("a.ndjson", Array(text.utf8)) == (1, 0))
  }

  @Test func anInputThatChangesEndsTheBatch() throws {
    let fault = InputFault([.error("input-changed", "it grew", at: nil)], isFatal: true)
    let inputs: [any BatchInput] = [FaultyInput(text: "{}\n{}\n{\"a", fault: fault), MemoryInput("b.ndjson", "{}\n")]
    let (sink, progress, ending) = SmallBatch.run(try SmallBatch.plan(), inputs)
    guard case .inputChanged = ending else { throw Unexpected(ending: ending) }
    #expect(progress.rows == 2 && sink.lines.count == 2)
    #expect(sink.said.map(\.id) == ["input-changed"])
  }

  @Test func anInputThatBreaksOffIsOneFailure() throws {
    let fault = InputFault([.error("unreadable-file", "it broke", at: nil)])
    let inputs: [any BatchInput] = [FaultyInput(text: "{}\n{}\n{\"a", fault: fault), MemoryInput("b.ndjson", "{}\n")]
    let (sink, progress, _) = SmallBatch.run(try SmallBatch.plan(), inputs)
    #expect(progress.rows == 3 && progress.failed == 1 && progress.refused == 1)
    #expect(
      sink.lines[2]
        == #"{"file":"bad.ndjson","profile":"bad","errors":[{"id":"unreadable-file","message":"it broke"}]}"#)
  }

  struct Unexpected: Error { let ending: BatchEnding }
}

/// A row that is never in memory as a whole, and a good one after it.
private struct LongRow: BatchInput {
  static let length = 200_000_000

  let name: String
  let format: ProfileFormat
  let beginning: String

  func open() throws(InputFault) -> any ByteSource {
    Source(beginning: Array(beginning.utf8), end: Array((format == .csv ? "\"\ny\n" : "\n{}\n").utf8))
  }

  private final class Source: ByteSource {
    private let beginning: [UInt8]
    private let end: [UInt8]
    private let left = Mutex(LongRow.length)
    private let part = Mutex(0)

    init(beginning: [UInt8], end: [UInt8]) {
      self.beginning = beginning
      self.end = end
    }

    var isLive: Bool { false }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
      part.withLock { part in
        if part == 1 {
          let count = left.withLock { left in
            let count = min(left, buffer.count)
            left -= count
            return count
          }
          if count > 0 {
            buffer[..<count].initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "x"))
            return count
          }
          part = 2
        }
        defer { part += 1 }
        let bytes = part == 0 ? beginning : part == 2 ? end : []
        buffer.copyBytes(from: bytes)
        return bytes.count
      }
    }

    func seek(to offset: Int) throws(InputFault) {}

    func finish(at offset: Int) throws(InputFault) {}
  }
}

/// An input that turns out at its end to be faulty.
private struct FaultyInput: BatchInput {
  var name: String { "bad.ndjson" }
  var format: ProfileFormat { .jsonLines }
  let text: String
  let fault: InputFault

  func open() throws(InputFault) -> any ByteSource {
    Source(bytes: MemorySource(Array(text.utf8), step: 4, isLive: false), fault: fault)
  }

  private struct Source: ByteSource {
    let bytes: MemorySource
    let fault: InputFault

    var isLive: Bool { false }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int { try bytes.fill(buffer) }

    func seek(to offset: Int) throws(InputFault) { try bytes.seek(to: offset) }

    func finish(at offset: Int) throws(InputFault) { throw fault }
  }
}
