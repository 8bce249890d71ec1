/// A treatment in its place among those that are ranked together.
package struct RankEntry: BitwiseCopyable {
  /// The highest bits of the rank key.
  var key: UInt64
  package let treatment: Int
  package let score: Int
}

/// The sorting of ranked treatments, in time that grows with their number and no faster: few of them by insertion as
/// they come, many by the bytes of their keys.
final class RankSort {
  private let spare: UnsafeMutablePointer<RankEntry>
  private let counts: UnsafeMutablePointer<Int>
  /// The bytes of a key that can differ.
  private let byteCount: Int
  /// So few entries are sorted faster by insertion than by bytes.
  private static let few = 48

  /// - Parameters:
  ///   - capacity: the most entries there can be.
  ///   - keyBits: how many bits a key can have.
  init(capacity: Int, keyBits: Int) {
    spare = .allocate(capacity: max(1, capacity))
    spare.initialize(repeating: RankEntry(key: 0, treatment: 0, score: 0), count: max(1, capacity))
    counts = .allocate(capacity: 256)
    counts.initialize(repeating: 0, count: 256)
    byteCount = min(8, (keyBits + 7) / 8)
  }

  deinit {
    spare.deallocate()
    counts.deallocate()
  }

  /// Adds an entry to a list, which ``finish(_:count:)`` brings in order.
  @inline(__always)
  static func add(_ entry: RankEntry, to list: UnsafeMutablePointer<RankEntry>, count: Int) {
    var index = count
    if count < few {
      while index > 0, list[index - 1].key > entry.key {
        list[index] = list[index - 1]
        index -= 1
      }
    }
    list[index] = entry
  }

  /// Sorts a list by the keys of its entries, as far as they have not been sorted while they came.
  @inline(__always)
  func finish(_ list: UnsafeMutablePointer<RankEntry>, count: Int) {
    if count > Self.few { sortByBytes(list, count) }
  }

  /// Sorts by one byte of the keys after the other, the lowest first.
  private func sortByBytes(_ entries: UnsafeMutablePointer<RankEntry>, _ count: Int) {
    var (from, to) = (entries, spare)
    for byte in 0..<byteCount {
      let shift = UInt64(byte * 8)
      counts.update(repeating: 0, count: 256)
      for index in 0..<count { counts[Int(from[index].key &>> shift & 255)] += 1 }
      // A byte that is the same in all keys sorts nothing.
      if counts[Int(from[0].key &>> shift & 255)] == count { continue }
      var start = 0
      for value in 0..<256 {
        let size = counts[value]
        counts[value] = start
        start += size
      }
      for index in 0..<count {
        let value = Int(from[index].key &>> shift & 255)
        to[counts[value]] = from[index]
        counts[value] += 1
      }
      swap(&from, &to)
    }
    if from != entries { entries.update(from: from, count: count) }
  }
}
