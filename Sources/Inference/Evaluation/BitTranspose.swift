/// Transposes a 64 × 64 matrix of bits in place: bit *j* of word *i* becomes bit *i* of word *j*.
///
/// Recursive swapping of blocks, after Hacker's Delight, section 7-3; 6 × 32 exchanges.
func transposeBits(_ words: UnsafeMutablePointer<UInt64>) {
  exchange(words, 32, 0x0000_0000_FFFF_FFFF)
  exchange(words, 16, 0x0000_FFFF_0000_FFFF)
  exchange(words, 8, 0x00FF_00FF_00FF_00FF)
  exchange(words, 4, 0x0F0F_0F0F_0F0F_0F0F)
  exchange(words, 2, 0x3333_3333_3333_3333)
  exchange(words, 1, 0x5555_5555_5555_5555)
}

/// Exchanges the upper half of each word with the lower one of the word at a distance. With the distance known to the
/// compiler the inner loop becomes vectors.
@inline(__always)
private func exchange(_ words: UnsafeMutablePointer<UInt64>, _ distance: Int, _ mask: UInt64) {
  var block = 0
  while block < 64 {
    for row in block..<block + distance {
      let exchanged = ((words[row] &>> UInt64(distance)) ^ words[row + distance]) & mask
      words[row] ^= exchanged &<< UInt64(distance)
      words[row + distance] ^= exchanged
    }
    block += 2 * distance
  }
}
