/// The bytes of a source in blocks.
struct ByteReader {
  let source: any ByteSource
  /// How many bytes have been read, the skipped ones included.
  private(set) var offset = 0
  private(set) var hasEnded = false

  init(_ source: any ByteSource) { self.source = source }

  /// Goes on at a byte of the input.
  mutating func seek(to offset: Int) throws(InputFault) {
    try source.seek(to: offset)
    self.offset = offset
    hasEnded = false
  }

  /// Reads up to so many bytes and adds them to a block: as many as that unless the input ends or is live.
  mutating func read(_ count: Int, into block: inout [UInt8]) throws(InputFault) {
    var left = count
    while left > 0, !hasEnded {
      let got = try step(min(left, Self.step), into: &block)
      left -= got
      if source.isLive { break }
    }
  }

  private mutating func step(_ count: Int, into block: inout [UInt8]) throws(InputFault) -> Int {
    var fault: InputFault?
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
    if let fault { throw fault }
    offset += got
    if got == 0 {
      hasEnded = true
      try source.finish(at: offset)
    }
    return got
  }

  private static let step = 1 << 20
}
