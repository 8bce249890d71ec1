import Diagnostics

/// Where the data of a command goes: the standard output, or a file that is there whole at the end or not at all.
///
/// What is written is gathered and put out in large pieces; ``finish()`` must be called at the end.
final class Output {
  private let descriptor: Int32
  private let name: String
  private var file: OutputFile?
  private var gathered: [UInt8] = []
  private var isOpen = true

  /// The standard output.
  init() {
    descriptor = Streams.output
    name = "the standard output"
  }

  /// A file: one beside it is written and takes its name at the end. What is no file, such as a device or a pipe, is
  /// written itself.
  init(path: String) throws {
    name = "'\(path)'"
    let status = try OutputFile.status(of: path)
    (descriptor, file) = try OutputFile.checked(path) { () throws(SystemError) in
      if status?.kind == .other { return (try System.openForWriting(path), nil) }
      let file = try OutputFile(path, mode: status?.mode)
      return (file.descriptor, file)
    }
  }

  deinit {
    if isOpen { try? System.release(descriptor) }
    file?.discard()
  }

  func write(_ text: String) throws {
    gathered.append(contentsOf: text.utf8)
    if gathered.count >= 1 << 16 { try flush() }
  }

  func write(_ bytes: some Collection<UInt8>) throws {
    gathered.append(contentsOf: bytes)
    if gathered.count >= 1 << 16 { try flush() }
  }

  /// Puts out what is left and ends the output; a file may be dropped instead.
  func finish(keepingFile: Bool = true) throws {
    if !keepingFile, let file {
      file.discard()
      return
    }
    try flush()
    try checked { () throws(SystemError) in
      isOpen = false
      try System.release(descriptor)
      try file?.keep()
      file = nil
    }
  }

  private func flush() throws {
    if file?.isInterrupted == true { file?.discard() }
    try checked { () throws(SystemError) in try System.put(gathered[...], to: descriptor) }
    gathered.removeAll(keepingCapacity: true)
  }

  private func checked(_ body: () throws(SystemError) -> Void) throws { try Failure.ofWriting(name, body) }
}
