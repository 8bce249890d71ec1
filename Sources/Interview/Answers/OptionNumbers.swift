/// Options that are named by their numbers in a list: `1 3 4`, `1,3-5`, `0`, `2 7 ?`.
struct OptionNumbers {
  /// Whether none of them was meant.
  private(set) var areNone = false
  /// The numbers, from 1, each once and in their order.
  private(set) var numbers: [Int] = []
  /// Whether there may be others that are not known.
  private(set) var mayBeMore = false

  /// The numbers of a text; nothing where it is made of words.
  init?(_ text: String, count: Int) throws(Misreading) {
    let parts = text.replacing(",", with: " ").replacing(";", with: " ").split(separator: " ").map {
      String($0).withoutListMark
    }
    let isNumbers = parts.allSatisfy { part in
      part == "?" || part.first.map { $0.isASCII && $0.isNumber } == true && Self.ends(of: part) != nil
    }
    guard isNumbers, !parts.isEmpty, parts != ["?"] else { return nil }
    var found: Set<Int> = []
    for (index, part) in parts.enumerated() {
      if part == "?" {
        guard index == parts.count - 1 else { throw .questionMarkWithin(text) }
        mayBeMore = true
        continue
      }
      guard let (first, last) = Self.ends(of: part) else { return nil }
      if first == 0, last == 0 {
        if parts.count > 1 { throw .noneBesideOthers }
        areNone = true
        return
      }
      if first > last { throw .backwards(part, instead: "\(last)-\(first)") }
      guard first >= 1, last <= count else { throw .noSuchOption(part, count: count) }
      found.formUnion(first...last)
    }
    numbers = found.sorted()
  }

  /// The ends of `4` or `3-5`; nothing where the part is neither. A number that is too large is the largest there is.
  private static func ends(of part: String) -> (Int, Int)? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), ends.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 48...57 ~= $0 } }) else {
      return nil
    }
    let values = ends.map { Int($0) ?? .max }
    return (values[0], values[values.count - 1])
  }
}
