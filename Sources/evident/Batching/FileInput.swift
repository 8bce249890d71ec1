import Batch
import Diagnostics
import ProfileFiles

/// An input of a batch that is named on the command line, or found in a folder that is.
struct FileInput: BatchInput {
  let file: InputFile
  let format: ProfileFormat
  /// Why it can't be read, where that is known before its turn comes.
  var fault: Diagnostic?

  var name: String { file.name }

  func open() throws(InputFault) -> any ByteSource {
    if let fault { throw InputFault([fault]) }
    do throws(SystemError) {
      let descriptor = file.isStandardInput ? Streams.input : try System.openForReading(file.path)
      return try FileSource(descriptor, of: file)
    } catch .missing {
      throw InputFault([.missingFile(file.path)])
    } catch .isFolder {
      throw InputFault([.folderForFile(name)])
    } catch {
      throw InputFault([.unreadable(name, error)])
    }
  }
}

/// The bytes of a file, a pipe or a device.
final class FileSource: ByteSource {
  private let descriptor: Int32
  private let file: InputFile
  private let status: System.Status

  /// Takes over an open descriptor.
  init(_ descriptor: Int32, of file: InputFile) throws(SystemError) {
    self.descriptor = descriptor
    self.file = file
    status = try System.status(of: descriptor)
    if status.kind == .folder { throw .isFolder }
  }

  deinit { if !file.isStandardInput { try? System.release(descriptor) } }

  var isLive: Bool { status.kind != .file }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    do throws(SystemError) {
      return try System.fill(buffer, from: descriptor)
    } catch {
      throw InputFault([.unreadable(file.name, error)])
    }
  }

  func seek(to offset: Int) throws(InputFault) {
    do throws(SystemError) {
      try System.seek(descriptor, to: offset)
    } catch {
      throw InputFault([.unreadable(file.name, error)])
    }
  }

  func finish(at offset: Int) throws(InputFault) {
    guard status.kind == .file, !file.isStandardInput else { return }
    let now: System.Status
    do throws(SystemError) {
      now = try System.status(of: descriptor)
    } catch {
      throw InputFault([.unreadable(file.name, error)])
    }
    if offset != status.size || now.size != status.size || now.modified != status.modified {
      throw InputFault([.changed(file.name, from: status.size, to: max(now.size, offset))], isFatal: true)
    }
  }
}

extension Diagnostic {
  fileprivate static func changed(_ name: String, from size: Int, to now: Int) -> Diagnostic {
    let change =
      now == size
      ? "was changed while it was read"
      : "\(now > size ? "grew" : "shrank") from \(size) to \(now) bytes while it was read"
    return .error(
      "input-changed", "'\(name.visible())' \(change)", at: nil,
      help: ["wait until nobody writes to it, or make a copy, and start again"])
  }
}
