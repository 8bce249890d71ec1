/// A comparison written in symbols (`>= 18`), which YAML takes for a folded block of text.
struct Comparison {
  /// Where it stands.
  let range: Range<Int>
  /// What to write instead.
  let help: String

  /// The comparison whose `>` is at `offset`; nothing where what follows reads as prose.
  init?(at offset: Int, in bytes: [UInt8]) {
    guard bytes.has(">", at: offset) else { return nil }
    let isInclusive = bytes.has("=", at: offset + 1)
    var start = offset + (isInclusive ? 2 : 1)
    while start < bytes.count, bytes[start].isBlank { start += 1 }
    var end = start
    let lineEnd = bytes.lineEnd(from: start)
    while end < lineEnd, !",]}#".utf8.contains(bytes[end]) { end += 1 }
    end = bytes.trimmingBlanks(to: end, from: start)
    let bound = bytes.text(start..<end)
    guard !bound.isEmpty, bound.utf8.count <= 40 else { return nil }
    let isNumber = bound.utf8.first.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
    guard isInclusive || isNumber || !bound.contains(" ") else { return nil }
    range = offset..<end
    help =
      isInclusive
      ? "write 'at least \(bound)'"
      : isNumber ? "write 'over \(bound)'" : "write 'at least' and the option after '\(bound)'"
  }
}
