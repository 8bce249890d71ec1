public import Diagnostics
import MarkedYAML

/// The files of a rule set's folder.
public struct FolderReading: Sendable {
  /// The texts by path, their names relative to the folder: `treatments/ssri.yaml`.
  public var sources: [SourceText]
  /// What could not be read.
  public var diagnostics: [Diagnostic]

  public init(sources: [SourceText], diagnostics: [Diagnostic]) {
    self.sources = sources
    self.diagnostics = diagnostics
  }
}

/// The reader of a rule set's folder: every `*.yaml` and `*.yml` file at any depth.
///
/// ```swift
/// let loading = RuleFolder.load("Rules/depression")
/// ```
public enum RuleFolder {
  /// The two parts of a folder, which are read apart.
  public enum Part: Sendable {
    /// What is not in a folder `tests`.
    case rules
    /// What is in a folder `tests`.
    case tests
  }

  /// Reads the files of a folder and loads the rule set; what the folder itself has wrong comes with the rest.
  public static func load(_ path: String) -> Loading { load(read(path)) }

  /// What the files of a folder declare, however broken they are, and what came of loading them.
  package static func outline(_ path: String) -> (outline: Outline, loading: Loading) {
    let reading = read(path)
    let outline = RuleFiles.outline(reading.sources, areAll: !reading.diagnostics.hasErrors)
    return (outline, load(reading))
  }

  private static func load(_ reading: FolderReading) -> Loading {
    guard !reading.sources.isEmpty else {
      return Loading(ruleSet: nil, diagnostics: reading.diagnostics, sources: [])
    }
    var loading = RuleFiles.load(reading.sources, areAll: !reading.diagnostics.hasErrors)
    if reading.diagnostics.hasErrors { loading.ruleSet = nil }
    loading.diagnostics = (reading.diagnostics + loading.diagnostics).sorted()
    return loading
  }

  /// Reads the files of a part of a folder, sorted by the UTF-8 bytes of their paths.
  ///
  /// Hidden files and folders are left out. A file is read only where it is a regular one and within the limit of
  /// size. Symbolic links are followed; a folder that holds itself is reported and not entered again. A folder without
  /// rules is an error, one without tests is not.
  public static func read(_ path: String, _ part: Part = .rules) -> FolderReading {
    var walk = FolderWalk(part: part)
    walk.enter(path)
    let readings = walk.files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .concurrentMap(weight: { _ in 1 << 12 }, contents)
    var diagnostics = walk.diagnostics
    var sources: [SourceText] = []
    for reading in readings {
      switch reading {
      case .success(let source): sources.append(source)
      case .failure(let fault): diagnostics.append(fault.diagnostic)
      }
    }
    if sources.isEmpty, diagnostics.isEmpty, part == .rules { diagnostics.append(.noRuleFiles(in: path)) }
    return FolderReading(sources: sources, diagnostics: diagnostics.sorted())
  }

  private struct Fault: Error { let diagnostic: Diagnostic }

  @Sendable private static func contents(_ file: FolderWalk.File) -> Result<SourceText, Fault> {
    let limits = YAMLLimits.ruleFile
    switch FileAccess.contents(of: file.path, atMost: limits.bytes) {
    case .bytes(let bytes): return .success(SourceText(name: file.name, bytes: bytes))
    case .notRegular: return .failure(Fault(diagnostic: .notARegularFile(file.name)))
    case .unreadable(let reason): return .failure(Fault(diagnostic: .unreadableFile(file.name, reason)))
    case .tooLarge(let count):
      let fault = limits.check(byteCount: count, source: file.name)
      return .failure(Fault(diagnostic: fault ?? .unreadableFile(file.name, "it grows while it is read")))
    }
  }
}
