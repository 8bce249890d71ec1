#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension UnsafeRawBufferPointer {
  /// The index of the first byte of a value from an index on.
  func first(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - base
  }

  /// The index of the last line feed from an index on.
  func lastLineFeed(from start: Int) -> Int? {
    var index = count
    while index > start {
      index -= 1
      if self[index] == UInt8(ascii: "\n") { return index }
    }
    return nil
  }

  /// How many carriage returns end a line on their own.
  ///
  /// - Parameter next: the byte that follows the last one.
  func loneReturns(before next: UInt8? = nil) -> Int {
    var found = 0
    var start = 0
    while let index = first(UInt8(ascii: "\r"), from: start) {
      start = index + 1
      let following = start < count ? self[start] : next
      if following != UInt8(ascii: "\n") { found += 1 }
    }
    return found
  }
}
