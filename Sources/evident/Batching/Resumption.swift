import Batch
import Diagnostics

/// Whether a batch can go on from where an earlier one was stopped.
enum Resumption {
  /// The checkpoint of the earlier one, which must have been to do the same.
  static func checkpoint(
    _ sideFile: SideFile, of output: String, _ now: Checkpoint, counting plan: SummaryPlan?
  ) throws -> Checkpoint {
    guard let checkpoint = try sideFile.read(counting: plan) else {
      let part = Destination.part(of: output)
      throw Failure(.nothingToResume(output, part: System.exists(part) ? part : nil))
    }
    let differences = checkpoint.differences(of: now)
    if !differences.isEmpty { throw Failure(.otherBatch(differences)) }
    return checkpoint
  }

  /// Refuses what can't be read a second time.
  static func check(_ inputs: [FileInput], output: String) throws {
    if (try? System.status(of: output).kind) == .other {
      throw Failure(usage: .cantResume("'\(output.visible())' is no file, and keeps nothing to go on from", help: nil))
    }
    for input in inputs where !input.canBeResumed {
      throw Failure(
        usage: .cantResume(
          "'\(input.name.visible())' can't be read a second time", help: "write it to a file first, and name that"))
    }
  }
}

extension Diagnostic {
  fileprivate static func otherBatch(_ differences: [String]) -> Diagnostic {
    .error(
      "can't-resume", "this is not the batch that was stopped", at: nil,
      help: differences + ["start again without --resume, or put back what has changed"])
  }

  fileprivate static func cantResume(_ message: String, help: String?) -> Diagnostic {
    .error("can't-resume", message, at: nil, help: help.map { [$0] } ?? [])
  }
}
