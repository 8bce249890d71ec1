import Inference
import Knowledge

extension ComparedTreatment {
  /// The rating with who gave it, and the best finding or two exactly as published.
  var effectiveness: [Comparison.Part] { rating + findings }

  private var rating: [Part] {
    guard let assessment else { return generalRating }
    var parts = [lead(assessment.rating, remark: assessment.possibleRatings.count > 1 ? " or better" : "")]
    let fired = firedRating
    if let line = fired ?? (assessment.possibleRatings.count > 1 ? nil : treatment.rating.last) {
      parts.append(basis(of: line))
    }
    return parts
  }

  /// The rating for everyone who is not rated separately, and those that some people have.
  private var generalRating: [Part] {
    let ratings = ruleSet.ratings(of: index)
    guard let general = treatment.rating.last(where: { $0.when == nil }) ?? treatment.rating.last else { return [] }
    var parts = [lead(general.rating), basis(of: general)]
    let others = ratings.dropFirst().map { oneLine(ruleSet.ratings[$0].label) }
    if !others.isEmpty { parts.append(Part(.remark, "for some people: \(others.joined(separator: ", "))")) }
    return parts
  }

  private func lead(_ rating: Int, remark: String = "") -> Part {
    var part = Part(.lead, oneLine(ruleSet.ratings[rating].label) + remark)
    part.symbol = oneLine(ruleSet.ratings[rating].symbol)
    return part
  }

  private func basis(of line: RatingLine) -> Part {
    var part = Part(.remark, line.basis == .published ? "rating as published" : "rating proposed here")
    if let because = line.because, line.basis == .proposed { part.text += ": \(oneLine(because))" }
    (part.sources, part.needsConfirmation) = (line.sources, line.needsConfirmation)
    (part.rule, part.place) = ("\(treatment.id)/rating/\(line.name)", "\(line.place)")
    return part
  }

  /// The line of the rating that holds for the person.
  private var firedRating: RatingLine? {
    let fired = assessment?.reasons.map { program.rules[$0.rule.index] }.first { $0.role == .rates }
    return treatment.rating.first { "\(treatment.id)/rating/\($0.name)" == fired?.id }
  }

  private var findings: [Part] {
    let separate = firedRating.map { $0.when == nil ? [] : $0.sources } ?? []
    let findings = treatment.bestFindings(behind: separate)
    if findings.isEmpty { return [Part(.text, "No figures are given here.")] }
    return findings.flatMap { finding in
      var part = Part(.item, oneLine(FindingWords(finding).sentence))
      part.sources = finding.sources
      (part.rule, part.place) = (nil, "\(finding.place)")
      return [part] + (finding.note.map { [Part(.remark, oneLine($0))] } ?? [])
    }
  }
}
