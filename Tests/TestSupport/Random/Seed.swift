import Foundation
package import Sampling

/// The seed of a run of random tests: that of the environment's `EVIDENT_SEED`, else a new one.
///
/// Every failure prints it, so that the same run can be had again.
package enum Seed {
  package static let ofRun: UInt64 =
    ProcessInfo.processInfo.environment["EVIDENT_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999_999)

  /// The generator of one case of a test: cases do not depend on each other, nor on the order in which they run.
  package static func generator(_ test: UInt64, case number: Int) -> SplitMix64 {
    var mixer = SplitMix64(seed: ofRun ^ (test << 48))
    return SplitMix64(seed: mixer.next() &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number) << 32)
  }

  /// What to say beside a failure.
  package static func note(case number: Int) -> String { "EVIDENT_SEED=\(ofRun), case \(number)" }
}
