package import Diagnostics
package import Inference
package import Knowledge

/// A proof as an outline: a line for each condition, test and line of a derivation, with what is known of it.
///
/// ```
/// ✗ all of these
///   ✓ age is at least 65 years (70 years)
///   ✗ severity of depression is at least moderate (mild; it follows from other answers)
///     ✗ line 'moderate': PHQ-9 total is from 10 to 14 (7)
/// ```
package struct ProofOutline {
  /// A line of the outline.
  package struct Row: Sendable, Hashable {
    package var depth: Int
    package var truth: Truth
    package var text: String
    /// Where it stands in the rule files.
    package var place: Place?
  }

  private let ruleSet: RuleSet
  private let treatment: Int?
  private static let named = 6

  /// An outline for a rule that speaks of a treatment.
  package init(_ ruleSet: RuleSet, treatment: Int?) {
    self.ruleSet = ruleSet
    self.treatment = treatment
  }

  /// What a value was derived from, so that it is told once.
  package struct Derived: Hashable, Sendable {
    var fact: FactID
    /// The options of a choices fact that mattered.
    var options: [Int]?
  }

  /// The rows of a proof, from the whole to its parts. How a value follows from others is told where it comes up first.
  ///
  /// - Parameter told: what was told before, to which this adds what it tells.
  package func rows(_ proof: Proof, telling told: inout Set<Derived>) -> [Row] {
    var proof = proof
    foldTold(&proof, &told)
    return rows(proof)
  }

  /// Takes away the derivations that were told before.
  private func foldTold(_ proof: inout Proof, _ told: inout Set<Derived>) {
    if case .test(let test, _, _) = proof.step, !proof.children.isEmpty {
      let options: [Int]? =
        switch test.check {
        case .includes(let option): [option]
        case .anyOf(let options), .allOf(let options), .noneOf(let options): options
        default: nil
        }
      if !told.insert(Derived(fact: test.fact, options: options)).inserted { proof.children = [] }
    }
    if case .item(let item, _) = proof.step, let fact = item.quantity.fact, item.when == nil, !proof.children.isEmpty,
      !told.insert(Derived(fact: fact, options: nil)).inserted
    {
      proof.children = []
    }
    for index in proof.children.indices { foldTold(&proof.children[index], &told) }
  }

  /// The rows of a proof, from the whole to its parts.
  package func rows(_ proof: Proof, depth: Int = 0) -> [Row] {
    // A whole of one part says no more than the part.
    switch proof.step {
    case .all, .any:
      if proof.children.count == 1 { return rows(proof.children[0], depth: depth) }
    case .line(let name):
      return lines(proof, name: name, depth: depth)
    default: break
    }
    let row = Row(depth: depth, truth: proof.truth, text: text(proof), place: proof.place)
    return [row] + proof.children.flatMap { rows($0, depth: depth + 1) }
  }

  /// A line of a derivation, on one row with its condition where that is a single one.
  private func lines(_ proof: Proof, name: String?, depth: Int) -> [Row] {
    guard let condition = proof.children.first else { return [] }
    // A sum that always counts is no more than its items.
    if name == nil, case .always = condition.step {
      return proof.children.dropFirst().flatMap { self.rows($0, depth: depth) }
    }
    var rows = self.rows(condition, depth: depth)
    if let name, !rows.isEmpty {
      rows[0].text = "'\(name)': \(rows[0].text)"
      rows[0].place = proof.place
    }
    return rows + proof.children.dropFirst().flatMap { self.rows($0, depth: depth + 1) }
  }

  private func text(_ proof: Proof) -> String {
    switch proof.step {
    case .all: return "all of these"
    case .any: return "at least one of these"
    case .none: return "none of these"
    case .not: return "not this"
    case .always: return "always"
    case .line(let name): return name.map { "'\($0)'" } ?? "line"
    case .test(let test, let value, let origin):
      let sentence = ruleSet.sentence(for: .test(test), treatment: treatment, naming: Self.named)
      return "\(sentence) (\(known(test.fact, value, origin)))"
    case .item(let item, let value):
      guard let fact = item.quantity.fact else { return "points: \(weight(item))" }
      let times = item.weight == .one ? "" : " times \(weight(item))"
      return "\(ruleSet[fact].label)\(times) (\(known(fact, value, nil)))"
    }
  }

  /// What is known of a fact, and how.
  private func known(_ fact: FactID, _ value: Possible, _ origin: Proof.Origin?) -> String {
    let how: String? =
      switch origin {
      case .unanswered: "not answered"
      case .derived: "it follows from other answers"
      case .partlyStated: "partly answered"
      case .stated, nil: nil
      }
    // The sentence names the options that matter; all that are not included would be a long list.
    if case .choices = ruleSet[fact].type { return how ?? "answered" }
    if origin == .unanswered { return "not answered" }
    let text = ruleSet.text(of: value, for: fact, naming: Self.named)
    return [text, how].compactMap { $0 }.joined(separator: "; ")
  }

  private func weight(_ item: SumItem) -> String {
    item.weight.denominator == 1
      ? String(item.weight.numerator) : "\(item.weight.numerator)/\(item.weight.denominator)"
  }
}

extension Truth {
  /// A mark for it: true, false and not known.
  package var mark: String {
    switch self {
    case .true: "✓"
    case .false: "✗"
    case .unknown: "?"
    }
  }
}
