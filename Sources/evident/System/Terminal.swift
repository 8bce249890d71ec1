#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a stream of the process leads to, and what its environment says of it.
enum Terminal {
  /// The value of an environment variable; nothing where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether a stream is coloured unless someone says otherwise: a terminal that can, and nobody who minds
  /// (<https://no-color.org>).
  static func isColoured(_ descriptor: Int32) -> Bool {
    isTerminal(descriptor) && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// How wide a text for a stream is unless someone says otherwise: as wide as the terminal, but not so wide or narrow
  /// that it is hard to read.
  static func width(_ descriptor: Int32) -> Int {
    guard isTerminal(descriptor) else { return 100 }
    return min(max(environment("COLUMNS").flatMap { Int($0) } ?? columns(descriptor) ?? 100, 40), 120)
  }

  private static func columns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
