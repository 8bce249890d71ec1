import Diagnostics
import Knowledge

extension RuleSet {
  /// The index of the treatment that a person calls so: by its id, its short form or its name, in any case.
  func treatment(called name: String) throws -> Int {
    let wanted = name.lowercased()
    for key in [\Treatment.id, \.shortOrEmpty, \.name] {
      let found = treatments.indices.filter { treatments[$0][keyPath: key].lowercased() == wanted }
      if found.count > 1 { throw Failure(.ambiguous(name, found.map { treatments[$0].id })) }
      if let index = found.first { return index }
    }
    throw Failure(.unknownTreatment(name, in: self))
  }
}

extension Treatment {
  fileprivate var shortOrEmpty: String { short ?? "" }
}

extension Diagnostic {
  fileprivate static func unknownTreatment(_ name: String, in ruleSet: RuleSet) -> Diagnostic {
    let names = ruleSet.treatments.flatMap { treatment in
      [treatment.name, treatment.shortOrEmpty] + (treatment.id == treatment.name.lowercased() ? [] : [treatment.id])
    }
    return .error(
      "unknown-treatment", "no treatment named '\(name)'", at: nil,
      help: [NearNames.question(for: name, among: names), "'evident show' lists them all"].compactMap { $0 })
  }

  fileprivate static func ambiguous(_ name: String, _ ids: [String]) -> Diagnostic {
    .error(
      "ambiguous-treatment", "more than one treatment is called '\(name)'", at: nil,
      help: ["name one by its id: \(ids.joined(separator: ", "))"])
  }
}
