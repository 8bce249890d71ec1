import Batch
import Diagnostics
import ProfileFiles

/// The inputs of a batch, in the order in which they are answered: what is named, and the files of folders that are.
struct InputList {
  private(set) var inputs: [FileInput] = []
  private let format: ProfileFormat?

  /// - Parameter format: that of every input; without it, each is read as its name says.
  init(_ paths: [String], format: ProfileFormat?) {
    self.format = format
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    let file = InputFile(path: path)
    let status = file.isStandardInput ? nil : try? System.status(of: path)
    if status?.kind == .folder {
      let before = inputs.count
      addFolder(Path(path))
      if inputs.count == before { refuse(path, .noProfileFiles(path)) }
    } else if let format = format ?? ProfileFormat(extensionOf: path) {
      inputs.append(FileInput(file: file, format: format))
    } else if status?.kind == .file {
      refuse(path, .unknownFormat(path))
    } else {
      // What comes through a pipe has no name that says what it is: rows are what can be read as they come.
      inputs.append(FileInput(file: file, format: .jsonLines))
    }
  }

  /// Adds the files of a folder and of those in it, by their paths.
  private mutating func addFolder(_ folder: Path) {
    do throws(SystemError) {
      for name in try System.names(of: folder.text) {
        let path = folder.appending(name)
        if (try? System.status(of: path).kind) == .folder {
          addFolder(Path(path))
        } else if let known = ProfileFormat(extensionOf: path) {
          inputs.append(FileInput(file: InputFile(path: path), format: format ?? known))
        }
      }
    } catch {
      refuse(folder.text, .unreadable(folder.text, error))
    }
  }

  private mutating func refuse(_ path: String, _ fault: Diagnostic) {
    inputs.append(FileInput(file: InputFile(path: path), format: .jsonLines, fault: fault))
  }
}

extension Diagnostic {
  fileprivate static func noProfileFiles(_ path: String) -> Diagnostic {
    .error(
      "no-profile", "there are no files of profiles in '\(path.visible())'", at: nil,
      help: ["they are those that end in .yaml, .json, .ndjson or .csv"])
  }

  fileprivate static func unknownFormat(_ path: String) -> Diagnostic {
    .error(
      "unknown-format", "the name of '\(path.visible())' does not say how it is written", at: nil,
      help: ["say it with --input-format yaml, json, ndjson or csv"])
  }
}
