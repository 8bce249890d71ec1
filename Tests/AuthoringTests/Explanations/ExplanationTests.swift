import Authoring
import Diagnostics
import MarkedYAML
import ProfileFiles
import RuleFiles
import Testing

/// Every diagnostic is explained, and every example shows what it says it shows.
struct ExplanationTests {
  /// The diagnostics of folders, bytes and sizes, and of what the reading of a short file does not bring about.
  private static let described: Set = [
    "no-rule-files", "unreadable-file", "not-a-regular-file", "folder-loop", "utf-16", "invalid-utf8", "nul-byte",
    "too-large", "too-deep", "too-many-nodes", "too-many-faults", "not-decided", "contradiction", "no-memory",
    "unknown-column",
  ]

  /// What is said of a bad example besides: a value that is an alias is read as no value.
  private static let following: [String: Set<String>] = ["yaml-alias": ["wrong-notation"]]

  @Test func everyDiagnosticIsExplainedAndNothingElse() {
    var ids = RuleDiagnostic.allCases.map(\.rawValue) + YAMLDiagnostic.allCases.map(\.rawValue)
    ids += Lint.allCases.map(\.rawValue) + CaseDiagnostic.allCases.map(\.rawValue) + ["contradiction"]
    #expect(Set(ids).count == ids.count)
    // Profiles share many of theirs with rule files.
    #expect(Explanation.all.map(\.id).sorted() == Set(ids).union(ProfileDiagnostics.ids).sorted())
  }

  @Test(arguments: Explanation.all)
  func theBadExampleGivesThisDiagnosticAndNoOther(explanation: Explanation) throws {
    guard let loading = explanation.loading(explanation.bad) else {
      #expect(Self.described.contains(explanation.id))
      return
    }
    #expect(!Self.described.contains(explanation.id))
    let ids = Set(loading.diagnostics.map(\.id))
    #expect(ids == Self.following[explanation.id, default: []].union([explanation.id]))
    let file = try #require(explanation.bad.file)
    #expect(loading.diagnostics.allSatisfy { $0.place.map { $0.source == file.name } ?? true })
  }

  @Test(arguments: Explanation.all)
  func theGoodExampleGivesNone(explanation: Explanation) {
    guard let loading = explanation.loading(explanation.good) else {
      #expect(Self.described.contains(explanation.id))
      return
    }
    #expect(loading.diagnostics.map(\.message) == [])
    #expect(loading.ruleSet != nil)
  }

  @Test(arguments: Explanation.all)
  func examplesAreShort(explanation: Explanation) {
    for file in [explanation.bad, explanation.good].compactMap(\.file) {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect((1...10).contains(lines.count))
      for line in lines { #expect(line.displayWidth <= 90, "\(line)") }
    }
  }

  @Test(arguments: Explanation.all)
  func textsAreTwoToFiveSentences(explanation: Explanation) {
    #expect(explanation.text.hasSuffix("."))
    #expect(!explanation.text.contains("\n") && !explanation.text.contains("  "))
    let sentences = explanation.text.matches(of: /[.?!](?= [A-Z']|$)/).count
    #expect((2...5).contains(sentences))
    #expect(explanation.title.first?.isLowercase != true && !explanation.title.hasSuffix("."))
  }

  @Test func nothingIsSaidTwice() {
    for keyPath in [\Explanation.id, \.title, \.text] {
      let said = Explanation.all.map { $0[keyPath: keyPath] }
      #expect(Set(said).count == said.count)
    }
    let sentences = Explanation.all.flatMap { $0.text.split(separator: ". ") }.filter { $0.count > 60 }
    #expect(Set(sentences).count == sentences.count)
  }

  @Test func isFoundByItsIDAndAsItIsPrinted() {
    #expect(Explanation.of("unknown-fact")?.id == "unknown-fact")
    #expect(Explanation.of("error[unknown-fact]")?.id == "unknown-fact")
    #expect(Explanation.of("error[unknown-fact]: no fact named 'aeg'")?.id == "unknown-fact")
    #expect(Explanation.of("[unknown-fact")?.id == "unknown-fact")
    #expect(Explanation.of("unknown") == nil)
    #expect(Explanation.of("") == nil)
  }
}

extension Explanation: CustomTestStringConvertible {
  public var testDescription: String { id }
}

extension Explanation.Example {
  fileprivate var file: (name: String, text: String)? {
    if case .file(let name, let text) = self { (name, text) } else { nil }
  }
}
