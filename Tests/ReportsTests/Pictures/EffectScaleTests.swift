import Knowledge
import Testing

@testable import Reports

@Suite("Scales of pictures")
struct EffectScaleTests {
  @Test("a share is written as a length") func shares() {
    #expect(percent(0) == "0%")
    #expect(percent(1) == "100%")
    #expect(percent(0.3333) == "33.33%")
    #expect(percent(0.1205) == "12.05%")
    #expect(percent(-1) == "0%")
    #expect(percent(2) == "100%")
  }

  private static func share(_ position: String) throws -> Double { try #require(Double(position.dropLast())) }

  @Test("greater is further to the right, and a ratio as far up as down") func order() throws {
    for kind in [EffectScale.Kind.difference, .ratio] {
      let scale = EffectScale(kind, of: try Shipped.ruleSet().treatments.flatMap(\.findings))
      let places = try [0.2, 0.5, 0.9, 1, 1.1, 2, 3].map { try Self.share(scale.position($0)) }
      #expect(places == places.sorted())
      #expect(Set(places).count == places.count)
    }
    let ratio = EffectScale(.ratio, of: [])
    let one = try Self.share(ratio.position(1))
    let (twice, half) = (try Self.share(ratio.position(2)), try Self.share(ratio.position(0.5)))
    #expect(abs(twice - one - (one - half)) < 0.05)
  }

  @Test("marks stand at round values, no difference among them") func ticks() {
    #expect(EffectScale(.difference, of: []).ticks.map(\.text) == ["−0.5", "0", "0.5", "1"])
    #expect(EffectScale(.ratio, of: []).ticks.map(\.text) == ["1/2", "1", "2", "4"])
    for kind in [EffectScale.Kind.difference, .ratio] {
      let scale = EffectScale(kind, of: [])
      #expect(scale.ticks.contains { $0.position == scale.position(scale.none) })
    }
  }

  @Test("every effect of the shipped rules has room, with marks that can be read") func room() throws {
    for treatment in try Shipped.ruleSet().treatments {
      for kind in [EffectScale.Kind.difference, .ratio] {
        let findings = treatment.findings.filter { $0.effectKind == kind }
        let scale = EffectScale(kind, of: treatment.findings)
        #expect((3...8).contains(scale.ticks.count))
        for end in findings.flatMap(\.interval) {
          #expect(try (2...98).contains(Self.share(scale.position(end.value))))
        }
      }
    }
  }

  @Test("a measure without a scale, or a figure without its interval, is not drawn") func undrawn() throws {
    let findings = try Shipped.ruleSet().treatments.flatMap(\.findings)
    for finding in findings where finding.interval.isEmpty || finding.measure == "percent" {
      #expect(finding.effectKind == nil)
    }
    #expect(findings.contains { $0.effectKind == .ratio })
    #expect(findings.contains { $0.effectKind == .difference })
  }
}
