package import Diagnostics
package import Knowledge

/// All treatments of a rule set with their ratings, grouped by kind: what `evident show` prints.
package struct TreatmentTable: Sendable {
  package let ruleSet: RuleSet

  package init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  /// The kinds that have treatments, in the rule set's order, each with its treatments in the order of the files.
  package var groups: [(kind: Kind, treatments: [Int])] {
    ruleSet.kinds.enumerated().compactMap { index, kind in
      let treatments = ruleSet.treatments.indices.filter { ruleSet.treatments[$0].kind == index }
      return treatments.isEmpty ? nil : (kind, treatments)
    }
  }

  // MARK: - Text

  /// The table for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var writer = PageWriter(ruleSet, width: width, ink: ink)
    let count = ruleSet.treatments.count
    writer.writeTitle(writer.line(ruleSet.header.title), " · \(count) treatment\(count == 1 ? "" : "s")")
    let column = 4 + (ruleSet.treatments.indices.map { symbols(of: $0, writer).displayWidth }.max() ?? 0)
    for (kind, treatments) in groups {
      writer.heading(writer.line(kind.label))
      for treatment in treatments { writeRow(treatment, column: column, to: &writer) }
    }
    writeLegend(to: &writer)
    writer.writeFoot()
    return writer.text
  }

  private func symbols(of treatment: Int, _ writer: PageWriter) -> String {
    ruleSet.ratings(of: treatment).map { writer.line(ruleSet.ratings[$0].symbol) }.joined(separator: " · ")
  }

  /// Two lines: the symbols, the name and the id; the labels and the number of rules.
  private func writeRow(_ treatment: Int, column: Int, to writer: inout PageWriter) {
    let entry = ruleSet.treatments[treatment]
    let ratings = ruleSet.ratings(of: treatment).map { ruleSet.ratings[$0] }
    let labels = ratings.map { writer.line($0.label) }
    let rules = ruleSet.ruleCount(of: treatment)
    writer.writeRow(
      mark: writer.padded("  " + symbols(of: treatment, writer), to: column), markTone: writer.tone(of: ratings[0]),
      writer.name(of: entry), .strong, writer.line(entry.id))
    let others = labels.dropFirst().joined(separator: ", ")
    writer.writeRow(
      mark: String(repeating: " ", count: column), markTone: nil,
      labels[0] + (others.isEmpty ? "" : "; for some people: \(others)"), nil,
      "\(rules) rule\(rules == 1 ? "" : "s")")
  }

  private func writeLegend(to writer: inout PageWriter) {
    writer.heading("The ratings")
    let column = 2 + (ruleSet.ratings.map { writer.line($0.symbol).displayWidth }.max() ?? 0)
    for rating in ruleSet.ratings {
      writer.page.paragraph(
        "\(writer.line(rating.label)): \(writer.prose(rating.meaning))",
        mark: writer.padded(writer.line(rating.symbol), to: column), markTone: writer.tone(of: rating), indent: 2)
    }
  }

  // MARK: - JSON

  /// The table as one object, `evident.treatments/1`.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.head("evident.treatments/1", ruleSet, version: version)
      json.key("title") { $0.value(ruleSet.header.title) }
      json.key("kinds")
      json.array(groups) { json, group in
        json.object { json in
          json.key("kind") { $0.value(group.kind.id) }
          json.key("label") { $0.value(group.kind.label) }
          json.key("treatments")
          json.array(group.treatments) { json, treatment in encode(treatment, into: &json) }
        }
      }
      json.key("ratings")
      json.array(ruleSet.ratings) { json, rating in
        json.object { json in
          json.level(rating)
          json.key("meaning") { $0.value(rating.meaning) }
          json.key("points") { $0.value(rating.points) }
          json.key("standing") { $0.value(rating.standing.rawValue) }
        }
      }
      json.foot(ruleSet)
    }
  }

  private func encode(_ treatment: Int, into json: inout JSONWriter) {
    let entry = ruleSet.treatments[treatment]
    json.object { json in
      json.key("treatment") { $0.value(entry.id) }
      json.key("name") { $0.value(entry.name) }
      json.optional("short", entry.short)
      json.key("ratings")
      json.array(ruleSet.ratings(of: treatment)) { json, rating in
        json.object { $0.level(ruleSet.ratings[rating]) }
      }
      json.key("rules") { $0.value(ruleSet.ruleCount(of: treatment)) }
    }
  }
}

extension PageWriter {
  /// A mark, a text, and at the right end a small print that takes a line of its own where there is no room.
  fileprivate mutating func writeRow(
    mark: String, markTone: Ink.Tone?, _ text: String, _ tone: Ink.Tone?, _ end: String
  ) {
    let free = page.width - mark.displayWidth - text.displayWidth - end.displayWidth
    if free >= 2 {
      page.line(
        (markTone.map { page.ink(mark, $0) } ?? mark) + (tone.map { page.ink(text, $0) } ?? text)
          + String(repeating: " ", count: free) + page.ink(end, .faint))
    } else {
      page.paragraph(text, mark: mark, markTone: markTone, tone: tone)
      page.paragraph(end, indent: min(mark.displayWidth, max(2, page.width - end.displayWidth)), tone: .faint)
    }
  }
}
