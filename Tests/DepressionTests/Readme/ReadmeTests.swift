import Foundation
import Inference
import Knowledge
import Testing

/// What `Rules/depression/README.md` says of the treatments is so.
@Suite struct ReadmeTests {
  private static let file = DepressionRules.folder.appending(path: "README.md")
  private static let begin = "<!-- treatments -->\n"
  private static let end = "\n<!-- end of treatments -->"

  /// With `EVIDENT_RECORD` set the table is written anew, and the test fails so that somebody reads it.
  @Test func theTableOfTreatmentsIsUpToDate() throws {
    let table = TreatmentOverview(try DepressionRules.program()).markdown
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(text.range(of: Self.begin), "no mark before the table")
    let stop = try #require(text.range(of: Self.end), "no mark after the table")
    let shown = text[start.upperBound..<stop.lowerBound]
    if shown != table, ProcessInfo.processInfo.environment["EVIDENT_RECORD"] != nil {
      let written = text.replacingCharacters(in: start.upperBound..<stop.lowerBound, with: table)
      try written.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(shown == table, "record it anew with EVIDENT_RECORD=1, and read it")
  }

  /// The treatments that the README says are never suggested are those whose every rating keeps them from it.
  @Test func whatIsNeverSuggestedIsNamed() throws {
    let ruleSet = try DepressionRules.program().ruleSet
    let never = ruleSet.treatments.filter { treatment in
      treatment.rating.allSatisfy { ruleSet.ratings[$0.rating].standing != .suggested }
    }
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let list = try #require(text.firstRange(of: "Never suggested, so never first: "))
    let named = text[list.upperBound...].prefix { $0 != "." }.split(separator: "·")
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(Set(named) == Set(never.map(\.name)))
  }
}
