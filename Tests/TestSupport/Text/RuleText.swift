package import Diagnostics
package import Knowledge
package import RuleFiles

/// A small rule set written as YAML in a test, with the places the test speaks of marked in it: `age: ⟦eighty⟧`.
///
/// ```swift
/// let text = RuleText("""
///   facts:
///     age: {type: integer, range: 5 to 110}
///   treatments:
///     walking:
///       name: Walking
///       kind: talking
///       rating: {otherwise: {level: good, basis: published, source: book}}
///       suitability:
///         older: {⟦when⟧: {age: at least 65}, favours: strongly, note: It is gentle., source: book}
///   """)
/// let rules = try text.ruleSet()
/// let row = try text.row(["age": "70"])
/// ```
///
/// What a rule set cannot do without stands beneath it (see ``base``), so that a test writes only what it is about.
package struct RuleText: Sendable {
  /// The text without its marks.
  package let source: SourceText
  /// The marked places, in the order of their opening marks.
  package let places: [Place]
  /// What lies beneath it.
  package let beneath: [SourceText]

  /// A text with `⟦` and `⟧` around the places it marks, read together with a base.
  package init(_ marked: String, name: String = "test.yaml", beneath: [SourceText] = Self.base) {
    var text = ""
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append(text.utf8.count..<text.utf8.count)
      case "⟧":
        if let index = open.popLast() { ranges[index] = ranges[index].lowerBound..<text.utf8.count }
      default: text.unicodeScalars.append(scalar)
      }
    }
    let source = SourceText(name: name, text: text)
    self.source = source
    places = ranges.map { source.place($0) }
    self.beneath = beneath
  }

  /// Two ratings, `good` (60 points, suggested) and `unclear` (0, not enough evidence), the kinds `talking` and
  /// `medical`, the weights `strongly` 15 and `slightly` 4, the usual lines and order, and the source `book`.
  package static let base = [
    SourceText(
      name: "base.yaml",
      text: """
        ruleset: {id: test, version: 1.0.0, title: Test}
        kinds: {talking: Talking treatments, medical: Medicines}
        ratings:
          good: {label: Good, symbol: "+", meaning: It helps., points: 60, standing: suggested}
          unclear: {label: Unclear, symbol: "?", meaning: Nobody knows., points: 0, standing: not-enough-evidence}
        ranking:
          order: [standing, score, rating, name]
          weights: {strongly: 15, slightly: 4}
          lines: {first: 10, second: 0, later: -10}
        sources:
          book: {citation: A book. 2020.}

        """)
  ]

  /// What came of loading it.
  package var loading: Loading { RuleFiles.load(beneath + [source]) }

  /// The rule set; what is wrong with it is thrown as a terminal would show it.
  package func ruleSet() throws -> RuleSet {
    let loading = loading
    guard let ruleSet = loading.ruleSet else {
      throw Failure(description: CaretRenderer(sources: loading.sources).render(loading.diagnostics))
    }
    return ruleSet
  }

  /// A row of answers, each written as a cell of a table is: `34`, `yes`, `mild`, `ssri;!maoi;?`, `none`.
  package func row(_ answers: [String: String]) throws -> AnswerRow {
    try Self.row(answers, in: ruleSet())
  }

  /// A row of answers to the facts of a rule set, each written as a cell of a table is.
  package static func row(_ answers: [String: String], in ruleSet: RuleSet) throws -> AnswerRow {
    var row = AnswerRow(AnswerLayout(ruleSet.facts))
    for (id, text) in answers {
      guard let fact = ruleSet.fact(named: id) else { throw Failure(description: "no fact named '\(id)'") }
      do {
        row.set(fact, to: try ruleSet[fact].answer(fromCell: text))
      } catch {
        throw Failure(description: "'\(text)' does not answer '\(id)': \(error.fault)")
      }
    }
    return row
  }

  /// Why a rule set or an answer could not be read.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }
}
