/// Pieces of text that never vary, in one piece of memory.
final class Fragments: Sendable {
  private nonisolated(unsafe) let bytes: UnsafeMutablePointer<UInt8>
  private nonisolated(unsafe) let ends: UnsafeMutablePointer<Int>

  init(_ pieces: [[UInt8]]) {
    let count = pieces.reduce(0) { $0 + $1.count }
    bytes = .allocate(capacity: max(1, count))
    ends = .allocate(capacity: pieces.count + 1)
    ends.initialize(to: 0)
    var end = 0
    for (index, piece) in pieces.enumerated() {
      for byte in piece {
        (bytes + end).initialize(to: byte)
        end += 1
      }
      (ends + index + 1).initialize(to: end)
    }
  }

  convenience init(_ pieces: [String]) { self.init(pieces.map { Array($0.utf8) }) }

  deinit {
    bytes.deallocate()
    ends.deallocate()
  }

  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + ends[index], count: ends[index + 1] - ends[index])
  }
}
