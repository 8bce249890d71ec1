import Diagnostics
import Inference
import Knowledge
import MarkedYAML
import ProfileFiles
import RuleFiles

/// Reads the cases of one file, each after the one it is like.
struct CaseReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let program: Program
  private let names: RuleNames
  private let desk: Desk
  private let source: SourceText
  private var profiles: ProfileNodeReader
  /// The answers of the cases read so far, by name.
  private var answers: [String: AnswerRow] = [:]

  init(_ program: Program, _ names: RuleNames, _ desk: Desk, _ source: SourceText) {
    self.program = program
    self.names = names
    self.desk = desk
    self.source = source
    profiles = ProfileNodeReader(program.ruleSet)
  }

  /// The case of an entry; nothing where something is wrong with it.
  mutating func read(_ entry: Entry) -> TestCase? {
    let faults = desk.diagnostics.count + diagnostics.count
    let owner = "the case '\(entry.key)'"
    let fields = Fields(entry.value, .testCase, owner: owner, at: entry.keyPlace, desk: desk)
    var answers = AnswerRow(program.layout)
    if let like = fields.text("like") { answers = self.answers[like] ?? answers }
    if let node = fields.node("profile") {
      let read = profiles.read(node, in: source)
      diagnostics += read.diagnostics
      answers.lay(read.answers, over: program.ruleSet, clearing: nulls(of: node))
    }
    self.answers[entry.key] = answers
    let expectations = fields.node("expect").map { self.expectations($0, of: owner, at: fields) } ?? []
    let sources = fields.citations()
    guard desk.diagnostics.count + diagnostics.count == faults else { return nil }
    return TestCase(
      name: entry.key, answers: answers, expectations: expectations, sources: sources, place: entry.keyPlace)
  }

  /// The facts whose answers a profile takes away.
  private func nulls(of node: Node) -> [FactID] {
    (node.mapping?.entries ?? []).filter(\.value.isNull).compactMap { program.ruleSet.fact(named: $0.key) }
  }

  private mutating func expectations(_ node: Node, of owner: String, at fields: Fields) -> [Expectation] {
    let place = fields.entry("expect")?.keyPlace ?? node.place
    var derived: AnswerRow?
    if let node = node.mapping?["derived"]?.value, !node.isNull {
      let read = profiles.read(node, in: source)
      diagnostics += read.diagnostics
      derived = read.answers
    }
    let reader = ExpectationReader(
      program: program, names: names, desk: desk,
      fields: Fields(node, .expectation, owner: "'expect' of \(owner)", at: place, desk: desk))
    let expectations = reader.expectations(derived: derived)
    if expectations.isEmpty, node.mapping?.entries.isEmpty == true {
      desk.report(.expectsNothing(owner, at: node.place))
    }
    return expectations
  }
}

extension AnswerRow {
  /// Replaces the answers that another row has, and takes some away.
  fileprivate mutating func lay(_ other: AnswerRow, over ruleSet: RuleSet, clearing: [FactID]) {
    for index in ruleSet.facts.indices where other.isStated(FactID(index)) {
      set(FactID(index), to: other[FactID(index), ruleSet.facts[index].type])
    }
    for fact in clearing { set(fact, to: nil) }
  }
}
