import Diagnostics
import Knowledge

extension Diagnostic {
  static func itemIsNoNumber(_ fact: FactShape, _ type: FactType, of owner: String, at place: Place) -> Diagnostic {
    rule(
      .itemIsNoNumber, "the item '\(fact.id)' of \(owner) is of type \(type.name)", at: place,
      labels: [Label("declared here", at: fact.place)], help: ["the items of an instrument are numbers"])
  }

  static func askedTwice(_ fact: Fact, at place: Place, first: Place) -> Diagnostic {
    rule(
      .askedTwice, "the interview asks for '\(fact.id)' twice", at: place, caption: "again here",
      labels: [Label("first here", at: first)], help: ["keep one of them"])
  }

  static func askedWithoutQuestion(_ fact: Fact, items: [String], at place: Place) -> Diagnostic {
    rule(
      .askedWithoutQuestion, "'\(fact.id)' has no question, so it can't be asked", at: place,
      labels: [Label("declared here", at: fact.place)],
      help: [
        items.isEmpty
          ? "add 'question' to the fact, or take it out of the interview"
          : "add 'question' to the fact, or ask the items of the instrument: \(items.joined(separator: ", "))"
      ])
  }
}
