package import Diagnostics
package import Inference
import Knowledge
import MarkedYAML
import RuleFiles

/// What came of reading test files.
package struct CaseReading: Sendable {
  /// The cases without fault, in the order of the files.
  package var cases: [TestCase]
  /// All that is wrong, by place.
  package var diagnostics: [Diagnostic]

  package init(cases: [TestCase], diagnostics: [Diagnostic]) {
    self.cases = cases
    self.diagnostics = diagnostics
  }
}

/// The reader of test files: texts in, cases or all that is wrong with them out.
package struct CaseFiles: Sendable {
  private let program: Program
  private let names: RuleNames

  /// A reader of cases for a rule set.
  package init(_ program: Program) {
    self.program = program
    names = RuleNames(program)
  }

  /// Reads the cases of all texts. A faulty case never hides the others.
  package func read(_ sources: [SourceText]) -> CaseReading {
    let sources = sources.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let readings = sources.concurrentMap(weight: \.bytes.count) { read($0) }
    return CaseReading(cases: readings.flatMap(\.cases), diagnostics: readings.flatMap(\.diagnostics).sorted())
  }

  private func read(_ source: SourceText) -> CaseReading {
    let yaml = MarkedYAML.read(source)
    var reading = CaseReading(cases: [], diagnostics: yaml.diagnostics)
    guard let root = yaml.root else {
      if yaml.diagnostics.isEmpty { reading.diagnostics.append(.noCases(in: source)) }
      return reading
    }
    let desk = Desk(program.ruleSet)
    let fields = Fields(root, .testFile, owner: "the test file", at: root.place, desk: desk)
    let entries = fields.named("cases", "case")
    var reader = CaseReader(program, names, desk, source)
    reading.cases = CaseChain(entries).ordered(reporting: desk).compactMap { reader.read($0) }
      .sorted { $0.place < $1.place }
    reading.diagnostics += desk.diagnostics + reader.diagnostics
    return reading
  }
}
