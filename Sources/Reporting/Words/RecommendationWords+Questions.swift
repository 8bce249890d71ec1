package import Knowledge

extension RecommendationWords {
  /// The questions for facts as they are asked, those of a questionnaire as one: `PHQ-9, 9 questions`.
  package func questions(_ facts: [FactID]) -> [String] {
    grouped(facts).map { asked in
      switch asked {
      case .fact(let id): question(id)
      case .instrument(let index, let count, let hasTotal):
        "\(shown(ruleSet.instruments[index].title)), \(openItems(of: index, count))"
          + (hasTotal ? ", or its total if you know it" : "")
      }
    }
  }

  /// What the questions are about, in a few words each.
  package func topics(_ facts: [FactID]) -> [String] {
    grouped(facts).map { asked in
      switch asked {
      case .fact(let id): shown(ruleSet[id].label)
      case .instrument(let index, let count, _):
        "\(shown(ruleSet.instruments[index].title)) (\(openItems(of: index, count)))"
      }
    }
  }

  private func openItems(of instrument: Int, _ open: Int) -> String {
    let all = ruleSet.instruments[instrument].items.count
    return open == all ? count(all, "question") : "\(open) of its \(count(all, "question"))"
  }

  /// The question for a fact; one that says "these" is given its subject too.
  private func question(_ id: FactID) -> String {
    let fact = ruleSet[id]
    guard let question = fact.question else { return shown(fact.label) }
    if case .choices = fact.type { return "\(shown(question)) (\(shown(fact.label)))" }
    if let instrument = ruleSet.instruments.first(where: { $0.items.contains(id) }) {
      return "\(shown(instrument.title)): \(shown(question))"
    }
    return shown(question)
  }

  private func grouped(_ facts: [FactID]) -> [Asked] {
    let asked = Set(facts)
    var groups: [FactID: Int] = [:]
    for (index, instrument) in ruleSet.instruments.enumerated() {
      let open = instrument.items.filter { asked.contains($0) }
      if open.count > 1 { for item in open { groups[item] = index } }
    }
    var totals: [Int: FactID] = [:]
    for fact in facts {
      if let instrument = instrumentItems(behind: fact).compactMap({ groups[$0] }).first { totals[instrument] = fact }
    }
    var seen: Set<Int> = []
    return facts.compactMap { fact in
      if totals.values.contains(fact) { return nil }
      guard let instrument = groups[fact] else { return .fact(fact) }
      guard seen.insert(instrument).inserted else { return nil }
      let count = ruleSet.instruments[instrument].items.count { groups[$0] == instrument }
      return .instrument(instrument, count: count, hasTotal: totals[instrument] != nil)
    }
  }
}

/// Something to ask: one fact, or several questions of one published questionnaire.
private enum Asked {
  case fact(FactID)
  /// An instrument, how many of its questions are open, and whether its total may be given instead.
  case instrument(Int, count: Int, hasTotal: Bool)
}
