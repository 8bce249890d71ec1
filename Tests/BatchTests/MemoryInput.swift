import Batch
import Diagnostics
import ProfileFiles
import Synchronization

/// An input that is a text in memory.
struct MemoryInput: BatchInput {
  let name: String
  let format: ProfileFormat
  let bytes: [UInt8]
  /// The most bytes that are given at once.
  var step = Int.max
  var isLive = false

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    format = ProfileFormat(of: SourceText(name: name, bytes: []))
  }

  func open() throws(InputFault) -> any ByteSource { MemorySource(bytes, step: step, isLive: isLive) }
}

/// The bytes of a text in memory.
final class MemorySource: ByteSource {
  let isLive: Bool
  private let bytes: [UInt8]
  private let step: Int
  private let offset = Mutex(0)

  init(_ bytes: [UInt8], step: Int, isLive: Bool) {
    self.bytes = bytes
    self.step = step
    self.isLive = isLive
  }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    offset.withLock { offset in
      let end = min(offset + min(step, buffer.count), bytes.count)
      buffer.copyBytes(from: bytes[offset..<end])
      defer { offset = end }
      return end - offset
    }
  }

  func seek(to offset: Int) throws(InputFault) { self.offset.withLock { $0 = offset } }

  func finish(at offset: Int) throws(InputFault) {}
}

/// A sink that keeps all it is given.
final class MemorySink: BatchSink {
  struct Content {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var said: [Diagnostic] = []
  }

  private let content = Mutex(Content())

  func put(_ output: ArraySlice<UInt8>, errors: ArraySlice<UInt8>) throws {
    content.withLock {
      $0.output += output
      $0.errors += errors
    }
  }

  func say(_ remarks: InputRemarks) { content.withLock { $0.said += remarks.diagnostics } }

  var output: [UInt8] { content.withLock { $0.output } }
  var errors: [UInt8] { content.withLock { $0.errors } }
  var said: [Diagnostic] { content.withLock { $0.said } }
  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }
}
