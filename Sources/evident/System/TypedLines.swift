#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The lines that somebody types, or a program writes, to the standard input, one after another.
///
/// While this lasts, a signal that would end the process only ends the wait for a line. Whoever waits says what there
/// is to say, and then lets the process ``end(by:)`` it.
///
/// ```swift
/// let lines = TypedLines()
/// switch try lines.next() {
/// case .line(let text): answer(text)
/// case .interrupted(let signal): lines.end(by: signal)
/// …
/// }
/// ```
final class TypedLines {
  /// What comes of waiting for a line.
  enum Next {
    /// A line without its end, `\n` or `\r\n`; the last one may have none.
    case line(String)
    /// A line that is not UTF-8.
    case unreadable
    /// A line of more bytes than ``limit``, of which nothing is kept.
    case tooLong(bytes: Int)
    /// There are no more lines.
    case end
    /// A signal that would end the process has come, perhaps before the wait.
    case interrupted(signal: Int32)
  }

  /// The most bytes of a line.
  static let limit = 4096

  private let descriptor = Streams.input
  private let signals = CaughtSignals()
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 16)
  /// What was read and not looked at yet, in the buffer.
  private var unread = 0..<0
  private var isAtEnd = false

  /// The beginning of the line that is being read, with room for a `\r`; its length so far; and its last byte.
  private var line: [UInt8] = []
  private var length = 0
  private var last: UInt8 = 0

  deinit { buffer.deallocate() }

  /// Waits for the next line. Fails where the input can't be read.
  func next() throws(SystemError) -> Next {
    while true {
      // Before a line that is there, and before the end of the input, which may come with a signal.
      if let signal = signals.come { return .interrupted(signal: signal) }
      if let line = takeLine() { return line }
      if isAtEnd { return length > 0 ? finishLine() : .end }
      if let signal = try signals.wait(forInput: descriptor) { return .interrupted(signal: signal) }
      try fill()
    }
  }

  /// Lets signals do again what they did before; one that has come since the last line ends the process now.
  func stop() { signals.stop() }

  /// Ends the process by a signal, as it would have ended it.
  func end(by signal: Int32) -> Never { signals.end(by: signal) }

  /// Reads what is there.
  private func fill() throws(SystemError) {
    do throws(SystemError) {
      unread = 0..<(try System.fill(buffer, from: descriptor))
      isAtEnd = unread.isEmpty
    } catch .terminalGone {
      isAtEnd = true
    } catch .busy {
      // Whoever shares the input was faster.
    }
  }

  /// The line whose end is in what was read; nothing where it isn't.
  private func takeLine() -> Next? {
    let rest = buffer[unread]
    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    let part = rest[..<(end ?? rest.endIndex)]
    line.append(contentsOf: part.prefix(Self.limit + 1 - line.count))
    length += part.count
    last = part.last ?? last
    unread = (end.map { $0 + 1 } ?? rest.endIndex)..<unread.upperBound
    return end == nil ? nil : finishLine()
  }

  private func finishLine() -> Next {
    defer {
      line.removeAll(keepingCapacity: true)
      (length, last) = (0, 0)
    }
    if last == UInt8(ascii: "\r") { length -= 1 }
    if length > Self.limit { return .tooLong(bytes: length) }
    return String(validating: line.prefix(length), as: UTF8.self).map { .line($0) } ?? .unreadable
  }
}

extension SystemError {
  /// What a terminal says that has been closed.
  fileprivate static let terminalGone = SystemError(code: EIO)
}
