extension StringProtocol {
  /// The number of terminal cells the text takes: two for wide East Asian characters and emoji, none for combining
  /// marks (Unicode Standard Annex 11).
  public var displayWidth: Int {
    let plain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? bytes.count : nil
    }
    if let plain, let width = plain { return width }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// The number of terminal cells the character takes.
  public var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return switch first.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    case _ where first.properties.isEmojiPresentation: 2
    default: first.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }
}
