import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What an inspection says of rules, against the naive evaluator.
struct InspectionTests {
  @Test(arguments: 0..<30)
  func rulesDoWhatTheNaiveEvaluatorSays(_ number: Int) {
    var random = Seed.generator(41, case: number)
    let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
    let program = Program(ruleSet)
    let profiles = ProfileGenerator(ruleSet)
    let rows = (0..<Int.random(in: 1...64, using: &random)).map { _ in profiles.row(&random) }
    let inspection = Inspection(program, rows)
    let reference = ReferenceEvaluator(ruleSet)
    for (lane, row) in rows.enumerated() {
      let verdict = reference.verdict(on: row)
      if !verdict.errors.isEmpty { continue }
      for (index, entry) in program.rules.enumerated() {
        let state = inspection.state(of: RuleID(index), lane: lane)
        let note = "\(entry.id); \(Seed.note(case: number))"
        if entry.role == .withholds {
          let fired = verdict.triage.contains { ruleSet.triage[$0].ruleID == entry.id }
          let open = verdict.triageOpen.contains { ruleSet.triage[$0].ruleID == entry.id }
          #expect(state == (fired ? .fires : open ? .open : .silent), "\(note)")
          continue
        }
        // The naive evaluator says nothing of open access notes.
        let fired = verdict.treatments.contains { $0.fired.contains(entry.id) }
        #expect((state == .fires) == fired, "\(note)")
        if entry.role != .access, !fired {
          #expect((state == .open) == verdict.treatments.contains { $0.open[entry.id] != nil }, "\(note)")
        }
      }
    }
  }

  @Test func aRuleOfThisIsSaidTreatmentByTreatment() throws {
    let text = RuleText(
      """
      facts:
        helped: {type: choices, options: treatments}
      classes:
        all:
          suitability:
            helped: {when: {helped: this}, favours: strongly, note: It helped before., source: book}
      treatments:
        tea: {name: Tea, kind: talking, rating: {otherwise: {level: good, basis: published, source: book}}}
        milk: {name: Milk, kind: talking, rating: {otherwise: {level: good, basis: published, source: book}}}
      """)
    let program = Program(try text.ruleSet())
    let rule = try #require(program.rules.firstIndex { $0.id == "all/suitability/helped" }.map { RuleID($0) })
    let rows = [try text.row(["helped": "tea"]), try text.row(["helped": "!tea;?"]), try text.row(["helped": "none"])]
    let inspection = Inspection(program, rows)
    #expect((0..<3).map { inspection.state(of: rule, for: 0, lane: $0) } == [.fires, .silent, .silent])
    #expect((0..<3).map { inspection.state(of: rule, for: 1, lane: $0) } == [.silent, .open, .silent])
    #expect((0..<3).map { inspection.state(of: rule, lane: $0) } == [.fires, .open, .silent])
    #expect(program.treatments(of: rule) == [0, 1])
  }

  @Test func aProbeIsAsTrueAsTheConditionItself() throws {
    let text = RuleText(
      """
      facts:
        age: {type: integer, range: 5 to 110}
      treatments:
        tea:
          name: Tea
          kind: talking
          rating: {otherwise: {level: good, basis: published, source: book}}
          caveats: {old: {when: {age: at least 65}, note: Mind., source: book}}
      """)
    let ruleSet = try text.ruleSet()
    let old = try #require(ruleSet.treatments[0].rules[0].when)
    let program = Program(ruleSet, probing: [Probe(old), Probe(.not(old, old.place)), Probe(nil)])
    let inspection = Inspection(program, [try text.row(["age": "70"]), try text.row(["age": "40"]), try text.row([:])])
    #expect(inspection.truth(ofProbe: 0) == (0b001, 0b010))
    #expect(inspection.truth(ofProbe: 1) == (0b010, 0b001))
    #expect(inspection.truth(ofProbe: 2) == (0b111, 0))
  }
}
