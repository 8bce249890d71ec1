import Diagnostics

/// The file that answers are kept in while questions are asked: whole at any time, as it was or as it is now.
///
/// Nobody but its owner can open it.
struct AnswersFile {
  let path: String

  /// The file of a path; fails where it could not be written, so that this is known before the first question.
  init(path: String) throws {
    self.path = path
    let trial = try open()
    trial.discard()
    try? System.release(trial.descriptor)
  }

  /// Puts bytes in the place of what the file holds; on a failure it holds what it held.
  func save(_ bytes: [UInt8]) throws {
    let file = try open()
    defer { try? System.release(file.descriptor) }
    try Failure.ofWriting("'\(path)'") { () throws(SystemError) in
      do throws(SystemError) {
        try System.put(bytes[...], to: file.descriptor)
      } catch {
        file.discard()
        throw error
      }
      try file.keepWhole()
    }
  }

  /// Waits until a power cut can't bring back an earlier one of the files that were saved here.
  func settle() {
    // Where a folder can't be waited for, the file is whole all the same.
    try? System.syncFolder(of: System.realPath(path) ?? path)
  }

  /// Makes the file that will take the place of this one.
  private func open() throws -> OutputFile {
    if try OutputFile.status(of: path)?.kind == .other { throw Failure(.notKept(in: path)) }
    return try OutputFile.checked(path) { () throws(SystemError) in
      try OutputFile(path, mode: 0o600, isPrivate: true)
    }
  }
}

extension Diagnostic {
  fileprivate static func notKept(in path: String) -> Diagnostic {
    .error(
      "not-a-file", "'\(path)' is a device or a pipe, and answers can't be kept in it", at: nil, help: ["name a file"])
  }
}
