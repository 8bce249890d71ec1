/// The kinds of diagnostics that this module gives.
public enum ProfileDiagnostics {
  /// The ids, in alphabetical order. A YAML file may also have those of its notation.
  public static let ids = [
    "bad-profile-id", "both-sides", "doubled-option", "duplicate-key", "empty-list", "invalid-utf8", "json-syntax",
    "no-memory", "no-profile", "not-a-profile", "not-an-option", "number-form", "out-of-range", "same-profile-id",
    "too-deep", "too-large", "too-many-faults", "too-many-nodes", "too-many-places", "unknown-fact", "unknown-key",
    "wrong-type",
  ]
}
