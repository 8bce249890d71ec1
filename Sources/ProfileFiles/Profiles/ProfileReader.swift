public import Diagnostics
public import Knowledge
import MarkedYAML

/// A reader of profiles in YAML, JSON and CSV.
///
/// A file holds a profile or a list of them, a table one in each row. Each is read and checked against the facts of a rule set on its own: a
/// bad one never hides the good ones. Nothing is guessed: an unknown fact, an answer of another type, a number out of
/// range are errors, each with its place.
///
/// ```swift
/// let reader = ProfileReader(ruleSet)
/// let reading = reader.read(SourceText(name: "anna.yaml", text: "{age: 34, life-events: [bereavement]}"))
/// reading.profiles[0].profile?.answers
/// ```
///
/// Limits: 64 MiB a file, 1 MiB a profile, 8 levels of nesting, 2,000,000 YAML nodes or 8,000,000 JSON tokens, 100
/// faults shown of each profile.
public struct ProfileReader: Sendable {
  private let ruleSet: RuleSet
  private let ignored: Set<String>

  /// A reader for a rule set's facts; unknown facts with one of the names in `ignoring` are passed over.
  public init(_ ruleSet: RuleSet, ignoring: Set<String> = []) {
    self.ruleSet = ruleSet
    ignored = ignoring
  }

  /// The profiles of a text, in a format or in that of its name or beginning, see ``ProfileFormat/init(of:)``.
  public func read(_ source: SourceText, as format: ProfileFormat? = nil) -> ProfileReading {
    guard source.bytes.count <= ProfileLimits.fileBytes else {
      return .refused([.fileTooLarge(source, limit: ProfileLimits.fileBytes)])
    }
    switch format ?? ProfileFormat(of: source) {
    case .yaml: return readYAML(source)
    case .json: return readJSON(source)
    case .jsonLines: return readJSONLines(source)
    case .csv: return readCSV(source)
    }
  }

  private func readYAML(_ source: SourceText) -> ProfileReading {
    let limits = YAMLLimits(
      bytes: ProfileLimits.fileBytes, depth: ProfileLimits.depth, nodes: ProfileLimits.nodes)
    let yaml = MarkedYAML.read(source, limits: limits)
    guard let root = yaml.root else {
      return .refused(yaml.diagnostics.hasErrors ? yaml.diagnostics : yaml.diagnostics + [.noProfile(source)])
    }
    return YAMLTape(root).withView { tape in
      var collector = ProfileCollector(ruleSet, source, ignoring: ignored, faults: yaml.diagnostics)
      collector.collectDocument(tape)
      return collector.reading
    }
  }

  private func readJSON(_ source: SourceText) -> ProfileReading {
    var parser = JSONParser()
    return source.bytes.withUnsafeBytes { all in
      let start = all.starts(with: ProfileFormat.byteOrderMark) ? 3 : 0
      do throws(JSONFault) {
        let document = UnsafeRawBufferPointer(rebasing: all[start...])
        let tape = try parser.parse(document, tokens: ProfileLimits.fileTokens)
        var collector = ProfileCollector(ruleSet, source, ignoring: ignored, offset: start)
        collector.collectDocument(tape)
        return collector.reading
      } catch {
        return .refused([error.diagnostic(in: source, offset: start)])
      }
    }
  }

  private func readJSONLines(_ source: SourceText) -> ProfileReading {
    var parser = JSONParser()
    var collector = ProfileCollector(ruleSet, source, ignoring: ignored)
    source.bytes.withUnsafeBytes { all in
      var start = all.starts(with: ProfileFormat.byteOrderMark) ? 3 : 0
      while start < all.count {
        let end = all[start...].firstIndex(of: UInt8(ascii: "\n")) ?? all.count
        let line = UnsafeRawBufferPointer(rebasing: all[start..<end])
        if !line.allSatisfy(ProfileFormat.isSpace) {
          collector.offset = start
          if line.count > ProfileLimits.profileBytes {
            collector.collectTooLargeRow(length: line.count)
          } else {
            do throws(JSONFault) {
              collector.collectRow(try parser.parse(line, tokens: ProfileLimits.rowTokens))
            } catch {
              collector.collectRow(error, length: line.count)
            }
          }
        }
        start = end + 1
      }
    }
    if collector.reading.profiles.isEmpty { return .refused([.noProfile(source)]) }
    return collector.reading
  }

  private func readCSV(_ source: SourceText) -> ProfileReading {
    source.bytes.withUnsafeBytes { bytes in
      guard let table = CSVTable(bytes, of: source.name, ruleSet, ignoring: ignored) else {
        return .refused([.noProfile(source, .csv)])
      }
      if table.header.diagnostics.hasErrors { return .refused(table.header.diagnostics) }
      var collector = CSVCollector(ruleSet, table.header, source)
      for record in table.rows { collector.collect(record, of: bytes) }
      return collector.finished()
    }
  }
}

extension ProfileReading {
  /// The reading of a file that can't be read at all.
  fileprivate static func refused(_ diagnostics: [Diagnostic]) -> ProfileReading {
    ProfileReading(profiles: [], isList: false, diagnostics: diagnostics)
  }
}
