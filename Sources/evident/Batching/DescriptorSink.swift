import Batch
import Diagnostics

/// The descriptors that a batch writes to.
final class DescriptorSink: BatchSink {
  private let output: Destination
  private let errors: Destination?
  private let say: @Sendable (InputRemarks) -> Void

  /// - Parameter say: says what there is to say of an input.
  init(output: Destination, errors: Destination?, say: @escaping @Sendable (InputRemarks) -> Void) {
    self.output = output
    self.errors = errors
    self.say = say
  }

  func put(_ output: ArraySlice<UInt8>, errors: ArraySlice<UInt8>) throws {
    try self.output.put(output)
    try self.errors?.put(errors)
  }

  func say(_ remarks: InputRemarks) { say(remarks) }
}
