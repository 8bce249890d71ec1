package import Diagnostics
package import ProfileFiles

/// One of the inputs of a batch: a file, a pipe, a text in memory.
package protocol BatchInput: Sendable {
  /// What a reader knows it by.
  var name: String { get }
  var format: ProfileFormat { get }

  /// Opens it at its beginning. An input is opened once, when its turn comes.
  func open() throws(InputFault) -> any ByteSource
}

/// The bytes of an input, from its beginning to its end.
package protocol ByteSource: Sendable {
  /// Whether bytes come as somebody writes them, so that what is there is not kept waiting for what is not.
  var isLive: Bool { get }

  /// Reads what is there, at most as many bytes as fit; 0 at the end.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int

  /// Goes on at a byte of the input.
  func seek(to offset: Int) throws(InputFault)

  /// Called once at the end, with the number of bytes that the input had: throws where it is not what was opened.
  func finish(at offset: Int) throws(InputFault)
}

/// Why an input can't be read, or not to its end.
package struct InputFault: Error {
  let remarks: InputRemarks
  /// Whether nothing that comes after it can be trusted: an input that changed while it was read.
  let isFatal: Bool

  package init(_ diagnostics: [Diagnostic], of source: SourceText? = nil, isFatal: Bool = false) {
    remarks = InputRemarks(diagnostics: diagnostics, source: source)
    self.isFatal = isFatal
  }
}
