import Authoring
import Diagnostics
import Inference
import Testing

/// Which expectations are met, kind by kind: each once where it is and once where it is not.
struct ClaimTests {
  /// An old man, low and alone, who takes a pill.
  static let profile = "{age: 70, mood: low, medicines: [pill], alone: yes, risk: no}"

  @Test(arguments: [
    ("{}", "first: walking", true), ("{}", "first: talking", false),
    ("{}", "in-first: {2: [talking]}", true), ("{}", "in-first: {1: [talking]}", false),
    ("{}", "suggests: [talking, walking]", true), ("{}", "suggests: [tea]", false),
    ("{}", "not-suggested: [tea]", true), ("{}", "not-suggested: [walking]", false),
    ("{}", "standing: {tea: not-enough-evidence}", true), ("{}", "standing: {tea: suggested}", false),
    ("{age: 10}", "standing: {talking: not-applicable}", true),
    ("{age: null}", "standing: {talking: needs-answers}", true),
    ("{medicines: [balm]}", "ruled-out: {walking: walking/contraindications/balm}", true),
    ("{}", "ruled-out: {walking: walking/contraindications/balm}", false),
    ("{medicines: [balm]}", "ruled-out: {walking: walking/suitability/alone}", false),
    ("{}", "fires: [walking/suitability/alone, walking/line/low, walking/rating/otherwise]", true),
    ("{}", "fires: [walking/suitability/alone, walking/contraindications/balm]", false),
    ("{alone: null}", "open: [walking/suitability/alone]", true), ("{}", "open: [walking/suitability/alone]", false),
    ("{alone: no}", "silent: [walking/suitability/alone]", true),
    ("{}", "silent: [walking/suitability/alone]", false),
    ("{mood: very-low}", "silent: [talking/rating/otherwise]", true),
    ("{}", "caveat: [bodily/caveats/sore, tea/caveats/hot]", true),
    ("{age: 40}", "caveat: [bodily/caveats/sore]", false),
    ("{mood: very-low}", "triage: [triage/tired, soon]", true), ("{}", "triage: [triage/tired]", false),
    ("{}", "triage: [soon]", false), ("{mood: very-low}", "triage: [emergency-now]", false),
    ("{risk: yes}", "withheld: yes", true), ("{}", "withheld: yes", false), ("{}", "withheld: no", true),
    ("{risk: yes}", "standing: {walking: withheld}", true),
    ("{}", "derived: {group: old, strain: 2}", true), ("{}", "derived: {group: young}", false),
    ("{}", "derived: {strain: 1}", false), ("{age: null}", "derived: {group: null}", true),
    ("{}", "derived: {group: null}", false), ("{medicines: null}", "derived: {strain: null}", true),
    ("{medicines: {yes: [pill], no: [balm]}}", "derived: {medicines: {yes: [pill], no: [balm]}}", true),
    ("{}", "derived: {medicines: {yes: [pill], no: [balm]}}", false),
    ("{}", "asks: []", true), ("{}", "asks: [age]", false),
    ("{mood: null, age: null}", "asks: [age, mood]", true), ("{mood: null, age: null}", "asks: [mood, age]", false),
    ("{mood: null, age: null}", "asks: [mood]", false),
  ])
  func isMetWhereItIsTrue(_ change: String, _ expectation: String, _ isMet: Bool) throws {
    let program = try SmallRules.program()
    let reading = try SmallRules.read(
      """
      cases:
        base: {profile: \(Self.profile), expect: {asks: []}}
        changed: {like: base, profile: \(change), expect: {\(expectation)}}
      """)
    try #require(reading.diagnostics.map(\.message) == [])
    let run = TestRun(program, reading.cases)
    #expect(run.results[0] == .passed)
    #expect((run.results[1] == .passed) == isMet)
    let failures = run.failures(program, reading.cases)
    #expect(failures.isEmpty == isMet)
    #expect(failures.allSatisfy { !$0.expected.isEmpty && !$0.found.isEmpty && $0.index == 1 })
  }

  @Test func aProfileThatContradictsItselfFails() throws {
    let program = try SmallRules.program()
    let reading = try SmallRules.read("cases: {a: {profile: {age: 30, group: old}, expect: {first: walking}}}")
    let run = TestRun(program, reading.cases)
    #expect(run.results == [.contradicts])
    let failure = try #require(run.failures(program, reading.cases).first)
    #expect(failure.found == ["group is stated as Old, but age says Young"])
    #expect(run.sightings.allSatisfy { $0.fires + $0.open + $0.silent == 0 })
  }

  @Test func aFailureShowsTheProofOfTheRuleThatDecided() throws {
    let program = try SmallRules.program()
    let reading = try SmallRules.read(
      "cases: {a: {profile: {age: 30, mood: good, medicines: [balm]}, expect: {first: walking, fires: [bodily/caveats/sore]}}}"
    )
    let failures = TestRun(program, reading.cases).failures(program, reading.cases)
    #expect(failures.map(\.expected) == ["first: walking", "fires: bodily/caveats/sore"])
    #expect(failures[0].found == ["first: talking, score 60", "walking is ruled-out"])
    #expect(failures[0].deciding.map(\.name) == ["walking/contraindications/balm"])
    #expect(failures[1].deciding.map(\.state) == [.silent])
    let proof = try #require(failures[1].deciding.first?.proofs.first)
    #expect(proof.truth == .false)
  }

  @Test func coverageCountsWhatWasSeenOfWhatCanBe() throws {
    let program = try SmallRules.program()
    let reading = try SmallRules.read(
      "cases: {a: {profile: {age: 70, alone: yes}, expect: {asks: [mood]}}, b: {profile: {alone: no}, expect: {asks: []}}}"
    )
    let coverage = Coverage(program, TestRun(program, reading.cases))
    let rows = coverage.files.flatMap(\.rows)
    #expect(rows.count == program.rules.count)
    func unseen(_ rule: String) -> [RuleState]? { rows.first { program.rules[$0.rule.index].id == rule }?.unseen }
    #expect(unseen("walking/suitability/alone") == [.open])
    #expect(unseen("bodily/caveats/sore") == [.silent])
    #expect(unseen("tea/caveats/hot") == [])
    #expect(unseen("walking/rating/otherwise") == [])
    #expect(unseen("triage/danger") == [.fires, .silent])
    #expect(unseen("talking/rating/otherwise") == [.fires, .silent])
    #expect(coverage.possible == rows.reduce(0) { $0 + $1.possible.count })
    #expect(coverage.possible - coverage.seen == rows.reduce(0) { $0 + $1.unseen.count })
  }
}
