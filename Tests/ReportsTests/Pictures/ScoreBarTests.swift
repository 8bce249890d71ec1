import Inference
import Reporting
import Testing

@testable import Reports

@Suite("The bar of a score")
struct ScoreBarTests {
  private static func part(_ points: Int, _ role: RuleEntry.Role = .favours) -> ScorePart {
    ScorePart(points: points, role: role, words: "w", citations: [], needsConfirmation: false)
  }

  private static func bar(_ parts: [ScorePart], among scores: [[ScorePart]] = []) -> ScoreBar {
    ScoreScale(scores + [parts]).bar(of: parts, id: "b", title: "t") { "\($0)" }
  }

  @Test("what adds and what takes away stand in two lanes from the left") func lanes() {
    let bar = Self.bar([Self.part(60, .rates), Self.part(30, .line), Self.part(-45), Self.part(10)])
    #expect(bar.adding.map(\.start) == ["0%", "60%", "90%"])
    #expect(bar.adding.map(\.width) == ["60%", "30%", "10%"])
    #expect(bar.taking.map(\.width) == ["45%"])
    #expect(bar.adding.map(\.kind) == ["rates", "line", "favours"])
    #expect(bar.taking.map(\.kind) == ["disfavours"])
    #expect(bar.height == 44)
    #expect(
      bar.description
        == "60 for the evidence, 30 for the line of treatment, -45 against it, from your answers, 10 for it, from your answers"
    )
  }

  @Test("all bars have the scale of the longest") func common() {
    let bar = Self.bar([Self.part(50), Self.part(0)], among: [[Self.part(200)]])
    #expect(bar.adding.map(\.width) == ["25%"])
    #expect(bar.height == 22)
    #expect(Self.bar([Self.part(10)], among: [[Self.part(-40)]]).adding.map(\.width) == ["25%"])
  }

  @Test("a number stands only where there is room for it") func labels() {
    let bar = Self.bar([Self.part(96), Self.part(4)])
    #expect(bar.adding.map(\.label) == ["96", nil])
  }

  @Test("a score of nothing has an empty bar") func empty() {
    #expect(Self.bar([]).adding.isEmpty)
    #expect(Self.bar([Self.part(0, .rates)]).adding.isEmpty)
  }
}
