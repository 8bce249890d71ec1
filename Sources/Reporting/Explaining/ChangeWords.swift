package import Inference
package import Knowledge

extension RuleSet {
  /// A change of an answer in words: `kinds of treatment you would like: also “medicine”`.
  package func words(for change: Change) -> String {
    let fact = self[change.fact]
    let label = oneLine(fact.label)
    if let option = change.option, case .choices(let yes, _) = change.to {
      let name = "“\(oneLine(fact.type.options[option].label))”"
      return yes.contains(option) ? "\(label): also \(name)" : "\(label): not \(name)"
    }
    let to = words(for: change.to, of: fact, id: change.fact)
    guard let from = change.from else { return "\(label): \(to) (not answered now)" }
    return "\(label): \(to) instead of \(words(for: from, of: fact, id: change.fact))"
  }

  private func words(for answer: Answer, of fact: Fact, id: FactID) -> String {
    switch answer {
    case .yesNo(let isYes): return isYes ? "yes" : "no"
    case .choice(let option): return "“\(oneLine(fact.type.options[option].label))”"
    case .choices(let yes, _):
      return yes.isEmpty
        ? "none of them" : yes.map { "“\(oneLine(fact.type.options[$0].label))”" }.joined(separator: ", ") + " alone"
    case .number(let value): return oneLine(text(of: value, for: id))
    }
  }
}
