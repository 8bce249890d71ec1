package import Inference
package import Knowledge

/// Whole answers as JSON but for texts, answers and places, for millions of them: the object of
/// ``RecommendationEncoder`` without what the rule set itself can tell.
package final class ReasonLines {
  private let program: Program
  private let encoder: RecommendationEncoder
  private let fragments: ReasonFragments
  private let derivedFacts: [FactID]
  /// The rules that are reasons, after what rules out and what withholds.
  private let sections: [RulingTable.Section] = [.applies, .ratingLines, .treatmentLines, .suitability]
  /// The facts that one rule waits for, and those that all do.
  private var facts: [UInt64]
  private var allFacts: [UInt64]
  private var json = JSONWriter()

  /// A writer for one worker.
  package init(_ program: Program, version: String) {
    self.program = program
    encoder = RecommendationEncoder(program, version: version)
    fragments = ReasonFragments(program, version: version)
    derivedFacts = program.ruleSet.facts.indices.map { FactID($0) }.filter { program.ruleSet[$0].derivation != nil }
    facts = Array(repeating: 0, count: (program.ruleSet.facts.count + 63) / 64)
    allFacts = facts
  }

  /// Appends the answer to the profile in a lane as an object without a line break.
  ///
  /// Bounds must have been ranked and the rules read.
  package func append(
    _ verdicts: Verdicts, _ lane: Int, _ row: AnswerRow, profile: ArraySlice<UInt8>, to output: inout [UInt8]
  ) {
    for word in allFacts.indices { allFacts[word] = 0 }
    output.append("{")
    output.append(contentsOf: fragments.head)
    output.append(",\"profile\":")
    output.append(jsonString: profile)
    appendTriage(verdicts, lane, to: &output)
    appendValues(verdicts, lane, to: &output)
    output.append(",\"suggestions\":[")
    var rank = 0
    for entry in verdicts.suggestions(lane) {
      rank += 1
      output.append(rank == 1 ? "{\"rank\":" : ",{\"rank\":")
      output.append(decimal: rank)
      output.append(",")
      append(entry.treatment, .suggested, verdicts, lane, to: &output)
    }
    output.append("],\"others\":[")
    var isFirst = true
    for treatment in verdicts.others(lane) {
      output.append(isFirst ? "{" : ",{")
      isFirst = false
      append(treatment, verdicts.standing(of: treatment, lane), verdicts, lane, to: &output)
    }
    appendRemarks(verdicts, lane, row, to: &output)
    output.append(",\"settled\":")
    output.append(decimal: verdicts.settled(lane))
    output.append(",\"asks\":[")
    append(facts: allFacts, to: &output)
    output.append("],\"contacts\":[")
    append(contacts: program.ruleSet.header.contacts, verdicts, lane, to: &output)
    output.append("]}")
  }

  // MARK: - Triage

  private func appendTriage(_ verdicts: Verdicts, _ lane: Int, to output: inout [UInt8]) {
    output.append(",\"triage\":[")
    var isFirst = true
    var isWithheld = false
    verdicts.forEachFiredTriage(lane) { index in
      output.append(element: fragments.triageBeginnings[index], &isFirst)
      append(contacts: program.ruleSet.triage[index].contacts, verdicts, lane, to: &output)
      output.append(fragments.triageEnds[index])
      if program.ruleSet.triage[index].withholds == .everything { isWithheld = true }
    }
    output.append("],\"triageOpen\":[")
    isFirst = true
    verdicts.forEachOpenTriage(lane) { index in
      output.append(element: fragments.openTriage[index], &isFirst)
      appendAsks(countingForAll: true, to: &output) { verdicts.collectAsks(ofTriage: index, lane, into: $0) }
      output.append("]}")
    }
    output.append(isWithheld ? "],\"withheld\":true" : "],\"withheld\":false")
  }

  private func append(contacts: [Int], _ verdicts: Verdicts, _ lane: Int, to output: inout [UInt8]) {
    var isFirst = true
    for contact in contacts where verdicts.isShown(contact: contact, lane) {
      output.append(element: fragments.contacts[contact], &isFirst)
    }
  }

  // MARK: - Treatments

  /// Appends a treatment but for the brace that opens it.
  private func append(
    _ treatment: Int, _ standing: Standing, _ verdicts: Verdicts, _ lane: Int, to output: inout [UInt8]
  ) {
    output.append(fragments.treatments[treatment])
    output.append(fragments.standings[standing.order])
    output.append(fragments.ratings[verdicts.rating(of: treatment, lane)])
    let line = verdicts.line(of: treatment, lane)
    output.append(
      fragments.lines[line.flatMap { TreatmentLine.allCases.firstIndex(of: $0) } ?? TreatmentLine.allCases.count])
    output.append(decimal: verdicts.score(of: treatment, lane))
    let bounds = verdicts.bounds(of: treatment, lane)
    output.append(",\"low\":")
    output.append(decimal: bounds.lowerBound)
    output.append(",\"high\":")
    output.append(decimal: bounds.upperBound)
    output.append(verdicts.isCheckFirst(treatment, lane) ? ",\"checkFirst\":true" : ",\"checkFirst\":false")
    output.append(verdicts.isWithCare(treatment, lane) ? ",\"withCare\":true" : ",\"withCare\":false")
    output.append(",\"reasons\":[")
    var isFirst = true
    append(fired: .contraindications, treatment, verdicts, lane, &isFirst, to: &output)
    verdicts.forEachWithholding(of: treatment, lane) { output.append(element: fragments.reasons[$0], &isFirst) }
    for section in sections { append(fired: section, treatment, verdicts, lane, &isFirst, to: &output) }
    output.append("],\"caveats\":[")
    isFirst = true
    append(fired: .caveats, treatment, verdicts, lane, &isFirst, to: &output)
    output.append("],\"access\":[")
    isFirst = true
    append(fired: .access, treatment, verdicts, lane, &isFirst, to: &output)
    output.append("],\"open\":[")
    appendOpen(treatment, verdicts, lane, to: &output)
    output.append("]}")
  }

  private func append(
    fired section: RulingTable.Section, _ treatment: Int, _ verdicts: Verdicts, _ lane: Int, _ isFirst: inout Bool,
    to output: inout [UInt8]
  ) {
    let table = program.rulings
    forEachBit(verdicts.fired(lane), in: table.positions(treatment, section)) { position in
      output.append(element: fragments.reasons[table.rule(at: position).index], &isFirst)
    }
  }

  private func appendOpen(_ treatment: Int, _ verdicts: Verdicts, _ lane: Int, to output: inout [UInt8]) {
    let table = program.rulings
    let open = verdicts.open(lane)
    let counts = verdicts.canBeSuggested(treatment, lane)
    var isFirst = true
    for position in table.openPositions(treatment) {
      let position = Int(position)
      guard open[position >> 6] &>> UInt64(position & 63) & 1 == 1 else { continue }
      let rule = table.rule(at: position).index
      output.append(element: fragments.openBeginnings[rule], &isFirst)
      appendAsks(countingForAll: counts, to: &output) {
        verdicts.collectAsks(ofRuling: position, of: treatment, lane, into: $0)
      }
      output.append(fragments.openEnds[rule])
    }
  }

  // MARK: - Facts

  private func appendAsks(
    countingForAll: Bool, to output: inout [UInt8], _ collect: (UnsafeMutablePointer<UInt64>) -> Void
  ) {
    for word in facts.indices { facts[word] = 0 }
    facts.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { collect(start) } }
    if countingForAll { for word in facts.indices { allFacts[word] |= facts[word] } }
    append(facts: facts, to: &output)
  }

  private func append(facts: [UInt64], to output: inout [UInt8]) {
    var isFirst = true
    facts.withUnsafeBufferPointer { words in
      guard let start = words.baseAddress else { return }
      forEachBit(start, in: program.interviewOrder.indices) { output.append(element: fragments.facts[$0], &isFirst) }
    }
  }

  private func appendValues(_ verdicts: Verdicts, _ lane: Int, to output: inout [UInt8]) {
    let ruleSet = program.ruleSet
    let values = derivedFacts.map { FactValue(fact: $0, value: verdicts.value(of: $0, lane)) }
    let isSettled = { (entry: FactValue) in
      entry.value.isSettled(optionCount: ruleSet[entry.fact].type.options.count)
    }
    for (key, entries) in [
      (",\"derived\":" as StaticString, values.filter(isSettled)), (",\"possible\":", values.filter { !isSettled($0) }),
    ] {
      output.append(key)
      json.removeAll()
      json.values(entries, of: ruleSet)
      output.append(contentsOf: json.bytes)
    }
  }

  private func appendRemarks(
    _ verdicts: Verdicts, _ lane: Int, _ row: AnswerRow, to output: inout [UInt8]
  ) {
    output.append("],\"remarks\":")
    guard verdicts.differing &>> UInt64(lane) & 1 == 1 else { return output.append("[]") }
    json.removeAll()
    json.array(verdicts.contradictions(lane, row)) { json, remark in encoder.encode(remark, into: &json) }
    output.append(contentsOf: json.bytes)
  }
}
