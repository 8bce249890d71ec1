/// The bytes of a source in blocks.
struct ByteReader {
  let source: any ByteSource
  /// How many bytes have been read, the skipped ones included.
  private(set) var offset = 0
  /// Whether the end has been reached, and all is well.
  private(set) var hasEnded = false
  /// Why there is no more; what was read before is still good.
  private(set) var fault: InputFault?

  init(_ source: any ByteSource) { self.source = source }

  /// Goes on at a byte of the input.
  mutating func seek(to offset: Int) throws(InputFault) {
    try source.seek(to: offset)
    self.offset = offset
    hasEnded = false
  }

  /// Reads up to so many bytes and adds them to a block: as many as that unless the input ends or is live.
  mutating func read(_ count: Int, into block: inout [UInt8]) {
    var left = count
    while left > 0, !hasEnded, fault == nil {
      left -= step(min(left, Self.step), into: &block)
      if source.isLive { break }
    }
  }

  private mutating func step(_ count: Int, into block: inout [UInt8]) -> Int {
    var got = 0
    let kept = block.count
    block = [UInt8](unsafeUninitializedCapacity: kept + count) { buffer, filled in
      _ = buffer.update(fromContentsOf: block)
      filled = kept
      do throws(InputFault) {
        got = try source.fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[kept...]))
        filled += got
      } catch {
        fault = error
      }
    }
    offset += got
    guard got == 0, fault == nil else { return got }
    do throws(InputFault) {
      try source.finish(at: offset)
      hasEnded = true
    } catch {
      fault = error
    }
    return got
  }

  private static let step = 1 << 20
}
