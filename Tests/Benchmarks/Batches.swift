import Batch
import Inference
import Knowledge
import ProfileFiles
import Reporting

/// Whole batches, from file to file.
struct Batches {
  private let ruleSet: RuleSet
  private let program: Program
  private let table: Table

  init(_ ruleSet: RuleSet, _ table: Table) {
    self.ruleSet = ruleSet
    program = Program(ruleSet)
    self.table = table
  }

  func run() throws {
    try ids()
    try outputs()
  }

  /// Ids against what a program would need that read the same and wrote the same without thinking.
  private func ids() throws {
    let count = 50_000
    table.begin("File to file, \(count) profiles of NDJSON, ids")
    let input = self.input(count)
    let output = BenchmarkFile("output")
    let answers = self.answers(input, .ids, output)
    let floor = table.measure("read into planes, write the same bytes", pieces: count, runs: 9) {
      copy(input, answers, output)
    }
    let one = table.measure("one worker", pieces: count, runs: 9) { batch(input, .ids, jobs: 1, output) }
    let two = table.measure("two workers", pieces: count, runs: 9) { batch(input, .ids, jobs: 2, output) }
    table.compare("speed of one worker over that of reading", floor / one)
    table.compare("speed of two workers over that of one", one / two)
  }

  /// The larger answers, by the bytes that are written.
  private func outputs() throws {
    for (detail, count) in [(OutputForm.Detail.reasons, 2000), (.full, 500)] {
      table.begin("File to file, \(count) profiles of NDJSON, \(detail.rawValue)")
      let input = self.input(count)
      let output = BenchmarkFile("output")
      let bytes = answers(input, detail, output).count
      let one = table.measure("one worker", pieces: count, bytes: bytes, runs: 7) {
        batch(input, detail, jobs: 1, output)
      }
      let two = table.measure("two workers", pieces: count, bytes: bytes, runs: 7) {
        batch(input, detail, jobs: 2, output)
      }
      table.compare("speed of two workers over that of one", one / two)
    }
  }

  /// A file of made-up profiles.
  private func input(_ count: Int) -> BenchmarkFile {
    let file = BenchmarkFile("people")
    let sink = FileSink(file)
    sink.put(Reading.text(ruleSet, .ndjson, count: count)[...], errors: [])
    return file
  }

  private func batch(_ input: BenchmarkFile, _ detail: OutputForm.Detail, jobs: Int, _ output: BenchmarkFile) {
    var form = OutputForm()
    form.detail = detail
    var plan = BatchPlan(program, form, version: "0")
    plan.jobs = jobs
    let run = BatchRun(plan, [FileInput(file: input)], to: FileSink(output))
    while !run.wait(milliseconds: 1000) {}
    precondition(run.progress.failed == 0)
  }

  /// The bytes that a batch writes.
  private func answers(_ input: BenchmarkFile, _ detail: OutputForm.Detail, _ output: BenchmarkFile) -> [UInt8] {
    batch(input, detail, jobs: 2, output)
    let source = FileSource(descriptor: output.openForReading())
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = source.fill(buffer)
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Reads every profile into the planes of a block, and writes the answers that are known already.
  private func copy(_ input: BenchmarkFile, _ answers: [UInt8], _ output: BenchmarkFile) {
    let source = FileSource(descriptor: input.openForReading())
    let sink = FileSink(output)
    let verdicts = Verdicts(program)
    var reader = JSONRowReader(ruleSet)
    var rows = (0..<64).map { _ in AnswerRow(program.layout) }
    var lane = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 21, alignment: 16)
    defer { buffer.deallocate() }
    var kept = 0
    var written = 0
    while true {
      let got = source.fill(UnsafeMutableRawBufferPointer(rebasing: buffer[kept..<kept + 1 << 20]))
      if got <= 0 { break }
      let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<(kept + got)])
      var start = 0
      while let end = newline(bytes, from: start) {
        precondition(reader.read(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), into: &rows[lane]))
        start = end + 1
        lane += 1
        if lane == 64 {
          verdicts.load(rows[...])
          lane = 0
        }
      }
      kept = bytes.count - start
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start...]))
      let next = min(answers.count, written + 1 << 20)
      sink.put(answers[written..<next], errors: [])
      written = next
    }
    sink.put(answers[written...], errors: [])
  }

  private func newline(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
  }
}
