import Diagnostics

/// Whether a text is UTF-8 without characters that no YAML text may hold; the first fault of each kind.
///
/// It comes before libyaml, which would stop at the first fault of any kind and count its place in other units.
struct EncodingCheck {
  private(set) var isASCII = true
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) {
    let bytes = source.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      diagnostics = [.utf16(source.place(0..<2))]
      return
    }
    var nul: Int?
    var control: (offset: Int, scalar: Unicode.Scalar)?
    var invalid: Int?
    bytes.withUnsafeBufferPointer { bytes in
      let words = UnsafeRawBufferPointer(bytes)
      var offset = 0
      while offset < bytes.count {
        if offset + 8 <= bytes.count,
          EncodingCheck.isPrintable(words.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        {
          offset += 8
          continue
        }
        let byte = bytes[offset]
        switch byte {
        case 0x20...0x7E, 0x09, 0x0A, 0x0D: offset += 1
        case 0:
          nul = nul ?? offset
          offset += 1
        case 0x01...0x7F:
          control = control ?? (offset, Unicode.Scalar(byte))
          offset += 1
        default:
          isASCII = false
          guard let (scalar, length) = EncodingCheck.decode(bytes, at: offset) else {
            // What follows would be guesswork.
            invalid = offset
            return
          }
          if EncodingCheck.isForbidden(scalar), offset > 0 || scalar != "\u{FEFF}" {
            control = control ?? (offset, scalar)
          }
          offset += length
        }
      }
    }
    if let invalid { diagnostics.append(.invalidUTF8(source.place(invalid..<invalid + 1), byte: bytes[invalid])) }
    if let nul { diagnostics.append(.nulByte(source.place(nul..<nul + 1))) }
    if let control {
      let length = String(control.scalar).utf8.count
      diagnostics.append(.controlCharacter(control.scalar, source.place(control.offset..<control.offset + length)))
    }
  }

  /// Whether eight bytes are all characters of ASCII that can be seen, or spaces.
  private static func isPrintable(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The high bit of a byte that is less than a space, is a delete or is beyond ASCII.
    return ((word &- ones &* 0x20) | (word &+ ones) | word) & (ones << 7) == 0
  }

  /// The scalar of two to four bytes at `offset`, in its shortest form and not a surrogate (RFC 3629).
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[offset]
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
    default: return nil
    }
    guard offset + length <= bytes.count else { return nil }
    for next in bytes[offset + 1..<offset + length] {
      guard !next.isLeading else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// Whether YAML has no place for a scalar beyond ASCII.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85: false
    case 0x80...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
