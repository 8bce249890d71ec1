import Inference
import Knowledge
import TestSupport

/// What the engine and the naive evaluator say otherwise about one profile, a line for each field.
struct Comparison {
  let program: Program
  let row: AnswerRow
  let describe: RuleSetDescription
  private(set) var differences: [String] = []

  init(_ program: Program, _ row: AnswerRow, _ outcome: Outcome, _ verdict: ReferenceVerdict) {
    self.program = program
    self.row = row
    describe = RuleSetDescription(program.ruleSet)
    switch outcome {
    case .contradictions(let contradictions):
      compare("contradictions", contradictions.map(\.fact.index), verdict.errors.map(\.index))
      for contradiction in contradictions { check(contradiction) }
    case .recommendation(let recommendation):
      compare("contradictions", [], verdict.errors)
      compare(recommendation, verdict)
    }
  }

  /// The differences with the profile and the rule set they were found on.
  var report: String {
    "\(differences.joined(separator: "\n"))\n\(describe.text(row))\n\(describe.text)"
  }

  private mutating func compare<Value: Equatable>(_ name: String, _ engine: Value, _ reference: Value) {
    if engine != reference { differences.append("\(name): engine \(engine), reference \(reference)") }
  }

  private mutating func compare(_ recommendation: Recommendation, _ verdict: ReferenceVerdict) {
    let ruleSet = program.ruleSet
    for value in recommendation.derived {
      compare("fact \(describe.text(value.fact))", value.value, verdict.facts[value.fact.index])
    }
    compare(
      "derived", recommendation.derived.map(\.fact.index),
      ruleSet.facts.indices.filter { ruleSet.facts[$0].derivation != nil })
    compare("remarks", recommendation.remarks.map(\.fact.index), verdict.remarks.map(\.index))
    for remark in recommendation.remarks { check(remark) }

    compare("triage", recommendation.triage.map(\.triage), verdict.triage)
    compare("open triage", recommendation.triageOpen.map(\.triage), verdict.triageOpen)
    let world = ReferenceWorld(ruleSet, row)
    for finding in recommendation.triage {
      compare(
        "contacts of triage \(finding.triage)", finding.contacts, contacts(ruleSet.triage[finding.triage].contacts))
    }
    for open in recommendation.triageOpen {
      compare("asks of triage \(open.triage)", open.asks, world.asks(of: [ruleSet.triage[open.triage].when]))
    }
    compare("contacts", recommendation.contacts, contacts(ruleSet.header.contacts))
    compare("withheld", recommendation.isWithheld, verdict.isWithheld)

    compare("suggestions", recommendation.suggestions.map(\.treatment), verdict.suggestions)
    compare("others", recommendation.others.map(\.treatment), verdict.others)
    for assessment in recommendation.suggestions + recommendation.others {
      compare(assessment, verdict.treatments[assessment.treatment])
    }
    compare("settled", recommendation.settled, verdict.settled)
    compare("asks", describe.text(recommendation.asks), describe.text(verdict.asks))
  }

  private func contacts(_ contacts: [Int]) -> [Int] {
    let world = ReferenceWorld(program.ruleSet, row)
    return contacts.filter { world.truth(of: program.ruleSet.contacts[$0].when) != .false }
  }

  private mutating func check(_ contradiction: Contradiction) {
    let world = ReferenceWorld(program.ruleSet, row)
    let name = "contradiction of \(describe.text(contradiction.fact))"
    compare("\(name), stated", contradiction.stated, world.statedValue(of: contradiction.fact))
    compare("\(name), derived", contradiction.derived, world.derivedValue(of: contradiction.fact))
    // What it is said to come from is what the profile states and the derivation reads.
    compare("\(name), sources stated", contradiction.from.filter { !row.isStated($0) }, [])
  }

  private mutating func compare(_ engine: Assessment, _ reference: ReferenceAssessment) {
    let name = program.ruleSet.treatments[engine.treatment].id
    compare("\(name) standing", engine.standing, reference.standing)
    compare("\(name) possible standings", engine.possibleStandings, reference.possibleStandings.sorted())
    compare("\(name) rating", engine.rating, reference.rating)
    compare("\(name) possible ratings", engine.possibleRatings, reference.possibleRatings)
    compare("\(name) line", engine.line, reference.line)
    compare("\(name) score", engine.score, reference.score)
    compare("\(name) bounds", engine.bounds, reference.bounds)
    compare("\(name) check first", engine.isCheckFirst, reference.isCheckFirst)
    compare("\(name) with care", engine.isWithCare, reference.isWithCare)

    let fired = engine.reasons + engine.caveats + engine.access
    compare("\(name) fired", fired.map { id($0.rule) }.sorted(), reference.fired.sorted())
    compare(
      "\(name) caveats", Set(engine.caveats.map { program.rules[$0.rule.index].role }).subtracting([.warns]), [])
    compare("\(name) access", Set(engine.access.map { program.rules[$0.rule.index].role }).subtracting([.access]), [])
    let gravity = engine.caveats.map { program.rules[$0.rule.index].level }.map { level in
      level.flatMap { CaveatLevel.allCases.firstIndex(of: $0) } ?? 0
    }
    compare("\(name) caveats gravest first", gravity, gravity.sorted(by: >))

    compare("\(name) open", engine.open.map { id($0.rule) }.sorted(), reference.open.keys.sorted())
    for open in engine.open {
      let rule = id(open.rule)
      compare("asks of \(rule)", describe.text(open.asks), describe.text(reference.open[rule] ?? []))
    }
  }

  private func id(_ rule: RuleID) -> String { program.rules[rule.index].id }
}
