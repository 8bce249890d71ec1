import Diagnostics
import Knowledge

/// Finds rules that a treatment and one of its classes both have under one name.
enum RuleClashes {
  static func diagnostics(_ treatments: [Treatment], _ classes: [TreatmentClass]) -> [Diagnostic] {
    // The rules of all classes by `section/name`.
    var rules: [Substring: [(owner: Int, place: Place)]] = [:]
    for (index, item) in classes.enumerated() {
      for rule in item.rules { rules[name(of: rule.id, in: item.id), default: []].append((index, rule.place)) }
    }
    let everything = classes.indices.filter { classes[$0].id == TreatmentClass.everything }
    return treatments.flatMap { treatment in
      treatment.rules.flatMap { rule -> [Diagnostic] in
        let name = name(of: rule.id, in: treatment.id)
        guard let others = rules[name] else { return [] }
        return (treatment.classes + everything).compactMap { index in
          guard let place = others.first(where: { $0.owner == index })?.place else { return nil }
          return .ruleClash(String(name), treatment: treatment.id, of: classes[index].id, at: rule.place, other: place)
        }
      }
    }
  }

  private static func name(of rule: String, in owner: String) -> Substring {
    Substring(rule.utf8.dropFirst(owner.utf8.count + 1))
  }
}
