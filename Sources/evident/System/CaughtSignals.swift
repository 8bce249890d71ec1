import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The signals that would end the process, caught while it waits for its input: they end the wait instead.
///
/// They come through in the wait alone, so that none slips in between looking for one and waiting, and none breaks off
/// anything else, such as a file that is being written. One that somebody has asked to be ignored stays ignored. There
/// is one of these at a time; a thread that began before it must not let the signals through itself.
final class CaughtSignals {
  private let signals = HeldSignals.ending.filter(HeldSignals.endsTheProcess)
  private var held = sigset_t()
  private var before = sigset_t()
  /// What is held back in the wait.
  private var during = sigset_t()
  private var isStopped = false

  init() {
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    during = before
    for number in signals {
      sigdelset(&during, number)
      signal(number) { caught.store($0, ordering: .relaxed) }
    }
  }

  deinit { stop() }

  /// The signal that has come, where one has.
  var come: Int32? {
    let number = caught.load(ordering: .relaxed)
    if number != 0 { return number }
    var waiting = sigset_t()
    sigpending(&waiting)
    return signals.first { sigismember(&waiting, $0) == 1 }
  }

  /// Waits until there is something to read, or a signal comes, which is returned.
  func wait(forInput descriptor: Int32) throws(SystemError) -> Int32? {
    // Whoever held them in the meantime may have let them through.
    pthread_sigmask(SIG_BLOCK, &held, nil)
    while true {
      if let come { return come }
      var descriptors = fd_set(descriptor)
      if pselect(descriptor + 1, &descriptors, nil, nil, nil, &during) > 0 { return nil }
      let error = SystemError(code: errno)
      // A signal of another kind, such as that of a resumed job, is waited on.
      if error.code != EINTR { throw error }
    }
  }

  /// Lets the signals do what they did before. One that has come and ended nothing yet ends the process now.
  func stop() {
    guard !isStopped else { return }
    isStopped = true
    for number in signals { signal(number, SIG_DFL) }
    let come = caught.exchange(0, ordering: .relaxed)
    if come != 0 { raise(come) }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Ends the process by a signal that has come, which is what a shell needs to see to stop as well.
  func end(by number: Int32) -> Never {
    stop()
    pthread_sigmask(SIG_UNBLOCK, &held, nil)
    raise(number)
    _exit(128 + number)
  }
}

/// The last signal that was caught; 0 for none.
private let caught = Atomic<Int32>(0)

extension fd_set {
  /// The set of one small descriptor, such as a standard stream.
  fileprivate init(_ descriptor: Int32) {
    self.init()
    withUnsafeMutableBytes(of: &self) { $0.storeBytes(of: 1 << UInt32(descriptor), as: UInt32.self) }
  }
}
