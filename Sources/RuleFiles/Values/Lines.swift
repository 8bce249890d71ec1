import Diagnostics
import Knowledge
import MarkedYAML

/// Lines of which the first that holds counts, with `otherwise` for when none does.
struct Lines {
  let desk: Desk
  /// Whose lines they are, in a sentence: `the rating of the treatment 'ssri'`.
  let owner: String

  /// Reports an `otherwise` that is missing, or that is not the last line.
  func checkOtherwise(_ entries: [Entry], isRequired: Bool, at place: Place) {
    guard let index = entries.firstIndex(where: { $0.key == NameRules.otherwise }) else {
      if isRequired { desk.report(.missingOtherwise(in: owner, at: place)) }
      return
    }
    if index + 1 < entries.count {
      desk.report(
        .otherwiseNotLast(in: owner, at: entries[index].keyPlace, next: entries[index + 1].keyPlace))
    }
  }

  /// When a line holds: nothing for `otherwise`, which has no condition, as every other line has.
  func condition(of name: String, _ fields: Fields, with reader: ConditionReader) -> Condition? {
    let condition = fields.condition("when", with: reader)
    if name == NameRules.otherwise {
      if let entry = fields.entry("when") { desk.report(.otherwiseWithWhen(in: owner, at: entry.keyPlace)) }
    } else if fields.mapping != nil, !fields.has("when") {
      desk.report(.lineWithoutWhen(name, in: owner, at: fields.place))
    }
    return condition
  }
}

extension Diagnostic {
  static func missingOtherwise(in owner: String, at place: Place) -> Diagnostic {
    rule(
      .missingOtherwise, "\(owner) has no line 'otherwise'", at: place,
      help: ["add 'otherwise' as the last line, for when no other holds"])
  }

  static func otherwiseNotLast(in owner: String, at place: Place, next: Place) -> Diagnostic {
    rule(
      .otherwiseNotLast, "'otherwise' is not the last line of \(owner)", at: place,
      labels: [Label("this line could never be reached", at: next)], help: ["move 'otherwise' to the end"])
  }

  static func otherwiseNotAllowed(in owner: String, at place: Place) -> Diagnostic {
    rule(
      .otherwiseNotAllowed, "\(owner) takes no line 'otherwise'", at: place,
      help: ["each of them holds on its own; give this one a name and a condition, or take it out"])
  }

  static func otherwiseWithWhen(in owner: String, at place: Place) -> Diagnostic {
    rule(
      .otherwiseWithWhen, "'otherwise' of \(owner) has a condition", at: place,
      help: ["it holds when no other line does: take 'when' out, or give the line another name"])
  }

  static func lineWithoutWhen(_ name: String, in owner: String, at place: Place) -> Diagnostic {
    rule(
      .lineWithoutWhen, "the line '\(name)' of \(owner) has no condition", at: place,
      help: ["add 'when', or name it 'otherwise' if it holds when no other line does"])
  }

  static func notOneOfKeys(_ keys: [String], of owner: String, found: Int, at place: Place) -> Diagnostic {
    let names = keys.map { "'\($0)'" }.joined(separator: ", ")
    return rule(
      .oneOfKeys, "\(owner) has \(found == 0 ? "none" : "more than one") of \(names)", at: place,
      help: ["keep exactly one of them"])
  }
}
