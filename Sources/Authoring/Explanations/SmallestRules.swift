package import Diagnostics
package import RuleFiles

/// The smallest sensible rule set: what an example of a single fault is laid over.
package enum SmallestRules {
  /// The rule set with files laid over it: one of the same name takes the place of its own.
  package static func load(with texts: [SourceText]) -> Loading {
    let names = Set(texts.map(\.name))
    return RuleFiles.load(files.filter { !names.contains($0.name) } + texts)
  }

  /// The files, by name.
  package static let files = [
    SourceText(name: "contacts.yaml", text: contacts),
    SourceText(name: "facts.yaml", text: facts),
    SourceText(name: "ranking.yaml", text: ranking),
    SourceText(name: "ratings.yaml", text: ratings),
    SourceText(name: "ruleset.yaml", text: ruleset),
    SourceText(name: "sources.yaml", text: sources),
    SourceText(name: "treatments.yaml", text: treatments),
  ]

  private static let contacts = """
    contacts:
      helpline: {name: Helpline, phone: "123"}

    """

  private static let facts = """
    facts:
      age: {type: integer, range: 0 to 120, unit: years, question: How old are you?}
      bmi: {type: decimal, places: 1, range: 10 to 90}
      internet: {type: yes-no, question: Are you online?}
      mood:
        type: choice
        ordered: true
        options: {low: Low, middling: Middling, high: High}
      country:
        type: choice
        options: {AU: Australia, NZ: New Zealand, other: Elsewhere}
      medicines:
        type: choices
        options: {aspirin: Aspirin, ssri: An SSRI, lithium: Lithium}
      tried: {type: choices, options: treatments}

    """

  private static let ranking = """
    ranking:
      order: [standing, score, name]
      weights: {strongly: 5, slightly: 1}

    """

  private static let ratings = """
    ratings:
      good:
        label: Good
        symbol: "+"
        meaning: It helps.
        points: 10
        standing: suggested
      unclear:
        label: Unclear
        symbol: "?"
        meaning: Nobody knows.
        points: 0
        standing: not-enough-evidence

    """

  private static let ruleset = """
    ruleset:
      id: example
      version: 1.0.0
      title: An example

    """

  private static let sources = """
    sources:
      book: {citation: A book. 2020.}

    """

  private static let treatments = """
    kinds: {talking: Talking, medical: Medicines}

    classes:
      exercises: {name: Exercises}

    treatments:
      walking:
        name: Walking
        kind: talking
        classes: [exercises]
        rating:
          otherwise: {level: good, basis: published, source: book}
      tablets:
        name: Tablets
        kind: medical
        rating:
          otherwise: {level: unclear, basis: published, source: book}

    """
}
