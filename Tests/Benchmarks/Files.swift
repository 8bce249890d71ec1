import Batch
import ProfileFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that is read and written in large pieces.
final class BenchmarkFile: Sendable {
  let path: String

  /// A file of a name in the folder for what is temporary.
  init(_ name: String) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    path = "\(folder)/evident-benchmark-\(getpid())-\(name)"
  }

  deinit { unlink(path) }

  /// Opens it, empty.
  func create() -> Int32 { checked(open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)) }

  func openForReading() -> Int32 { checked(open(path, O_RDONLY)) }

  static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(descriptor, rest.baseAddress, rest.count)
      precondition(count > 0, "a file can't be written")
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  static func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
  }

  private func checked(_ descriptor: Int32) -> Int32 {
    precondition(descriptor >= 0, "'\(path)' can't be opened")
    return descriptor
  }
}

/// A file of profiles, a line each.
struct FileInput: BatchInput {
  let file: BenchmarkFile
  let name = "people.ndjson"
  let format = ProfileFormat.jsonLines

  func open() -> any ByteSource { FileSource(descriptor: file.openForReading()) }
}

final class FileSource: ByteSource {
  private let descriptor: Int32
  let isLive = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int { BenchmarkFile.fill(buffer, from: descriptor) }

  func seek(to offset: Int) { lseek(descriptor, offset, SEEK_SET) }

  func finish(at offset: Int) {}
}

/// A file that answers are written to.
final class FileSink: BatchSink {
  private let descriptor: Int32

  init(_ file: BenchmarkFile) { descriptor = file.create() }

  deinit { close(descriptor) }

  func put(_ output: ArraySlice<UInt8>, errors: ArraySlice<UInt8>) {
    output.withUnsafeBytes { BenchmarkFile.put($0, to: descriptor) }
  }

  func say(_ remarks: InputRemarks) {}
}
