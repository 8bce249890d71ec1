#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The three streams that a process is started with.
enum Streams {
  static let input: Int32 = 0
  static let output: Int32 = 1
  static let error: Int32 = 2

  /// Makes the streams safe to use.
  ///
  /// A reader that goes away, and a file that grows too large, become errors of the write, not signals, so that there is
  /// something to say, and whoever started the process sees the same exit code with a shell and without. A stream that was started closed is held by one that can't be used, so
  /// that no file opened later is mistaken for it.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for stream in [input, output, error] where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == input ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes to the error stream. That it can't be written there is nobody to tell.
  static func say(_ text: String) {
    var text = text
    text.withUTF8 { try? System.put(UnsafeRawBufferPointer($0), to: error) }
  }
}
