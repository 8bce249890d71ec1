import Inference
import Knowledge

/// What never varies in the answers of ``ReasonLines``.
struct ReasonFragments: Sendable {
  /// The members of the head.
  let head: [UInt8]
  /// Every rule as a reason: the whole object.
  let reasons: Fragments
  /// Every rule as an open one: what stands before its questions, and what after them.
  let openBeginnings: Fragments
  let openEnds: Fragments
  /// Every triage rule that fired: what stands before its contacts, and what after them.
  let triageBeginnings: Fragments
  let triageEnds: Fragments
  /// Every triage rule that is open: what stands before its questions.
  let openTriage: Fragments
  let contacts: Fragments
  let treatments: Fragments
  let standings: Fragments
  let ratings: Fragments
  /// The lines of treatment, and none.
  let lines: Fragments
  /// The facts in the order of the interview.
  let facts: Fragments

  init(_ program: Program, version: String) {
    let ruleSet = program.ruleSet
    let encoder = RecommendationEncoder(program, version: version)
    func members(_ body: (inout JSONWriter) -> Void) -> [UInt8] { JSONWriter.members(body) }
    func sources(_ rule: RuleEntry) -> [UInt8] {
      members { json in
        json.key("sources") { $0.citations(rule.sources, of: ruleSet) }
        if rule.needsConfirmation { json.key("confirm") { $0.value(true) } }
      }
    }
    func text(_ text: String) -> [UInt8] { Array(text.utf8) }
    head = members { encoder.encodeHead(into: &$0) }
    let beginnings = program.rules.map { rule in members { encoder.encodeKind(of: rule, into: &$0) } }
    let ends = program.rules.map(sources)
    reasons = Fragments(zip(beginnings, ends).map { text("{") + $0 + text(",") + $1 + text("}") })
    openBeginnings = Fragments(beginnings.map { text("{") + $0 + text(",\"asks\":[") })
    openEnds = Fragments(ends.map { text("],") + $0 + text("}") })
    let triage = ruleSet.triage.map { rule in
      text("{")
        + members { json in
          json.key("rule") { $0.value(rule.ruleID) }
          json.key("urgency") { $0.value(rule.urgency.rawValue) }
        }
    }
    triageBeginnings = Fragments(triage.map { $0 + text(",\"contacts\":[") })
    // Triage comes first among all rules.
    triageEnds = Fragments(ruleSet.triage.indices.map { text("],") + ends[$0] + text("}") })
    openTriage = Fragments(triage.map { $0 + text(",\"asks\":[") })
    contacts = Fragments(ruleSet.contacts.map { "{\"contact\":\"\($0.id)\"}" })
    treatments = Fragments(
      ruleSet.treatments.indices.map { index in members { encoder.encodeTreatment(index, into: &$0) } })
    standings = Fragments(Standing.allCases.map { ",\"standing\":\"\($0.rawValue)\"," })
    ratings = Fragments(ruleSet.ratings.indices.map { index in members { encoder.encodeRating(index, into: &$0) } })
    lines = Fragments(
      TreatmentLine.allCases.map { ",\"line\":\"\($0.rawValue)\",\"score\":" } + [",\"line\":null,\"score\":"])
    facts = Fragments(program.interviewOrder.map { "\"\(ruleSet[$0].id)\"" })
  }
}
