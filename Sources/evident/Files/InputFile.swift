import Diagnostics
import ProfileFiles

/// A file of profiles as it is named on the command line; `-` is the standard input.
struct InputFile {
  let path: String

  var isStandardInput: Bool { path == "-" }

  /// What a reader knows it by.
  var name: String { isStandardInput ? "<stdin>" : path }

  /// What its profile is called where it has no name of its own and can't be read.
  var stem: String { isStandardInput ? "stdin" : Path(path).stem }

  /// The most bytes that are read, as many as a reader of profiles takes.
  static let limit = ProfileLimits.fileBytes

  /// Reads a file, a pipe or a device to its end, but never more than the limit.
  func read() -> Result<SourceText, Fault> {
    do throws(SystemError) {
      let descriptor = isStandardInput ? Streams.input : try System.openForReading(path)
      defer { if !isStandardInput { try? System.release(descriptor) } }
      let status = try System.status(of: descriptor)
      if status.kind == .folder { throw .isFolder }
      if status.kind == .file, status.size > Self.limit { return tooLarge }
      if isStandardInput, Terminal.isTerminal(descriptor) {
        Streams.say("Type a profile, such as age: 34, and end it with Ctrl-D on a line of its own.\n")
      }
      let bytes = try Self.contents(of: descriptor, expecting: status.kind == .file ? status.size : 0)
      return bytes.count > Self.limit ? tooLarge : .success(SourceText(name: name, bytes: bytes))
    } catch .missing {
      return .failure(Fault(.missingFile(path)))
    } catch .isFolder {
      return .failure(Fault(.folderForFile(name)))
    } catch {
      return .failure(Fault(.unreadable(name, error)))
    }
  }

  private var tooLarge: Result<SourceText, Fault> { .failure(Fault(.tooLarge(name, limit: Self.limit))) }

  /// The bytes to the end, or one more than the limit.
  private static func contents(of descriptor: Int32, expecting size: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while bytes.count <= limit {
      let count = try System.fill(buffer, from: descriptor)
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return bytes
  }

  /// Why a file is not read.
  struct Fault: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }
}
