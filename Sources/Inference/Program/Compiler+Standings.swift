import Knowledge

extension Compiler {
  /// The planes of where a treatment stands, where it can still end, and what marks it.
  mutating func compileStandings(_ treatment: inout CompiledTreatment) {
    let applies = treatment.applies?.value ?? .always
    let contraindicated = circuit.or(treatment.contraindications.map(\.value))
    let withheld = circuit.or(treatment.withholding.map(\.value))
    let openWithhold = circuit.or(
      treatment.contraindications.filter { rules[$0.rule.index].ifUnknown == .withhold }
        .map { ruling in circuit.unknown(ruling.value) })
    let openContraindication = circuit.or(
      treatment.contraindications.map { ruling in circuit.unknown(ruling.value) })

    // Where it stands: the first that applies.
    var planes = Array(repeating: Wire.zero, count: Standing.allCases.count)
    var rest = Wire.one
    func take(_ standing: Standing, where condition: Wire, _ circuit: inout Circuit) {
      planes[standing.order] = circuit.and(rest, condition)
      rest = circuit.and(rest, not: condition)
    }
    take(.notApplicable, where: applies.isFalse, &circuit)
    take(.ruledOut, where: contraindicated.isTrue, &circuit)
    take(.withheld, where: withheld.isTrue, &circuit)
    let appliesOpen = circuit.unknown(applies)
    take(.needsAnswers, where: circuit.or(appliesOpen, openWithhold), &circuit)
    let lowest = lowestRatings(treatment.ratings)
    for standing in RatingStanding.allCases {
      let plane = circuit.or(
        ruleSet.ratings.indices.filter { ruleSet.ratings[$0].standing == standing }.map { lowest[$0] })
      planes[Standing(standing).order] = circuit.and(rest, plane)
    }
    treatment.standings = planes

    // Where it can end once all is answered.
    var possible = Array(repeating: Wire.zero, count: Standing.allCases.count)
    possible[Standing.notApplicable.order] = circuit.not(applies.isTrue)
    var reachable = circuit.not(applies.isFalse)
    possible[Standing.ruledOut.order] = circuit.and(reachable, not: contraindicated.isFalse)
    reachable = circuit.and(reachable, not: contraindicated.isTrue)
    possible[Standing.withheld.order] = circuit.and(reachable, not: withheld.isFalse)
    reachable = circuit.and(reachable, not: withheld.isTrue)
    for standing in RatingStanding.allCases {
      let plane = circuit.or(
        ruleSet.ratings.indices.filter { ruleSet.ratings[$0].standing == standing }.map { treatment.ratings[$0] })
      possible[Standing(standing).order] = circuit.and(reachable, plane)
    }
    treatment.possibleStandings = possible

    let checks = fired(.check, in: treatment)
    treatment.isCheckFirst = circuit.or(openContraindication, checks)
    treatment.isWithCare = fired(.caution, in: treatment)
  }

  /// For each rating, where it is the lowest that is still possible.
  private mutating func lowestRatings(_ possible: [Wire]) -> [Wire] {
    var result = possible
    var isLower = Wire.zero
    for rating in possible.indices.reversed() {
      result[rating] = circuit.and(possible[rating], not: isLower)
      isLower = circuit.or(isLower, possible[rating])
    }
    return result
  }

  private mutating func fired(_ level: CaveatLevel, in treatment: CompiledTreatment) -> Wire {
    circuit.or(treatment.caveats.filter { rules[$0.rule.index].level == level }.map(\.value.isTrue))
  }
}

extension Standing {
  /// The standing that a rating alone gives.
  init(_ rating: RatingStanding) {
    switch rating {
    case .suggested: self = .suggested
    case .notEnoughEvidence: self = .notEnoughEvidence
    case .notSuggested: self = .notSuggested
    }
  }
}
