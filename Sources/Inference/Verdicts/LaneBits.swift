/// A row of bits for each of 64 lanes, turned from planes.
final class LaneBits {
  private let count: Int
  private let wordCount: Int
  private let storage: UnsafeMutablePointer<UInt64>
  private let scratch: UnsafeMutablePointer<UInt64>

  /// - Parameter count: how many bits a lane has.
  init(count: Int) {
    self.count = count
    wordCount = (count + 63) / 64
    storage = .allocate(capacity: max(1, wordCount * Block.lanes))
    storage.initialize(repeating: 0, count: max(1, wordCount * Block.lanes))
    scratch = .allocate(capacity: Block.lanes)
    scratch.initialize(repeating: 0, count: Block.lanes)
  }

  deinit {
    storage.deallocate()
    scratch.deallocate()
  }

  /// The bits of a lane.
  subscript(lane: Int) -> UnsafePointer<UInt64> { UnsafePointer(storage + lane * wordCount) }

  /// Sets the bits of all lanes from as many planes.
  @inline(__always)
  func fill(_ plane: (Int) -> UInt64) {
    for word in 0..<wordCount {
      let start = word * 64
      let end = min(count, start + 64)
      for index in start..<end { scratch[index - start] = plane(index) }
      for index in end - start..<64 { scratch[index] = 0 }
      transposeBits(scratch)
      var cell = word
      for lane in 0..<Block.lanes {
        storage[cell] = scratch[lane]
        cell += wordCount
      }
    }
  }
}

/// Calls `body` with the position of each bit that is set within a range.
@inline(__always)
package func forEachBit(_ words: UnsafePointer<UInt64>, in range: Range<Int>, _ body: (Int) -> Void) {
  if range.isEmpty { return }
  var word = range.lowerBound >> 6
  let last = (range.upperBound - 1) >> 6
  var bits = words[word] & (.max &<< UInt64(range.lowerBound & 63))
  while true {
    if word == last { bits &= .max &>> UInt64(63 - (range.upperBound - 1) & 63) }
    while bits != 0 {
      body(word << 6 + bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
    if word == last { return }
    word += 1
    bits = words[word]
  }
}

extension UnsafePointer<UInt64> {
  /// The first bit that is set within a range, counted from the beginning of the range; 0 where none is.
  @inline(__always)
  func firstBit(from start: Int, count: Int) -> Int {
    if count <= 32 {
      let set = bits(from: start, count: count)
      return set == 0 ? 0 : set.trailingZeroBitCount
    }
    return (0..<count).first { isSet(start + $0) } ?? 0
  }

  /// The last bit that is set within a range, counted from the beginning of the range; 0 where none is.
  @inline(__always)
  func lastBit(from start: Int, count: Int) -> Int {
    if count <= 32 { return 63 - (bits(from: start, count: count) | 1).leadingZeroBitCount }
    return (0..<count).last { isSet(start + $0) } ?? 0
  }

  @inline(__always)
  func isSet(_ bit: Int) -> Bool { self[bit >> 6] &>> UInt64(bit & 63) & 1 == 1 }

  /// At most 32 bits from one on, as a number.
  @inline(__always)
  func bits(from start: Int, count: Int) -> Int {
    let shift = UInt64(start & 63)
    var bits = self[start >> 6] &>> shift
    if start & 63 + count > 64 { bits |= self[start >> 6 + 1] &<< (64 - shift) }
    return Int(truncatingIfNeeded: bits & (1 &<< UInt64(count) - 1))
  }
}
