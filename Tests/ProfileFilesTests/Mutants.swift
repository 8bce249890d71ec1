import Foundation
import Sampling
import TestSupport

/// Random changes to valid bytes.
enum Mutants {
  /// How many files are changed and read: the environment's `EVIDENT_MUTANTS`, else twenty thousand.
  static let count = ProcessInfo.processInfo.environment["EVIDENT_MUTANTS"].flatMap { Int($0) } ?? 20_000

  /// Changes one place at random; what is put there is one of the marks.
  static func change(_ bytes: inout [UInt8], from start: Int = 0, _ marks: [UInt8], _ random: inout SplitMix64) {
    guard start < bytes.count else { return bytes.append(random.pick(marks)) }
    let at = random.int(start...bytes.count - 1)
    let end = min(bytes.count, at + random.int(1...20))
    switch random.int(0...6) {
    case 0: bytes.remove(at: at)
    case 1: bytes.insert(random.pick(marks), at: at)
    case 2: bytes[at] = random.pick(marks)
    case 3: bytes.removeSubrange(at..<end)
    case 4: bytes.insert(contentsOf: bytes[at..<end], at: random.int(start...bytes.count))
    case 5: bytes[at] = UInt8(random.int(0...255))
    default: bytes.swapAt(at, random.int(start...bytes.count - 1))
    }
  }
}
