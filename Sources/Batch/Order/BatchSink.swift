/// Where the answers of a batch go, in the order of its rows.
package protocol BatchSink: Sendable {
  /// Takes in lines of the output and lines of the errors.
  func put(_ output: ArraySlice<UInt8>, errors: ArraySlice<UInt8>) throws

  /// Takes in what is to be said of an input as a whole.
  func say(_ remarks: InputRemarks)
}
