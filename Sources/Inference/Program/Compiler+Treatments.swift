import Diagnostics
import Knowledge

extension Compiler {
  mutating func compileTriage() {
    for rule in ruleSet.triage {
      let entry = RuleEntry(
        id: rule.ruleID, role: .withholds, points: 0, note: rule.note, sources: rule.sources,
        needsConfirmation: rule.needsConfirmation, when: rule.when, place: rule.place)
      triage.append(.init(rule: add(entry), value: compile(rule.when, for: nil)))
    }
  }

  mutating func compileTreatments() {
    let classRules = ruleSet.classes.map { family in family.rules.map { add(RuleEntry($0)) } }
    let withholdings = ruleSet.triage.map(\.withholds)
    for index in ruleSet.treatments.indices {
      compileTreatment(index, classRules: classRules, withholdings: withholdings)
    }
  }

  private mutating func add(_ entry: RuleEntry) -> RuleID {
    rules.append(entry)
    return RuleID(rules.count - 1)
  }

  private mutating func compileTreatment(_ index: Int, classRules: [[RuleID]], withholdings: [Withholding]) {
    let treatment = ruleSet.treatments[index]
    var compiled = CompiledTreatment()
    if let applies = treatment.applies {
      let entry = RuleEntry(
        id: "\(treatment.id)/applies", role: .applies, points: 0, note: applies.note ?? "", sources: applies.sources,
        needsConfirmation: applies.needsConfirmation, when: applies.when, place: applies.place)
      compiled.applies = .init(rule: add(entry), value: compile(applies.when, for: index))
    }
    compileRating(treatment, index, into: &compiled)
    compileLines(treatment, index, into: &compiled)
    for rule in treatment.rules { compile(rule, as: add(RuleEntry(rule)), index, into: &compiled) }
    let classes = ruleSet.classes(of: index)
    for family in classes {
      for (rule, id) in zip(ruleSet.classes[family].rules, classRules[family]) {
        compile(rule, as: id, index, into: &compiled)
      }
    }
    for (withholding, ruling) in zip(withholdings, triage)
    where withholding.includes(index, treatment, sharing: classes) {
      compiled.withholding.append(ruling)
    }
    compileStandings(&compiled)
    treatments.append(compiled)
  }

  private mutating func compile(
    _ rule: Rule, as id: RuleID, _ treatment: Int, into compiled: inout CompiledTreatment
  ) {
    let value = compile(rule.when, for: treatment)
    switch rule.effect {
    case .suits(let points, _): compiled.suitability.append(.init(rule: id, value: value, points: points))
    case .warns: compiled.caveats.append(.init(rule: id, value: value))
    case .contraindicates: compiled.contraindications.append(.init(rule: id, value: value))
    case .access: compiled.access.append(.init(rule: id, value: value))
    }
  }

  private mutating func compileRating(_ treatment: Treatment, _ index: Int, into compiled: inout CompiledTreatment) {
    let outcomes = firstThatHolds(treatment.rating.map { compile($0.when, for: index) })
    compiled.ratings = Array(repeating: .zero, count: ruleSet.ratings.count)
    for (line, outcome) in zip(treatment.rating, outcomes) {
      let rating = ruleSet.ratings[line.rating]
      let entry = RuleEntry(
        id: "\(treatment.id)/rating/\(line.name)", role: .rates, points: rating.points, note: line.because ?? "",
        sources: line.sources, needsConfirmation: line.needsConfirmation, when: line.when, place: line.place)
      compiled.ratingLines.append(
        .init(rule: add(entry), hasFired: outcome.hasFired, isPossible: outcome.isPossible))
      compiled.ratings[line.rating] = circuit.or(compiled.ratings[line.rating], outcome.isPossible)
    }
  }

  private mutating func compileLines(_ treatment: Treatment, _ index: Int, into compiled: inout CompiledTreatment) {
    let conditions = treatment.lines.map { compile($0.when, for: index) } + [.always]
    let outcomes = firstThatHolds(conditions)
    compiled.lines = Array(repeating: .zero, count: TreatmentLine.allCases.count + 1)
    for (line, outcome) in zip(treatment.lines, outcomes) {
      let entry = RuleEntry(
        id: "\(treatment.id)/line/\(line.name)", role: .line, points: ruleSet.ranking.points(of: line.line),
        note: line.note ?? "", sources: line.sources, needsConfirmation: line.needsConfirmation, when: line.when,
        place: line.place)
      compiled.treatmentLines.append(
        .init(rule: add(entry), hasFired: outcome.hasFired, isPossible: outcome.isPossible))
      compiled.lines[line.line.position] = circuit.or(compiled.lines[line.line.position], outcome.isPossible)
    }
    compiled.lines[TreatmentLine.allCases.count] = outcomes.last?.isPossible ?? .one
  }
}

extension TreatmentLine {
  /// Its position among first, second, later; no line comes after them.
  var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension RuleEntry {
  /// The row of a rule of a treatment or class.
  init(_ rule: Rule) {
    self.init(
      id: rule.id, role: .access, points: 0, note: rule.note, sources: rule.sources,
      needsConfirmation: rule.needsConfirmation, when: rule.when, place: rule.place)
    switch rule.effect {
    case .suits(let points, _):
      role = points < 0 ? .disfavours : .favours
      self.points = points
    case .warns(let level):
      role = .warns
      self.level = level
    case .contraindicates(let ifUnknown):
      role = .contraindicates
      self.ifUnknown = ifUnknown
    case .access: break
    }
  }
}

extension Withholding {
  /// Whether it holds back the treatment of an index, with all classes whose rules it shares.
  func includes(_ index: Int, _ treatment: Treatment, sharing shared: [Int]) -> Bool {
    switch self {
    case .nothing: false
    case .everything: true
    case .some(let kinds, let classes, let treatments):
      treatments.contains(index) || kinds.contains(treatment.kind) || shared.contains { classes.contains($0) }
    }
  }
}
