import Batch
import Diagnostics

/// The file beside the answers of a batch that says how far it has come: `FILE.part.resume`.
struct SideFile: Sendable {
  let path: String

  /// The one that belongs to a file of answers.
  init(of output: String) { path = "\(Destination.part(of: output)).resume" }

  /// What it says; nothing where it isn't there.
  func read(counting plan: SummaryPlan?) throws -> Checkpoint? {
    guard System.exists(path) else { return nil }
    switch InputFile(path: path).read() {
    case .success(let source):
      guard let checkpoint = Checkpoint(json: source.bytes, counting: plan) else {
        throw Failure(.brokenSideFile(path))
      }
      return checkpoint
    case .failure(let fault): throw Failure(fault.diagnostic)
    }
  }

  /// Says something else: a power cut leaves what it said or what it says now.
  func write(_ checkpoint: Checkpoint) throws(SystemError) {
    let new = "\(path).new"
    let descriptor = try System.openPart(new, keeping: 0)
    do throws(SystemError) {
      defer { try? System.release(descriptor) }
      try System.put(checkpoint.json[...], to: descriptor)
      try System.sync(descriptor)
    } catch {
      System.remove(new)
      throw error
    }
    try System.move(new, to: path)
    try System.syncFolder(of: path)
  }

  func remove() { System.remove(path) }
}

extension Diagnostic {
  fileprivate static func brokenSideFile(_ path: String) -> Diagnostic {
    .error(
      "can't-resume", "'\(path.visible())' does not say how far the batch had come", at: nil,
      help: ["start again without --resume"])
  }
}
