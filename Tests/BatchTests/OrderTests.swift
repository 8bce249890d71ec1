import Batch
import Testing

/// The same bytes, whoever answers how much at a time.
@Suite struct OrderTests {
  private static let text = (0..<200).map { number in
    switch number % 7 {
    case 3: "{\"age\": \(number * 10)}\n"
    case 5: "\n"
    default: "{\"id\": \"p\(number)\", \"age\": \(5 + number % 90), \"sleep\": \"bad\"}\n"
    }
  }.joined()

  @Test(arguments: [1, 2, 7], [1, 64, 1000, 1 << 20])
  func isTheSameForAnyNumberOfWorkersAndSizeOfUnits(jobs: Int, unitBytes: Int) throws {
    let inputs = [MemoryInput("a.ndjson", Self.text), MemoryInput("b.ndjson", Self.text)]
    let one = SmallBatch.run(try SmallBatch.plan(jobs: 1, unitBytes: 1 << 20), inputs)
    let other = SmallBatch.run(try SmallBatch.plan(jobs: jobs, unitBytes: unitBytes), inputs)
    #expect(one.sink.text == other.sink.text)
    #expect(one.sink.errors == other.sink.errors)
    #expect(other.progress.rows == 2 * (200 - 28))
    #expect(other.sink.lines.count == other.progress.rows)
    let first = #"{"profile":"p0","triage":[],"suggestions":[["walking",60]],"ruledOut":["tablets"]}"#
    #expect(other.sink.lines[0] == first)
  }
}
