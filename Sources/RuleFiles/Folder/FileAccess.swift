#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The file system, as far as rule files need it: directly from POSIX, which knows how to refuse a pipe or device
/// without waiting for it.
enum FileAccess {
  /// What makes a folder the same folder under any path.
  struct Identity: Equatable {
    let device: UInt64
    let node: UInt64
  }

  /// What came of reading a file.
  enum Contents {
    case bytes([UInt8])
    /// A pipe, a device, a socket.
    case notRegular
    case tooLarge(Int)
    /// With the system's reason.
    case unreadable(String)
  }

  /// The identity of a folder, links followed; nothing where there is none.
  static func directory(_ path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return Identity(device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// Why nothing can be known of a path; nothing where something can.
  static func lastError(of path: String) -> String? {
    var status = stat()
    if stat(path, &status) != 0 { return reason(errno) }
    return access(path, R_OK | (status.st_mode & S_IFMT == S_IFDIR ? X_OK : 0)) == 0 ? nil : reason(errno)
  }

  /// The names in a folder; nothing where it can't be read.
  static func children(of path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Reads a regular file of at most so many bytes; a larger one is not read at all.
  static func contents(of path: String, atMost limit: Int) -> Contents {
    // Without O_NONBLOCK, opening a pipe would wait for a writer.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return errno == ENXIO ? .notRegular : .unreadable(reason(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .unreadable(reason(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .notRegular }
    let size = Int(status.st_size)
    if size > limit { return .tooLarge(size) }
    return fill(file, expecting: size, atMost: limit)
  }

  /// Reads to the end, even where a file has grown since its size was asked for.
  private static func fill(_ file: Int32, expecting size: Int, atMost limit: Int) -> Contents {
    var bytes: [UInt8] = []
    var capacity = size + 1
    var error: Int32 = 0
    while bytes.count <= limit {
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = buffer.baseAddress.map { read(file, $0, buffer.count) } ?? 0
        error = got < 0 ? errno : 0
        count = max(0, got)
      }
      if error == EINTR { continue }
      if error != 0 { return .unreadable(reason(error)) }
      if chunk.isEmpty { return .bytes(bytes) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      capacity = max(1, min(1 << 16, limit + 1 - bytes.count))
    }
    return .tooLarge(bytes.count)
  }

  private static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)"
  }
}
