/// A file that is written beside the one it will be, and takes its name at the end.
final class OutputFile {
  let descriptor: Int32
  private let path: String
  private let part: String
  private let signals: HeldSignals
  private var isDone = false

  /// Makes the file beside `path`.
  ///
  /// - Parameters:
  ///   - mode: its permissions: those of the file it will replace, or its own.
  ///   - isPrivate: whether nobody but the owner can ever open it, not even before it has its permissions.
  init(_ path: String, mode: UInt32?, isPrivate: Bool = false) throws(SystemError) {
    // What is a link stays one: the file it leads to is replaced.
    self.path = System.realPath(path) ?? path
    let signals = HeldSignals()
    do throws(SystemError) {
      (part, descriptor) = try Self.create(beside: self.path, mode: isPrivate ? 0o600 : 0o666)
    } catch {
      signals.release()
      throw error
    }
    self.signals = signals
    if let mode { try? System.setMode(mode, of: descriptor) }
  }

  deinit { discard() }

  /// Whether the process was asked to end; ``discard()`` lets it.
  var isInterrupted: Bool { signals.isAnyWaiting }

  /// Gives the file its name.
  func keep() throws(SystemError) {
    do throws(SystemError) {
      try System.move(part, to: path)
      isDone = true
      signals.release()
    } catch {
      discard()
      throw error
    }
  }

  /// Gives the file its name when a power cut can no longer reach what it holds: after one, the name leads to this file
  /// or to the one before it, each of them whole.
  func keepWhole() throws(SystemError) {
    do throws(SystemError) {
      try System.sync(descriptor)
    } catch {
      discard()
      throw error
    }
    try keep()
  }

  /// Takes the file away.
  func discard() {
    guard !isDone else { return }
    isDone = true
    System.remove(part)
    signals.release()
  }

  /// `FILE.part`, or with a number where somebody else is writing that one.
  private static func create(beside path: String, mode: UInt32) throws(SystemError) -> (part: String, descriptor: Int32)
  {
    for attempt in 0..<100 {
      let part = attempt == 0 ? "\(path).part" : "\(path).\(attempt).part"
      do throws(SystemError) {
        return (part, try System.create(part, mode: mode))
      } catch .exists {
        continue
      } catch {
        throw error
      }
    }
    throw .exists
  }
}

extension OutputFile {
  /// What a path leads to that is to be written; nothing where there is nothing yet. A folder can't be.
  static func status(of path: String) throws -> System.Status? {
    do throws(SystemError) {
      let status = try System.status(of: path)
      // What may not be written is not replaced either.
      if status.kind == .file { try System.release(try System.openForWriting(path)) }
      if status.kind != .folder { return status }
    } catch .missing {
      return nil
    } catch {
      throw Failure(.unwritable("'\(path)'", error))
    }
    throw Failure(.folderForOutput(path))
  }

  /// Opens what is to be written at a path, and fails with what there is to say where that can't be done.
  static func checked<Result>(_ path: String, _ open: () throws(SystemError) -> Result) throws -> Result {
    do throws(SystemError) {
      return try open()
    } catch {
      throw Failure(error == .missing ? .noFolder(forOutput: path) : .unwritable("'\(path)'", error))
    }
  }
}
