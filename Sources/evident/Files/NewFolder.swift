import Diagnostics

/// A folder that is made with all that is in it.
struct NewFolder {
  private let path: String

  init(_ path: String) {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    self.path = String(trimmed)
  }

  /// Makes the folder; one that is there must be empty.
  func make() throws {
    do throws(SystemError) {
      if System.exists(path) {
        guard try System.status(of: path).kind == .folder else { throw .notAFolder }
        if !(try System.isEmptyFolder(path)) { throw .exists }
      } else {
        try System.makeFolder(path)
      }
    } catch .missing {
      throw Failure(.noFolder(forOutput: path))
    } catch .exists {
      throw Failure(.folderNotEmpty(path))
    } catch .notAFolder {
      throw Failure(.fileInTheWay(path))
    } catch {
      throw Failure(.unwritable("'\(path)'", error))
    }
  }

  /// Writes a file of the folder, and makes the folders that it lies in.
  func write(_ bytes: [UInt8], to name: String) throws {
    let parts = name.split(separator: "/")
    for count in 1..<parts.count {
      let folder = "\(path)/\(parts.prefix(count).joined(separator: "/"))"
      do throws(SystemError) {
        try System.makeFolder(folder)
      } catch {
        throw Failure(.unwritable("'\(folder)'", error))
      }
    }
    let output = try Output(path: "\(path)/\(name)")
    try output.write(bytes)
    try output.finish()
  }
}

extension Diagnostic {
  fileprivate static func folderNotEmpty(_ path: String) -> Diagnostic {
    .error(
      "folder-not-empty", "'\(path.visible())' is there already, and is not empty", at: nil,
      help: ["name a new folder: nothing that is there is written over"])
  }

  fileprivate static func fileInTheWay(_ path: String) -> Diagnostic {
    .error("not-a-folder", "'\(path.visible())' is a file", at: nil, help: ["name a new folder"])
  }
}
