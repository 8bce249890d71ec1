/// The kinds of diagnostics that this module gives.
public enum ProfileDiagnostics {
  /// The ids, in alphabetical order. A YAML file may also have those of its notation.
  public static let ids = [
    "bad-profile-id", "both-sides", "column-without-name", "csv-syntax", "doubled-option", "duplicate-key",
    "empty-list", "invalid-utf8", "json-syntax", "no-memory", "no-profile", "not-a-profile", "not-an-option",
    "nul-byte", "number-form", "out-of-range", "ragged-row", "same-profile-id", "too-deep", "too-large",
    "too-many-faults", "too-many-nodes", "too-many-places", "unknown-column", "unknown-fact", "unknown-key",
    "wrong-type",
  ]
}
