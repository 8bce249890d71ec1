import Foundation
import Testing

/// What becomes of a batch that somebody stops.
struct BatchTests {
  private let folder: URL
  private static let rules = GoldenCase.root.appending(path: "_rules").path()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "evident-batch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let rows = (0..<8_000).map { number in
      number % 100 == 7
        ? "{\"age\": 200}" : "{\"id\": \"p\(number)\", \"age\": \(5 + number % 100), \"mood\": \(number % 28)}"
    }
    try rows.joined(separator: "\n").write(
      to: folder.appending(path: "people.ndjson"), atomically: true, encoding: .utf8)
  }

  private func start(_ output: String, _ more: [String] = []) throws -> Started {
    try Started.evident(
      [
        "batch", "people.ndjson", "--rules", Self.rules, "--detail", "full", "--jobs", "2", "--output", output,
        "--errors", "\(output).failed",
      ] + more, in: folder)
  }

  private func content(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
  }

  /// Waits until the file of answers has begun.
  private func waitForAnswers(_ started: Started, _ output: String) {
    let part = folder.appending(path: "\(output).part").path()
    let patience = Date(timeIntervalSinceNow: 60)
    while started.process.isRunning, Date() < patience {
      let size = (try? FileManager.default.attributesOfItem(atPath: part))?[.size] as? Int
      if let size, size > 0 { return }
      Thread.sleep(forTimeInterval: 0.005)
    }
  }

  @Test func killsLoseNothing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try start("whole").finish()
    #expect(whole.status == 1)
    for round in 0..<3 {
      let started = try start("cut", round == 0 ? [] : ["--resume"])
      waitForAnswers(started, "cut")
      Thread.sleep(forTimeInterval: 0.3 * Double(round))
      kill(started.process.processIdentifier, SIGKILL)
      _ = try started.finish()
    }
    let last = try start("cut", ["--resume"]).finish()
    #expect(last.status == 1 || last.stderr.contains("there is no batch to go on with"))
    #expect(try content("cut") == content("whole"))
    #expect(try content("cut.failed") == content("whole.failed"))
    #expect(try names() == ["cut", "cut.failed", "people.ndjson", "whole", "whole.failed"])
  }

  @Test func anInterruptKeepsWhatIsDone() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let started = try start("cut")
    waitForAnswers(started, "cut")
    started.process.interrupt()
    let run = try started.finish()
    #expect(run.isSignal && run.status == SIGINT)
    #expect(run.stderr.contains("go on with the same command and --resume"))
    #expect(try names() == ["cut.failed.part", "cut.part", "cut.part.resume", "people.ndjson"])
    #expect(try start("cut", ["--resume"]).finish().status == 1)
    #expect(try start("whole").finish().status == 1)
    #expect(try content("cut") == content("whole"))
    #expect(try content("cut.failed") == content("whole.failed"))
  }

  @Test func aReaderThatHasGoneIsNoSignal() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try Started.evident(
      ["batch", "people.ndjson", "--rules", Self.rules], in: folder, output: pipe.fileHandleForWriting
    ).finish()
    #expect(run.status == 141 && !run.isSignal)
    #expect(run.stderr == "")
  }
}
