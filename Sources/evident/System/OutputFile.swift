/// A file that is written beside the one it will be, and takes its name at the end.
final class OutputFile {
  let descriptor: Int32
  private let path: String
  private let part: String
  private let signals: HeldSignals
  private var isDone = false

  /// Makes the file beside `path`, with the permissions of the one it will replace.
  init(_ path: String, mode: UInt32?) throws(SystemError) {
    // What is a link stays one: the file it leads to is replaced.
    self.path = System.realPath(path) ?? path
    let signals = HeldSignals()
    do throws(SystemError) {
      (part, descriptor) = try Self.create(beside: self.path)
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

  /// Takes the file away.
  func discard() {
    guard !isDone else { return }
    isDone = true
    System.remove(part)
    signals.release()
  }

  /// `FILE.part`, or with a number where somebody else is writing that one.
  private static func create(beside path: String) throws(SystemError) -> (part: String, descriptor: Int32) {
    for attempt in 0..<100 {
      let part = attempt == 0 ? "\(path).part" : "\(path).\(attempt).part"
      do throws(SystemError) {
        return (part, try System.create(part, mode: 0o666))
      } catch .exists {
        continue
      } catch {
        throw error
      }
    }
    throw .exists
  }
}
