/// The memory in which a column step works: some numbers and a flag for each lane.
final class ColumnWorkspace {
  /// The bounds of a line of a sum.
  let lineLower: UnsafeMutablePointer<Int64>
  let lineUpper: UnsafeMutablePointer<Int64>
  /// The bounds of a quantity.
  let itemLower: UnsafeMutablePointer<Int64>
  let itemUpper: UnsafeMutablePointer<Int64>
  let flags: UnsafeMutablePointer<UInt8>
  /// The binary digits of a count, a plane each, lowest first; zero but while counting.
  let digits: UnsafeMutablePointer<UInt64>

  init() {
    func numbers() -> UnsafeMutablePointer<Int64> {
      let memory = UnsafeMutablePointer<Int64>.allocate(capacity: Block.lanes)
      memory.initialize(repeating: 0, count: Block.lanes)
      return memory
    }
    lineLower = numbers()
    lineUpper = numbers()
    itemLower = numbers()
    itemUpper = numbers()
    flags = .allocate(capacity: Block.lanes)
    flags.initialize(repeating: 0, count: Block.lanes)
    digits = .allocate(capacity: 64)
    digits.initialize(repeating: 0, count: 64)
  }

  deinit {
    for numbers in [lineLower, lineUpper, itemLower, itemUpper] { numbers.deallocate() }
    flags.deallocate()
    digits.deallocate()
  }
}
