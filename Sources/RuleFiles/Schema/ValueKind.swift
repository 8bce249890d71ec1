/// What may stand under a key of the rule language.
public indirect enum ValueKind: Sendable, Hashable {
  /// Text for people to read.
  case text
  /// A kebab-case name.
  case id
  /// `yes` or `no`.
  case yesNo
  /// A whole number.
  case integer
  /// A number with or without decimals, read as an exact fraction.
  case number
  /// A number as it was published, kept digit for digit.
  case figure
  /// The two ends of an interval: `[0.36, 0.90]`.
  case interval
  /// Numbers from one to another: `0 to 27`.
  case range
  /// `YYYY-MM-DD`.
  case date
  /// `1.0.0`.
  case version
  /// One of these words.
  case word([String])
  /// The id of something that a section declares.
  case reference(Section)
  /// A test over facts.
  case condition
  /// A person's answers.
  case profile
  /// The whole name of a rule: `ssri/caveats/weekly`.
  case rule
  /// A source's id, optionally followed by a place in it, or a list of them.
  case citations
  /// A mapping with the schema of this name.
  case mapping(String)
  /// A mapping from names to values of a kind.
  case named(ValueKind)
  /// A mapping from names to lines with the schema of this name, of which the first that holds counts.
  case lines(String)
  case list(ValueKind)
  case either([ValueKind])
}
