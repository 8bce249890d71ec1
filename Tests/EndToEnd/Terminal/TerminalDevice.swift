import CPseudoTerminal
import Foundation

/// The near end of a new pseudo-terminal, which a terminal's window holds; a program has the far end.
final class TerminalDevice {
  struct Size {
    var rows: UInt16 = 24
    var columns: UInt16 = 80
  }

  /// What to poll; -1, which `poll` passes over, once nobody is at the other end any more.
  private(set) var descriptor: Int32
  /// The path of the far end.
  private(set) var path = ""

  init(size: Size) throws {
    var name = [CChar](repeating: 0, count: 128)
    descriptor = pseudo_terminal_open(&name, name.count)
    guard descriptor >= 0 else { throw TerminalFault("no new pseudo-terminal", code: errno) }
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    try check(fcntl(descriptor, F_SETFL, O_NONBLOCK), "the pseudo-terminal can't be read without waiting")
    try eraseWholeCharacters()
    try resize(to: size)
  }

  deinit { close() }

  func close() {
    if descriptor >= 0 { Foundation.close(descriptor) }
    descriptor = -1
  }

  func resize(to size: Size) throws {
    var window = winsize(ws_row: size.rows, ws_col: size.columns, ws_xpixel: 0, ws_ypixel: 0)
    try check(ioctl(descriptor, UInt(TIOCSWINSZ), &window), "the pseudo-terminal can't be resized")
  }

  /// What has arrived; empty where there is nothing, now or ever again.
  func read() throws -> [UInt8] {
    guard descriptor >= 0 else { return [] }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let length = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if length < 0 { failure = errno }
      count = max(length, 0)
    }
    switch failure {
    case 0 where bytes.isEmpty, EIO: close()  // no program has the far end open
    case 0, EAGAIN, EINTR: break
    default: throw TerminalFault("the pseudo-terminal can't be read", code: failure)
    }
    return bytes
  }

  /// Writes as much as there is room for, and returns how much that was.
  func write(_ bytes: ArraySlice<UInt8>) throws -> Int {
    let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 { return count }
    guard errno == EAGAIN || errno == EINTR else {
      throw TerminalFault("nothing can be typed at the pseudo-terminal", code: errno)
    }
    return 0
  }

  /// Has a Backspace take away a whole character of UTF-8, as every terminal's window asks for.
  private func eraseWholeCharacters() throws {
    var settings = termios()
    try check(tcgetattr(descriptor, &settings), "the pseudo-terminal doesn't tell its settings")
    settings.c_iflag |= tcflag_t(IUTF8)
    try check(tcsetattr(descriptor, TCSANOW, &settings), "the pseudo-terminal doesn't take its settings")
  }

  private func check(_ result: Int32, _ fault: String) throws {
    if result == -1 { throw TerminalFault(fault, code: errno) }
  }
}
