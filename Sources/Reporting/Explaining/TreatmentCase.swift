package import Inference
package import Knowledge

/// The whole case for and against one treatment for a profile, in words: what an explanation shows, whatever its form.
package struct TreatmentCase: Sendable {
  /// Rules that belong together.
  package struct Section: Sendable {
    /// What the rules bear on.
    package enum Topic: String, Sendable {
      case standing, score, caveats, access
    }

    package var topic: Topic
    package var title: String
    /// What there is to say before the rules.
    package var words: [String]
    /// Those that fire or can't be decided, and the one that says for whom the treatment is.
    package var items: [ProofItem]
    /// What to call those that do not hold: `Caveats that do not apply`.
    package var silentTitle: String
    /// Those that do not hold.
    package var silent: [ProofItem]
  }

  package let program: Program
  package let proof: TreatmentProof
  package let sections: [Section]

  package init(_ program: Program, _ proof: TreatmentProof) {
    self.program = program
    self.proof = proof
    var items = ProofItems(program, treatment: proof.assessment.treatment)
    func section(
      _ topic: Section.Topic, _ title: String, _ words: [String], _ entries: [TreatmentProof.Entry],
      silent silentTitle: String
    ) -> Section {
      let all = items.items(entries)
      return Section(
        topic: topic, title: title, words: words, items: all.filter { $0.state != .silent || $0.isUnmet },
        silentTitle: silentTitle, silent: all.filter { $0.state == .silent && !$0.isUnmet })
    }
    sections = [
      section(
        .standing, "Why it stands there", Self.standingWords(program, proof),
        [proof.applies].compactMap { $0 } + proof.withholding + proof.contraindications,
        silent: "Rules that would keep it back, and do not apply"),
      section(
        .score, "What makes its score", Self.scoreWords(program, proof),
        proof.ratings + proof.lines + proof.suitability,
        silent: "Lines and notes that do not count"),
      section(.caveats, "What to know", [], proof.caveats, silent: "Caveats that do not apply"),
      section(.access, "Where to get it", [], proof.access, silent: "Notes on access that do not apply"),
    ]
    .filter { !$0.items.isEmpty || !$0.silent.isEmpty || !$0.words.isEmpty }
  }

  package var treatment: Treatment { program.ruleSet.treatments[proof.assessment.treatment] }

  /// `Suggestion 1 of 46`, `Ruled out`.
  package var standing: String {
    if let rank = proof.rank { return "Suggestion \(rank) of \(proof.suggestionCount)" }
    return proof.assessment.standing.words
  }

  /// `check first`, `with care`.
  package var flags: [String] {
    let assessment = proof.assessment
    return (assessment.isCheckFirst ? ["check first"] : []) + (assessment.isWithCare ? ["with care"] : [])
  }

  // MARK: - Words

  private static func standingWords(_ program: Program, _ proof: TreatmentProof) -> [String] {
    let rating = oneLine(program.ruleSet.ratings[proof.assessment.rating].label)
    var words: [String] = []
    switch proof.assessment.standing {
    case .suggested: words.append("Nothing keeps it back, and its rating, \(rating), is one that is suggested.")
    case .notEnoughEvidence, .notSuggested:
      words.append("Nothing keeps it back, but its rating, \(rating), is not one that is suggested.")
    case .needsAnswers: words.append("It waits for answers: without them it can't be said to be safe or meant for you.")
    case .withheld: words.append("It is held back for now, because something else comes first.")
    case .ruledOut: words.append("It is ruled out on these answers.")
    case .notApplicable: words.append("It is not meant for people like this.")
    }
    let others = proof.assessment.possibleStandings.filter { $0 != proof.assessment.standing }
    if !others.isEmpty {
      words.append(
        "With more answers it could still be: \(others.map { $0.words.lowercased() }.joined(separator: ", ")).")
    }
    return words
  }

  private static func scoreWords(_ program: Program, _ proof: TreatmentProof) -> [String] {
    let (score, bounds) = (proof.assessment.score, proof.assessment.bounds)
    let range =
      bounds.count > 1
      ? "With more answers it can become \(bounds.lowerBound.shown) to \(bounds.upperBound.shown)."
      : "No further answer can change it."
    return ["It adds up to \(score.shown). \(range)"]
  }
}
