import Knowledge

extension SectionSchema {
  public static let treatment = SectionSchema(
    "treatment", "a treatment", "What can be suggested.",
    [
      .required("name", .text, "its name"),
      .optional("short", .text, "its short form"),
      .required("kind", .reference(.kinds), "its kind"),
      .optional("classes", .list(.reference(.classes)), "the classes whose rules it shares"),
      .optional("what", .text, "what it is"),
      .optional("how", .text, "how it is thought to work"),
      .optional("applies", .mapping("applicability"), "for whom it exists at all"),
      .required("rating", .lines("rating-line"), "its rating, the first line that holds"),
      .optional("line", .lines("treatment-line"), "its line of treatment, the first line that holds"),
      .optional("findings", .named(.mapping("finding")), "the evidence, piece by piece"),
    ] + rules + [
      .optional("commitment", .mapping("commitment"), "what it asks of a person"),
      .optional("ask-your-clinician", .list(.text), "questions to take to a clinician"),
      .optional("references", .citations, "sources that support the page as a whole"),
      .optional("reviewed", .date, "the day of the last review"),
    ])

  public static let treatmentClass = SectionSchema(
    "class", "a class", "A family of treatments that share rules.",
    [.required("name", .text, "its name; the built-in class 'all' needs none")] + rules)

  public static let commitment = SectionSchema(
    "commitment", "a commitment", "What a treatment asks of a person.",
    [
      .optional("sessions", words, "how many sessions"),
      .optional("weeks", words, "for how many weeks"),
      .optional("format", words, "alone, in a group, as a couple"),
      .optional("delivery", words, "in person, by video, online"),
      .optional("cost", words, "what it costs"),
      .optional("effort", words, "how much effort it is"),
      .optional("works-within", words, "how soon it helps"),
    ])

  private static let words = ValueKind.either([.text, .list(.text)])
  private static let rules: [Key] = RuleSection.allCases.map {
    .optional($0.rawValue, .named(.mapping($0.schema.name)), $0.summary)
  }
}
