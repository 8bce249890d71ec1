import Batch
import Diagnostics

/// The files that a batch writes, and the one that says how far it has come.
final class BatchFiles {
  let output: Destination
  let errors: Destination?
  /// How far it had come when it was stopped.
  var start: BatchProgress { checkpoint.progress }
  /// Whether anything is written that outlasts the process.
  var hasFiles: Bool { output.file != nil || errors?.file != nil }
  /// Whether it can be gone on with.
  var canBeResumed: Bool { sideFile != nil }

  private var checkpoint: Checkpoint
  private let summary: SummaryFile?
  private let sideFile: SideFile?

  /// Opens the files of a batch that begins.
  init(_ paths: BatchPaths, _ checkpoint: Checkpoint, canBeResumed: Bool, _ notices: Notices) throws {
    self.checkpoint = checkpoint
    summary = paths.summary
    let parts = paths.parts.filter(System.exists)
    if let output = paths.output { SideFile(of: output).remove() }
    output = try paths.output.map { try .open($0) } ?? .standardOutput
    do {
      errors = try paths.errors.map { try .open($0) }
    } catch {
      output.remove()
      throw error
    }
    if !parts.isEmpty { notices.say(parts.map { .replacedPart($0) }) }
    sideFile = canBeResumed && output.file != nil ? paths.output.map { SideFile(of: $0) } : nil
    try keepChecked()
  }

  /// Opens the files of a batch that was stopped, as they were at its last checkpoint.
  init(_ paths: BatchPaths, _ output: String, resuming checkpoint: Checkpoint, _ sideFile: SideFile) throws {
    self.checkpoint = checkpoint
    summary = paths.summary
    self.sideFile = sideFile
    self.output = try Self.reopen(output, checkpoint.progress.output)
    self.errors = try paths.errors.map { try Self.reopen($0, checkpoint.progress.errors) }
  }

  private static func reopen(_ path: String, _ length: Int) throws -> Destination {
    if (try? System.status(of: path).kind) == .other { return try .open(path) }
    let part = Destination.part(of: path)
    guard let size = try? System.status(of: part).size, size >= length else { throw Failure(.shortPart(part)) }
    return try .open(path, keeping: length)
  }

  /// Makes sure that the batch can go on from what it has come to, whatever happens.
  func save(_ progress: BatchProgress) throws {
    guard sideFile != nil, progress != checkpoint.progress else { return }
    try output.sync()
    try errors?.sync()
    checkpoint.progress = progress
    try keepChecked()
  }

  /// Gives the files their names, now that all is written.
  func finish(_ progress: BatchProgress) throws {
    if sideFile != nil {
      checkpoint.isFinished = true
      try output.sync()
      try errors?.sync()
      checkpoint.progress = progress
      try keepChecked()
    }
    if let summary, let counts = progress.counts { try summary.write(counts) }
    try errors?.keep()
    try output.keep()
    sideFile?.remove()
  }

  /// Takes the files away, as nothing in them is worth keeping.
  func discard() {
    output.remove()
    errors?.remove()
    sideFile?.remove()
  }

  private func keepChecked() throws {
    guard let sideFile else { return }
    do throws(SystemError) {
      try sideFile.write(checkpoint)
    } catch {
      throw Failure(.unwritable("'\(sideFile.path)'", error))
    }
  }
}

/// The files that a batch is asked to write.
struct BatchPaths {
  /// Nothing for the standard output.
  let output: String?
  let errors: String?
  let summary: SummaryFile?

  /// What the files are called while they are written.
  var parts: [String] { all.map { Destination.part(of: $0) } }

  /// All of them, the output last.
  private var all: [String] { [errors, output].compactMap { $0 } }

  /// Gives the files their names that have not got them yet.
  func finish(_ sideFile: SideFile, _ progress: BatchProgress) throws {
    if let summary, let counts = progress.counts { try summary.write(counts) }
    for path in all where System.exists(Destination.part(of: path)) {
      do throws(SystemError) {
        try System.move(Destination.part(of: path), to: System.realPath(path) ?? path)
      } catch {
        throw Failure(.unwritable("'\(path)'", error))
      }
    }
    sideFile.remove()
  }

  /// Refuses to write over an input, or two things to one file.
  func check(_ inputs: [FileInput]) throws {
    let written = all + [summary?.path].compactMap { $0 }
    let places = written.map { System.realPath($0) ?? $0 }
    for index in places.indices where places[..<index].contains(places[index]) {
      throw Failure(usage: .sameFile(written[index]))
    }
    for input in inputs where !input.file.isStandardInput {
      guard let place = System.realPath(input.file.path), let index = places.firstIndex(of: place),
        (try? System.status(of: place).kind) == .file
      else { continue }
      throw Failure(usage: .inputForOutput(written[index]))
    }
  }
}

extension Diagnostic {
  static func nothingToResume(_ path: String, part: String? = nil) -> Diagnostic {
    .error(
      "can't-resume",
      part.map { "'\($0.visible())' is there, but not the file beside it that says how far the batch had come" }
        ?? "there is no batch to go on with: '\(path.visible()).part' is not there", at: nil,
      help: ["start again without --resume"])
  }

  fileprivate static func replacedPart(_ part: String) -> Diagnostic {
    Diagnostic(.warning, "part-replaced", "'\(part.visible())' of an earlier run is replaced", at: nil)
  }

  fileprivate static func shortPart(_ part: String) -> Diagnostic {
    .error(
      "can't-resume", "'\(part.visible())' is not there, or has lost some of what was written", at: nil,
      help: ["start again without --resume"])
  }

  fileprivate static func sameFile(_ path: String) -> Diagnostic {
    .error("wrong-usage", "'\(path.visible())' is named for two of --output, --errors and --summary", at: nil)
  }

  fileprivate static func inputForOutput(_ path: String) -> Diagnostic {
    .error("wrong-usage", "'\(path.visible())' is one of the inputs, and would be written over", at: nil)
  }
}
