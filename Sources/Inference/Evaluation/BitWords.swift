/// A bit for each of 64 lanes, from a flag for each.
///
/// - Parameter flags: 64 bytes of 0 or 1.
@inline(__always)
func packedBits(_ flags: UnsafePointer<UInt8>) -> UInt64 {
  var plane: UInt64 = 0
  for part in 0..<8 {
    let bytes = UInt64(littleEndian: UnsafeRawPointer(flags).loadUnaligned(fromByteOffset: part * 8, as: UInt64.self))
    // The product brings the low bits of the eight bytes together in the highest byte.
    plane |= ((bytes &* 0x0102_0408_1020_4080) &>> 56) &<< UInt64(part * 8)
  }
  return plane
}

extension UInt64 {
  /// Calls `body` with the position of each bit that is set, from the lowest.
  @inline(__always)
  func forEachBit(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
