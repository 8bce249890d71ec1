/// What is written of each answer.
package struct OutputForm: Hashable, Sendable {
  package enum Format: String, CaseIterable, Sendable {
    /// An object a line.
    case ndjson
    /// A table, a row for each profile.
    case csv
  }

  /// How much an object holds.
  package enum Detail: String, CaseIterable, Sendable {
    /// The ids of what is suggested and ruled out.
    case ids
    /// All but texts, places and answers.
    case reasons
    /// All that a recommendation says.
    case full
  }

  package var format = Format.ndjson
  /// Of objects alone.
  package var detail = Detail.ids
  /// How many suggestions a row of a table has.
  package var top = 3
  /// The keys of an object or the columns of a table that are written; nothing for all.
  package var fields: [String]?

  package init() {}

  /// How many bytes of input make a unit: the more is written of each row, the fewer.
  var unitBytes: Int {
    switch (format, detail) {
    case (.csv, _), (.ndjson, .ids): 1 << 20
    case (.ndjson, .reasons): 1 << 14
    case (.ndjson, .full): 1 << 12
    }
  }

  /// The names that `fields` can hold.
  package var knownFields: [String] {
    switch (format, detail) {
    case (.csv, _): AnswerTable.columns(top: top)
    case (.ndjson, .ids): ["profile", "triage", "suggestions", "ruledOut"]
    case (.ndjson, .reasons): AnswerObject.keys.filter { !AnswerObject.texts.contains($0) }
    case (.ndjson, .full): AnswerObject.keys
    }
  }
}
