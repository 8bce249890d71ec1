import Batch
import Diagnostics
import RuleFiles

extension Checkpoint.Input {
  /// How much of a file's beginning and of its end is looked at.
  private static let glance = 1 << 16

  /// An input as it is now.
  init(_ input: FileInput) {
    self.init(name: input.name, content: input.fault == nil ? try? Self.content(of: input.file.path) : nil)
  }

  private static func content(of path: String) throws(SystemError) -> Checkpoint.Content {
    let descriptor = try System.openForReading(path)
    defer { try? System.release(descriptor) }
    let status = try System.status(of: descriptor)
    if status.kind == .folder { throw .isFolder }
    let beginning = try bytes(of: descriptor, from: 0)
    let end = try bytes(of: descriptor, from: max(0, status.size - glance))
    let fingerprint = RuleFiles.fingerprint(of: [
      SourceText(name: "beginning", bytes: beginning), SourceText(name: "end", bytes: end),
    ])
    return Checkpoint.Content(size: status.size, modified: status.modified, fingerprint: fingerprint)
  }

  private static func bytes(of descriptor: Int32, from offset: Int) throws(SystemError) -> [UInt8] {
    try System.seek(descriptor, to: offset)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: glance, alignment: 16)
    defer { buffer.deallocate() }
    var count = 0
    while count < glance {
      let got = try System.fill(UnsafeMutableRawBufferPointer(rebasing: buffer[count...]), from: descriptor)
      if got == 0 { break }
      count += got
    }
    return Array(buffer[..<count])
  }
}

extension FileInput {
  /// Whether it can be read again from some place on: it is a file, or nothing that could be read at all.
  var canBeResumed: Bool {
    if file.isStandardInput { return false }
    guard fault == nil, let status = try? System.status(of: file.path) else { return true }
    return status.kind != .other
  }
}
