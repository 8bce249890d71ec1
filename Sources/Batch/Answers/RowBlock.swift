package import Knowledge

/// Up to 64 good rows with their names, in memory that is kept from one block to the next.
package struct RowBlock: Sendable {
  package static let lanes = 64

  /// The rows of the lanes, of which the first ``count`` are filled.
  package internal(set) var rows: [AnswerRow]
  package private(set) var count = 0
  private var names: [UInt8] = []
  private var nameEnds: [Int] = []

  package init(_ layout: AnswerLayout) {
    rows = Array(repeating: AnswerRow(layout), count: Self.lanes)
    nameEnds.reserveCapacity(Self.lanes)
  }

  package var isFull: Bool { count == Self.lanes }

  /// What the profile in a lane is called, in UTF-8: its id, else the name of its file and its number.
  package func name(_ lane: Int) -> ArraySlice<UInt8> { names[(lane == 0 ? 0 : nameEnds[lane - 1])..<nameEnds[lane]] }

  /// Takes in the row of the next lane, which has been filled.
  ///
  /// - Parameter name: appends what its profile is called.
  package mutating func append(name: (inout [UInt8]) -> Void) {
    name(&names)
    nameEnds.append(names.count)
    count += 1
  }

  package mutating func removeAll() {
    names.removeAll(keepingCapacity: true)
    nameEnds.removeAll(keepingCapacity: true)
    count = 0
  }
}
