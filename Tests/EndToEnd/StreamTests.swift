import Foundation
import Testing

/// How the program gets along with those that started it, read it and stop it.
struct StreamTests {
  @Test func aReaderThatHasGoneIsNoSignal() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try Started.evident(["show", "--format", "json"], output: pipe.fileHandleForWriting).finish()
    #expect(run.status == 141)
    #expect(!run.isSignal)
    #expect(run.stderr == "")
  }

  @Test func anInterruptEndsItAsAShellExpects() throws {
    let pipe = Pipe()
    let started = try Started.evident(["recommend", "-"], input: pipe.fileHandleForReading)
    Thread.sleep(forTimeInterval: 0.3)
    started.process.interrupt()
    let run = try started.finish()
    #expect(run.isSignal)
    #expect(run.status == SIGINT)
    withExtendedLifetime(pipe) {}
  }

  @Test func anInterruptLeavesNoFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "evident-interrupt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let rows = String(repeating: "{\"age\": 34}\n", count: 50_000)
    try rows.write(to: folder.appending(path: "many.ndjson"), atomically: true, encoding: .utf8)
    let started = try Started.evident(
      ["recommend", "many.ndjson", "--rules", GoldenCase.root.appending(path: "_rules").path(), "--output", "all.txt"],
      in: folder)
    let part = folder.appending(path: "all.txt.part").path()
    let patience = Date(timeIntervalSinceNow: 60)
    while !FileManager.default.fileExists(atPath: part), started.process.isRunning, Date() < patience {
      Thread.sleep(forTimeInterval: 0.005)
    }
    started.process.interrupt()
    let run = try started.finish()
    #expect(run.isSignal)
    #expect(run.status == SIGINT)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["many.ndjson"])
  }

  @Test func aStreamThatWasClosedIsNoFile() throws {
    let run = try Run.shell(
      "evident recommend Examples/profiles/crisis-au.yaml --output - >&-", in: BuiltProgram.project)
    #expect(run.status == 2)
    #expect(run.stderr.contains("error[unwritable]: the standard output can't be written: bad file descriptor"))
  }
}
