import Batch
import Inference
import Knowledge
import ProfileFiles
import TestSupport
import Testing

/// What a batch writes of each profile is what a recommendation says of it.
@Suite struct AnswerTests {
  @Test func wholeAnswersAreThoseOfARecommendation() throws {
    for number in 0..<60 {
      let sample = AnswersOfRandomRules(case: number, rows: 30)
      for (index, line) in sample.answers(.full).lines.enumerated() {
        if let document = sample.document(index) {
          #expect(line == document, "\(Seed.note(case: number)), row \(index + 1)")
        } else {
          #expect(JSONNode(line)?["errors"] != nil, "\(Seed.note(case: number)), row \(index + 1)")
        }
      }
    }
  }

  @Test func reasonsAreWholeAnswersWithoutTexts() throws {
    for number in 0..<60 {
      let sample = AnswersOfRandomRules(case: number, rows: 30)
      for (index, line) in sample.answers(.reasons).lines.enumerated() {
        guard let document = sample.document(index) else { continue }
        let whole = try #require(JSONNode(document))
        #expect(JSONNode(line) == Self.withoutTexts(whole), "\(Seed.note(case: number)), row \(index + 1)")
      }
    }
  }

  @Test func idsAreInShortWhatARecommendationSays() throws {
    for number in 0..<60 {
      let sample = AnswersOfRandomRules(case: number, rows: 30)
      let ruleSet = sample.ruleSet
      for (index, line) in sample.answers(.ids).lines.enumerated() {
        guard case .recommendation(let whole) = sample.outcomes[index] else { continue }
        let ruledOut = whole.others.filter { $0.standing == .ruledOut }.map(\.treatment).sorted()
        let expected = JSONNode.object([
          "profile": .text("p\(index + 1)"),
          "triage": .list(whole.triage.map { .text(ruleSet.triage[$0.triage].ruleID) }),
          "suggestions": .list(
            whole.suggestions.map { .list([.text(ruleSet.treatments[$0.treatment].id), .number("\($0.score)")]) }),
          "ruledOut": .list(ruledOut.map { .text(ruleSet.treatments[$0].id) }),
        ])
        #expect(JSONNode(line) == expected, "\(Seed.note(case: number)), row \(index + 1)")
      }
    }
  }

  /// An answer less its texts, places and answers.
  private static func withoutTexts(_ node: JSONNode, isContact: Bool = false) -> JSONNode {
    let texts: Set = ["note", "at", "answers", "title", "notice", "help"]
    let contactTexts: Set = ["name", "phone", "text", "url", "hours", "for"]
    switch node {
    case .list(let elements): return .list(elements.map { withoutTexts($0, isContact: isContact) })
    case .object(let members):
      return .object(
        members.filter { !texts.contains($0.key) && !(isContact && contactTexts.contains($0.key)) }.reduce(into: [:]) {
          // The keys of these are facts.
          let holdsFacts = $1.key == "derived" || $1.key == "possible"
          $0[$1.key] = holdsFacts ? $1.value : withoutTexts($1.value, isContact: $1.key == "contacts")
        })
    default: return node
    }
  }
}
