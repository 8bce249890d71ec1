/// Transposes a 64 × 64 matrix of bits in place: bit *j* of word *i* becomes bit *i* of word *j*.
///
/// Recursive swapping of blocks, after Hacker's Delight, section 7-3; 6 × 32 exchanges.
func transposeBits(_ words: UnsafeMutablePointer<UInt64>) {
  var distance = 32
  var mask: UInt64 = 0x0000_0000_FFFF_FFFF
  while distance != 0 {
    var row = 0
    while row < 64 {
      let exchanged = ((words[row] &>> UInt64(distance)) ^ words[row + distance]) & mask
      words[row] ^= exchanged &<< UInt64(distance)
      words[row + distance] ^= exchanged
      row = (row + distance + 1) & ~distance
    }
    distance >>= 1
    mask ^= mask &<< UInt64(distance)
  }
}
