public import Diagnostics
public import Knowledge
import MarkedYAML

/// What came of loading a rule set.
public struct Loading: Sendable {
  /// The rule set; nothing where there is an error.
  public var ruleSet: RuleSet?
  /// All that is wrong in all files, by place.
  public var diagnostics: [Diagnostic]
  /// The texts that were read, for a renderer of the diagnostics.
  public var sources: [SourceText]

  public init(ruleSet: RuleSet?, diagnostics: [Diagnostic], sources: [SourceText]) {
    self.ruleSet = ruleSet
    self.diagnostics = diagnostics
    self.sources = sources
  }
}

/// The reader of rule files: texts in, a checked rule set or all that is wrong with them out.
///
/// ```swift
/// let loading = RuleFiles.load([SourceText(name: "rules.yaml", text: text)])
/// if let rules = loading.ruleSet { … }
/// print(CaretRenderer(sources: loading.sources).render(loading.diagnostics))
/// ```
public enum RuleFiles {
  /// Loads a rule set from its files, whose order does not matter.
  ///
  /// Pure: the same files give the same value. A fault never hides another and never causes one: a name that is
  /// declared counts as declared, however broken what stands under it.
  public static func load(_ sources: [SourceText]) -> Loading { load(sources, areAll: true) }

  /// Loads a rule set of which some file may be missing, so that no name can be called unknown.
  static func load(_ sources: [SourceText], areAll: Bool) -> Loading {
    let sources = sources.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let (readings, collector) = collect(sources, areAll: areAll)
    let desk = Desk(names: collector.names)
    let ruleSet = RuleSetReader(desk: desk, sections: collector.sections).ruleSet(fingerprint: fingerprint(of: sources))
    let diagnostics = (readings.flatMap(\.diagnostics) + collector.diagnostics + desk.diagnostics).sorted()
    return Loading(ruleSet: diagnostics.hasErrors ? nil : ruleSet, diagnostics: diagnostics, sources: sources)
  }

  /// What rule files declare, however broken they are.
  package static func outline(_ sources: [SourceText], areAll: Bool = true) -> Outline {
    let sources = sources.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let collector = collect(sources, areAll: areAll).collector
    return OutlineReader(sections: collector.sections)
      .outline(fingerprint: fingerprint(of: sources), isWhole: collector.names.incomplete.isEmpty)
  }

  /// The trees of the files, and the names that they declare.
  private static func collect(
    _ sources: [SourceText], areAll: Bool
  ) -> (readings: [YAMLReading], collector: SectionCollector) {
    let readings = sources.concurrentMap(weight: \.bytes.count) { MarkedYAML.read($0) }
    var collector = SectionCollector()
    for reading in readings {
      if let root = reading.root { collector.add(root) }
    }
    collector.finish(isWhole: areAll && readings.allSatisfy { $0.root != nil || $0.diagnostics.isEmpty })
    return (readings, collector)
  }
}
