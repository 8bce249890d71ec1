import Inference
import Knowledge

extension ReferenceWorld {
  /// Where a treatment stands and where it could still end.
  func assess(_ treatment: Int) -> ReferenceAssessment {
    let declared = ruleSet.treatments[treatment]
    let rules = rulesOf(treatment)
    let ratings = outcomes(ofLines: declared.rating.map { truth(of: $0.when, for: treatment) })
    let lines = outcomes(ofLines: declared.lines.map { truth(of: $0.when, for: treatment) })
    let possibleRatings = Set(zip(declared.rating, ratings).filter(\.1.isPossible).map(\.0.rating)).sorted()
    let possibleLines = possibleLines(declared.lines, lines, treatment)
    let line = possibleLines.reduce(possibleLines[0]) { points($1) <= points($0) ? $1 : $0 }
    let standings = standings(treatment, rules, possibleRatings)

    let ratingPoints = possibleRatings.map { ruleSet.ratings[$0].points }
    let linePoints = possibleLines.map { points($0) }
    let fired = rules.filter { truth(of: $0.when, for: treatment) == .true }
    let open = rules.filter { truth(of: $0.when, for: treatment) == .unknown }
    let firedPoints = fired.map(\.suitabilityPoints).reduce(0, +)
    let openPoints = open.map(\.suitabilityPoints)
    let low = (ratingPoints.min() ?? 0) + (linePoints.min() ?? 0) + firedPoints
    let high = (ratingPoints.max() ?? 0) + (linePoints.max() ?? 0) + firedPoints
    return ReferenceAssessment(
      treatment: treatment, standing: standings.now, possibleStandings: standings.possible,
      possibleRatings: possibleRatings, possibleLines: possibleLines, line: line,
      // The lowest rating and the line worth least count.
      score: low,
      bounds: low + openPoints.filter { $0 < 0 }.reduce(0, +)...high + openPoints.filter { $0 > 0 }.reduce(0, +),
      isCheckFirst: open.contains { $0.ifUnknown != nil } || fired.contains { $0.effect == .warns(.check) },
      isWithCare: fired.contains { $0.effect == .warns(.caution) },
      fired: firedRules(treatment, fired, ratings, lines),
      open: openRules(treatment, open, ratings, lines))
  }

  /// The rules that speak of a treatment: its own, and those of its classes and of the class of everything.
  private func rulesOf(_ treatment: Int) -> [Rule] {
    let declared = ruleSet.treatments[treatment]
    let families = ruleSet.classes.indices.filter {
      declared.classes.contains($0) || ruleSet.classes[$0].id == TreatmentClass.everything
    }
    return declared.rules + families.flatMap { ruleSet.classes[$0].rules }
  }

  /// Where no line of treatment holds, it has none.
  private func possibleLines(
    _ lines: [TreatmentLineRule], _ outcomes: [LineOutcome], _ treatment: Int
  ) -> [TreatmentLine?] {
    let possible = zip(lines, outcomes).filter(\.1.isPossible).map(\.0.line)
    let canHaveNone = !lines.contains { truth(of: $0.when, for: treatment) == .true }
    return TreatmentLine.allCases.filter { possible.contains($0) } + (canHaveNone ? [nil] : [])
  }

  /// No line is worth 0.
  private func points(_ line: TreatmentLine?) -> Int { line.flatMap { ruleSet.ranking.lines[$0] } ?? 0 }

  /// Where it stands, the first that applies, and where it could end if the profile were complete.
  private func standings(
    _ treatment: Int, _ rules: [Rule], _ ratings: [Int]
  ) -> (now: Standing, possible: Set<Standing>) {
    let applies = truth(of: ruleSet.treatments[treatment].applies?.when, for: treatment)
    let contraindications = rules.filter { $0.ifUnknown != nil }
      .map { (ifUnknown: $0.ifUnknown, truth: truth(of: $0.when, for: treatment)) }
    let withholding = ruleSet.triage.filter { withholds($0, treatment) }.map { truth(of: $0.when) }
    let standingOf = { (rating: Int) -> Standing in
      switch self.ruleSet.ratings[rating].standing {
      case .suggested: .suggested
      case .notEnoughEvidence: .notEnoughEvidence
      case .notSuggested: .notSuggested
      }
    }

    var possible: Set<Standing> = []
    if applies != .true { possible.insert(.notApplicable) }
    if applies != .false {
      if contraindications.contains(where: { $0.truth != .false }) { possible.insert(.ruledOut) }
      if !contraindications.contains(where: { $0.truth == .true }) {
        if withholding.contains(where: { $0 != .false }) { possible.insert(.withheld) }
        if !withholding.contains(.true) { possible.formUnion(ratings.map(standingOf)) }
      }
    }

    let now: Standing
    if applies == .false {
      now = .notApplicable
    } else if contraindications.contains(where: { $0.truth == .true }) {
      now = .ruledOut
    } else if withholding.contains(.true) {
      now = .withheld
    } else if applies == .unknown
      || contraindications.contains(where: { $0.truth == .unknown && $0.ifUnknown == .withhold })
    {
      now = .needsAnswers
    } else {
      now = ratings.last.map(standingOf) ?? .notApplicable
    }
    return (now, possible)
  }

  /// Whether a triage rule holds a treatment back while it applies.
  func withholds(_ rule: TriageRule, _ treatment: Int) -> Bool {
    let declared = ruleSet.treatments[treatment]
    switch rule.withholds {
    case .nothing: return false
    case .everything: return true
    case .some(let kinds, let classes, let treatments):
      return kinds.contains(declared.kind) || treatments.contains(treatment)
        || classes.contains { declared.classes.contains($0) || ruleSet.classes[$0].id == TreatmentClass.everything }
    }
  }
}

extension Rule {
  /// The points it adds as a suitability note.
  fileprivate var suitabilityPoints: Int {
    if case .suits(let points, _) = effect { return points }
    return 0
  }

  /// What an open contraindication does; nothing for other rules.
  fileprivate var ifUnknown: IfUnknown? {
    if case .contraindicates(let ifUnknown) = effect { return ifUnknown }
    return nil
  }
}
