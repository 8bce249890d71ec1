import Diagnostics

/// Where bytes of a batch go: the standard output, a device or a pipe, or a file that is called `FILE.part` until all is
/// done.
final class Destination: Sendable {
  let descriptor: Int32
  /// What a reader knows it by.
  let name: String
  /// The file and what it is called while it is written; nothing for what is no file.
  let file: (path: String, part: String)?

  private init(_ descriptor: Int32, _ name: String, file: (path: String, part: String)? = nil) {
    self.descriptor = descriptor
    self.name = name
    self.file = file
  }

  /// The standard output.
  static let standardOutput = Destination(Streams.output, "the standard output")

  /// Opens what a path leads to. Of a file, the part of an earlier run is kept up to a length, or replaced.
  static func open(_ path: String, keeping length: Int = 0) throws -> Destination {
    let status: System.Status?
    do throws(SystemError) {
      status = try System.status(of: path)
    } catch {
      if error != .missing { throw Failure(.unwritable("'\(path)'", error)) }
      status = nil
    }
    if status?.kind == .folder { throw Failure(.folderForOutput(path)) }
    do throws(SystemError) {
      if status?.kind == .other { return Destination(try System.openForWriting(path), "'\(path)'") }
      // What may not be written is not replaced either.
      if status != nil { try System.release(try System.openForWriting(path)) }
      let real = System.realPath(path) ?? path
      let part = Self.part(of: path)
      let descriptor = try System.openPart(part, keeping: length)
      if let mode = status?.mode { try? System.setMode(mode, of: descriptor) }
      return Destination(descriptor, "'\(part)'", file: (real, part))
    } catch {
      switch error {
      case .missing: throw Failure(.noFolder(forOutput: path))
      case .busy: throw Failure(.partInUse(part(of: path)))
      default: throw Failure(.unwritable("'\(path)'", error))
      }
    }
  }

  /// What a file is called while it is written.
  static func part(of path: String) -> String { "\(System.realPath(path) ?? path).part" }

  func put(_ bytes: ArraySlice<UInt8>) throws {
    if bytes.isEmpty { return }
    try checked { () throws(SystemError) in try System.put(bytes, to: descriptor) }
  }

  /// Makes sure that what was written outlasts a power cut.
  func sync() throws {
    if file != nil { try checked { () throws(SystemError) in try System.sync(descriptor) } }
  }

  /// Gives a file its name.
  func keep() throws {
    try checked { () throws(SystemError) in
      if let file { try System.move(file.part, to: file.path) }
    }
  }

  /// Takes a file away that is not worth keeping.
  func remove() { if let file { System.remove(file.part) } }

  private func checked(_ body: () throws(SystemError) -> Void) throws { try Failure.ofWriting(name, body) }
}

extension Diagnostic {
  fileprivate static func partInUse(_ part: String) -> Diagnostic {
    .error(
      "unwritable", "'\(part.visible())' is being written by another run", at: nil,
      help: ["wait for its end, or name another file"])
  }
}
