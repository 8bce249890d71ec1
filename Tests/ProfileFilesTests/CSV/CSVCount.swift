/// The records of a CSV text, split byte by byte as RFC 4180 says, with nothing in common with the lexer.
enum CSVCount {
  /// The bytes of each record. Empty lines at the end are none, unless the first record is a single field.
  static func records(of bytes: [UInt8]) -> [[UInt8]] {
    let text = Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    var records: [[UInt8]] = []
    var (start, index, isQuoted, isSingle) = (0, 0, false, true)
    while index < text.count {
      switch text[index] {
      case 0x22 where isQuoted:
        if index + 1 < text.count, text[index + 1] == 0x22 { index += 1 } else { isQuoted = false }
      case 0x22: isQuoted = index == start || text[index - 1] == 0x2C
      case 0x2C where !isQuoted && records.isEmpty: isSingle = false
      case 0x0A where !isQuoted:
        let end = index > start && text[index - 1] == 0x0D ? index - 1 : index
        records.append(Array(text[start..<end]))
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < text.count { records.append(Array(text[start...])) }
    while records.last?.isEmpty == true, !isSingle || records.allSatisfy(\.isEmpty) { records.removeLast() }
    return records
  }
}
