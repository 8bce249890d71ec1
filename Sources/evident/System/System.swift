#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What the operating system says of a call that failed.
struct SystemError: Error, Hashable {
  let code: Int32

  /// The reason in its own words: `no such file or directory`.
  var reason: String { strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)" }

  static let brokenPipe = SystemError(code: EPIPE)
  static let missing = SystemError(code: ENOENT)
  static let exists = SystemError(code: EEXIST)
  static let isFolder = SystemError(code: EISDIR)
  static let busy = SystemError(code: EWOULDBLOCK)
  static let notAFolder = SystemError(code: ENOTDIR)

  fileprivate static var last: SystemError { SystemError(code: errno) }
}

/// The file system, as thin as it can be: one call each, repeated where a signal broke it off.
enum System {
  /// What a path or a descriptor leads to.
  struct Status {
    enum Kind { case file, folder, other }

    let kind: Kind
    let size: Int
    /// The permissions.
    let mode: UInt32
    /// When it was last written to, in nanoseconds since 1970.
    let modified: Int
  }

  /// Opens for reading; a named pipe is waited for.
  static func openForReading(_ path: String) throws(SystemError) -> Int32 {
    try repeating { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
  }

  /// Opens what exists for writing.
  static func openForWriting(_ path: String) throws(SystemError) -> Int32 {
    try repeating { open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
  }

  /// Makes a file that isn't there yet, for writing.
  static func create(_ path: String, mode: UInt32) throws(SystemError) -> Int32 {
    try repeating { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(truncatingIfNeeded: mode)) }
  }

  /// Opens a file for writing behind its first bytes, and takes away what it has besides; makes it where it isn't there.
  static func openPart(_ path: String, keeping length: Int) throws(SystemError) -> Int32 {
    let descriptor = try repeating { open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666) }
    do throws(SystemError) {
      // Two that write the same file would each spoil what the other does.
      _ = try repeating { flock(descriptor, LOCK_EX | LOCK_NB) }
      _ = try repeating { ftruncate(descriptor, off_t(length)) }
      try seek(descriptor, to: length)
      return descriptor
    } catch {
      try? release(descriptor)
      throw error
    }
  }

  /// Waits until what was written to a file is where a power cut can't reach it.
  static func sync(_ descriptor: Int32) throws(SystemError) {
    _ = try repeating { fsync(descriptor) }
  }

  /// Waits until the names in a file's folder are where a power cut can't reach them.
  static func syncFolder(of path: String) throws(SystemError) {
    let descriptor = try openForReading(Path(path).folder)
    defer { try? release(descriptor) }
    try sync(descriptor)
  }

  /// Gives an open file its permissions.
  static func setMode(_ mode: UInt32, of descriptor: Int32) throws(SystemError) {
    _ = try repeating { fchmod(descriptor, mode_t(truncatingIfNeeded: mode)) }
  }

  /// Reads what is there, at most as many bytes as fit; 0 at the end.
  static func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) throws(SystemError) -> Int {
    try repeating { read(descriptor, buffer.baseAddress, buffer.count) }
  }

  /// Goes to a byte of a file.
  static func seek(_ descriptor: Int32, to offset: Int) throws(SystemError) {
    _ = try repeating { lseek(descriptor, off_t(offset), SEEK_SET) }
  }

  /// Writes all bytes.
  static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = try repeating { write(descriptor, rest.baseAddress, rest.count) }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Writes all bytes.
  static func put(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(SystemError) {
    var fault: SystemError?
    bytes.withUnsafeBytes { bytes in
      do throws(SystemError) { try put(bytes, to: descriptor) } catch { fault = error }
    }
    if let fault { throw fault }
  }

  /// Closes a descriptor, which is gone even where this fails: some file systems tell only now that a write did.
  static func release(_ descriptor: Int32) throws(SystemError) {
    let result = close(descriptor)
    let error = SystemError.last
    if result != 0, error.code != EINTR { throw error }
  }

  /// What a path leads to, links followed.
  static func status(of path: String) throws(SystemError) -> Status {
    var status = stat()
    _ = try repeating { stat(path, &status) }
    return Status(status)
  }

  /// What a descriptor leads to.
  static func status(of descriptor: Int32) throws(SystemError) -> Status {
    var status = stat()
    _ = try repeating { fstat(descriptor, &status) }
    return Status(status)
  }

  /// Whether a path leads to anything.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The whole path of what is there, without links.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder, sorted, the hidden ones left out.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder where there is none.
  static func makeFolder(_ path: String) throws(SystemError) {
    if mkdir(path, 0o777) == 0 { return }
    let error = SystemError.last
    guard error == .exists else { throw error }
    if try status(of: path).kind != .folder { throw .notAFolder }
  }

  /// Whether a folder holds nothing, not even what is hidden.
  static func isEmptyFolder(_ path: String) throws(SystemError) -> Bool {
    guard let directory = opendir(path) else { throw .last }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let first = entry.pointee.d_name
      // The folder itself and the one above it.
      let isOwn = first.0 == 46 && (first.1 == 0 || (first.1 == 46 && first.2 == 0))
      if !isOwn { return false }
    }
    return true
  }

  /// The names in a folder, sorted, the hidden ones left out.
  static func names(of folder: String) throws(SystemError) -> [String] {
    guard let directory = opendir(folder) else { throw .last }
    closedir(directory)
    return names(in: folder)
  }

  static func move(_ path: String, to other: String) throws(SystemError) {
    if rename(path, other) != 0 { throw .last }
  }

  static func remove(_ path: String) { _ = unlink(path) }

  private static func repeating<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = SystemError.last
      if error.code != EINTR { throw error }
    }
  }
}

extension System.Status {
  fileprivate init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    mode = UInt32(status.st_mode & 0o7777)
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
