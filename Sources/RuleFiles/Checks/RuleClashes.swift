import Diagnostics
import Knowledge

/// Finds rules that a treatment and one of its classes both have under one name.
enum RuleClashes {
  static func diagnostics(_ treatments: [Treatment], _ classes: [TreatmentClass]) -> [Diagnostic] {
    // The rules of each class by `section/name`.
    let rules = classes.map { item in
      Dictionary(
        item.rules.map { (name(of: $0.id, in: item.id), $0.place) }, uniquingKeysWith: { first, _ in first })
    }
    let everything = classes.indices.filter { classes[$0].id == TreatmentClass.everything }
    return treatments.flatMap { treatment in
      treatment.rules.flatMap { rule in
        let name = name(of: rule.id, in: treatment.id)
        return (treatment.classes + everything).compactMap { index -> Diagnostic? in
          guard classes.indices.contains(index), let place = rules[index][name] else { return nil }
          return .ruleClash(name, treatment: treatment.id, of: classes[index].id, at: rule.place, other: place)
        }
      }
    }
  }

  private static func name(of rule: String, in owner: String) -> String { String(rule.dropFirst(owner.count + 1)) }
}
