/// The names that a misspelt one probably meant.
public enum NearNames {
  /// The names among `candidates` that are near to `name`, nearest first, at most three.
  ///
  /// Near is a restricted Damerau–Levenshtein distance (insert, delete, replace, swap of neighbours) of at most a third
  /// of the longer name's length, or one name being the other's beginning, or the same words in another order.
  /// Letter case, `-`, `_` and spaces don't count. O(candidates × length²).
  public static func near(to name: String, among candidates: some Sequence<String>) -> [String] {
    let wanted = folded(name)
    guard !wanted.isEmpty, wanted.count <= 80 else { return [] }
    let words = Set(wanted.split(separator: "-"))
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates {
      let other = folded(candidate)
      guard !other.isEmpty, other.count <= 80 else { continue }
      let allowed = max(1, max(wanted.count, other.count) / 3)
      if let distance = distance(wanted, other, atMost: allowed) {
        found.append((distance, candidate))
      } else if min(wanted.count, other.count) >= 3, other.starts(with: wanted) || wanted.starts(with: other) {
        found.append((allowed + 1, candidate))
      } else if words.count > 1, words == Set(other.split(separator: "-")) {
        found.append((1, candidate))
      }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    var seen: Set<String> = []
    return found.prefix { $0.distance <= (found.first?.distance ?? 0) + 1 }
      .map(\.name).filter { seen.insert($0).inserted }.prefix(3).map { $0 }
  }

  /// `did you mean 'age'?`, or `did you mean 'age' or 'age-group'?`, or nothing where no name is near.
  public static func question(for name: String, among candidates: some Sequence<String>) -> String? {
    let names = near(to: name, among: candidates).map { "'\($0)'" }
    guard let last = names.last else { return nil }
    return names.count == 1
      ? "did you mean \(last)?" : "did you mean \(names.dropLast().joined(separator: ", ")) or \(last)?"
  }

  private static func folded(_ name: String) -> [Character] {
    Array(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
  }

  /// The distance of two names where it is at most `limit`.
  private static func distance(_ left: [Character], _ right: [Character], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in 0..<right.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
