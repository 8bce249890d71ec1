/// The keys of a recommendation's object, and what of it is left out where only reasons are asked for.
enum AnswerObject {
  /// The top-level keys at every detail but `ids`, in their order.
  static let keys = [
    "schema", "ruleset", "evident", "profile", "triage", "triageOpen", "withheld", "derived", "possible",
    "suggestions", "others", "remarks", "settled", "asks", "notice", "help", "contacts",
  ]

  /// The keys of texts, answers and places, at whatever depth they stand: none of them is a fact's.
  static let left: Set<String> = ["note", "at", "answers", "title", "notice", "help"]

  /// The keys of a contact that are texts to read.
  static let contactTexts: Set<String> = ["name", "phone", "text", "url", "hours", "for"]
}
