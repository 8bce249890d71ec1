import Foundation

/// A program that leads a session of its own on a terminal.
final class TerminalProcess {
  /// How a program ended.
  enum End: Equatable, CustomStringConvertible {
    case exit(Int32)
    case signal(Int32)

    var description: String {
      switch self {
      case .exit(let code): "exit \(code)"
      case .signal(let number): "signal \(number)"
      }
    }
  }

  let identifier: pid_t
  private let ended = Pipe()
  private var end: End?

  /// What to poll: it becomes readable when the program has ended.
  var endDescriptor: Int32 { ended.fileHandleForReading.fileDescriptor }

  init(_ start: TerminalStart) throws {
    identifier = try start.spawn()
    // Another thread waits for the end and leaves the rest to us: as long as nobody has asked how the program ended,
    // its identifier is no other's, and a signal can't hit the wrong one.
    Thread.detachNewThread { [identifier, handle = ended.fileHandleForWriting] in
      var information = siginfo_t()
      while waitid(P_PID, id_t(identifier), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
      try? handle.close()
    }
  }

  deinit {
    if end == nil {
      kill(identifier, SIGKILL)
      _ = try? waitForEnd()
    }
  }

  func send(_ signal: Int32) throws {
    guard end == nil, kill(identifier, signal) == 0 else {
      throw TerminalFault("the program has ended and takes no signal \(signal)")
    }
  }

  /// Waits for the end, however long it takes.
  func waitForEnd() throws -> End {
    if let end { return end }
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) != identifier {
      guard errno == EINTR else { throw TerminalFault("the program can't be waited for", code: errno) }
    }
    let signal = status & 0x7f
    let found = signal == 0 ? End.exit(status >> 8 & 0xff) : .signal(signal)
    end = found
    return found
  }
}
