#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The signals that would end the process, held back while it has something to tidy up.
///
/// Nothing runs in a signal handler: whoever holds them asks ``isAnyWaiting`` between two steps, tidies up and releases
/// them, and the process ends as it would have, by the signal, which is what a shell needs to see to stop as well.
struct HeldSignals {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Self.ending where Self.endsTheProcess(signal) { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Whether one of them has come.
  var isAnyWaiting: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return Self.ending.contains { sigismember(&waiting, $0) == 1 && Self.endsTheProcess($0) }
  }

  /// Lets them through; where one has come, this does not return.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// The signals that end a process from outside, unless it does something about them.
  static let ending = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]

  /// Whether nobody has asked for a signal to be ignored, as `nohup` does, and nobody catches it.
  static func endsTheProcess(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    // The handler comes first on every system, and the default one is null.
    return withUnsafeBytes(of: action) { $0.load(as: UInt.self) == 0 }
  }
}
