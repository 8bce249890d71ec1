/// The memory in which a column step works: three times two numbers and a flag for each lane.
final class ColumnWorkspace {
  /// The bounds of a line of a sum.
  let lineLower: UnsafeMutablePointer<Int64>
  let lineUpper: UnsafeMutablePointer<Int64>
  /// The bounds of a quantity.
  let itemLower: UnsafeMutablePointer<Int64>
  let itemUpper: UnsafeMutablePointer<Int64>
  let flags: UnsafeMutablePointer<UInt8>

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
  }

  deinit {
    for numbers in [lineLower, lineUpper, itemLower, itemUpper] { numbers.deallocate() }
    flags.deallocate()
  }
}
