import Diagnostics
import Foundation
import RuleFiles
import Testing

/// What is said of each fault, word for word.
///
/// `EVIDENT_RECORD=1 swift test` writes the expectations anew, and fails, so that nobody takes that for a pass.
struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func saysWhatIsExpected(of golden: GoldenCase) throws {
    let found: String
    if let build = FolderCase(rawValue: golden.name) {
      found = try build.loading().rendered
    } else {
      let loading = golden.load()
      #expect(loading.ruleSet == nil)
      found = loading.rendered
    }
    if ProcessInfo.processInfo.environment["EVIDENT_RECORD"] == "1" {
      try found.write(to: golden.expectedFile, atomically: true, encoding: .utf8)
      Issue.record("recorded \(golden.name); run again without EVIDENT_RECORD")
    } else {
      #expect(found == golden.expected)
    }
  }

  @Test func everyDiagnosticHasACaseOfItsName() {
    let names = Set(GoldenCase.all.map(\.name))
    for id in RuleDiagnostic.allCases.map(\.rawValue) {
      #expect(names.contains(id), "no case '\(id)'")
      let expected = GoldenCase(name: id).expected ?? ""
      #expect(expected.contains("error[\(id)]"), "the case '\(id)' shows no such error")
    }
  }

  @Test func everyCaseShowsKnownDiagnosticsOnly() {
    let known = Set(RuleDiagnostic.allCases.map(\.rawValue))
    for golden in GoldenCase.all {
      for found in (golden.expected ?? "").matches(of: /(?m)^error\[([a-z-]+)\]/) {
        #expect(known.contains(String(found.1)), "\(golden.name) shows \(found.1)")
      }
    }
  }

  @Test func theBaseIsWithoutFault() {
    let loading = RuleFiles.load(GoldenCase.base)
    #expect(loading.rendered == "")
    #expect(loading.ruleSet != nil)
  }

  @Test func tenFaultsOfOneFileAreSaidAtOnce() {
    let loading = GoldenCase(name: "ten-faults").load()
    #expect(loading.diagnostics.count >= 10)
    #expect(Set(loading.diagnostics.map(\.id)).count >= 8)
  }

  @Test func messagesAreLowerCaseWithoutAFullStop() {
    for golden in GoldenCase.all where FolderCase(rawValue: golden.name) == nil {
      for fault in golden.load().diagnostics {
        #expect(fault.message.first?.isUppercase == false, "\(fault.message)")
        #expect(!fault.message.hasSuffix("."), "\(fault.message)")
        #expect(!fault.help.isEmpty, "\(fault.message)")
      }
    }
  }
}
