/// The keys of a recommendation's object.
enum AnswerObject {
  /// The top-level keys at every detail but `ids`, in their order.
  static let keys = [
    "schema", "ruleset", "evident", "profile", "triage", "triageOpen", "withheld", "derived", "possible",
    "suggestions", "others", "remarks", "settled", "asks", "notice", "help", "contacts",
  ]

  /// Those of them that are texts, and left out where only reasons are asked for.
  static let texts: Set<String> = ["notice", "help"]
}
