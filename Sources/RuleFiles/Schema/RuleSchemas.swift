import Knowledge

/// The sections of a treatment or class that hold rules.
public enum RuleSection: String, Sendable, CaseIterable {
  case suitability, caveats, contraindications, access

  /// The keys of its rules.
  public var schema: SectionSchema {
    switch self {
    case .suitability: .suitability
    case .caveats: .caveat
    case .contraindications: .contraindication
    case .access: .access
    }
  }

  var summary: String {
    switch self {
    case .suitability: "rules that favour or disfavour it for some people"
    case .caveats: "warnings and drawbacks"
    case .contraindications: "rules that rule it out"
    case .access: "where it is to be had"
    }
  }
}

extension SectionSchema {
  public static let suitability = SectionSchema(
    "suitability-note", "a suitability note", "A rule that favours or disfavours a treatment for some people.",
    [
      .optional("when", .condition, "when it counts; absent for always"),
      .optional("favours", .id, "how strongly it speaks for the treatment, a name of ranking.weights"),
      .optional("disfavours", .id, "how strongly it speaks against it, a name of ranking.weights"),
    ] + said)

  public static let caveat = SectionSchema(
    "caveat", "a caveat", "A warning or drawback.",
    [
      .optional("when", .condition, "when it is shown; absent for always"),
      .optional("level", .word(CaveatLevel.allCases.map(\.rawValue)), "how much it weighs; note where absent"),
    ] + said)

  public static let contraindication = SectionSchema(
    "contraindication", "a contraindication", "A rule that rules a treatment out.",
    [
      .required("when", .condition, "when the treatment is ruled out"),
      .optional(
        "if-unknown", .word(IfUnknown.allCases.map(\.rawValue)),
        "what it does while it can't be decided; check-first where absent"),
    ] + said)

  public static let access = SectionSchema(
    "access-note", "an access note", "Where a treatment is to be had.",
    [.optional("when", .condition, "for whom; absent for everyone")] + said)

  public static let applicability = SectionSchema(
    "applicability", "'applies'", "For whom a treatment exists at all.",
    [
      .required("when", .condition, "for whom it exists"),
      .optional("note", .text, "why"),
    ] + cited)

  public static let ratingLine = SectionSchema(
    "rating-line", "a line of a rating", "A line that gives a treatment its rating.",
    [
      .optional("when", .condition, "when it gives it; absent in 'otherwise' only"),
      .required("level", .reference(.ratings), "the rating"),
      .required("basis", .word(RatingBasis.allCases.map(\.rawValue)), "who gave the rating"),
      .optional("because", .text, "the reason for a proposed rating"),
      .required("source", .citations, "where the rating, or the evidence for it, is published"),
      confirm,
    ])

  public static let treatmentLine = SectionSchema(
    "treatment-line", "a line of treatment", "A line that says when a treatment comes first, second or later.",
    [
      .optional("when", .condition, "when it holds; absent in 'otherwise' only"),
      .required("line", .word(TreatmentLine.allCases.map(\.rawValue)), "the line of treatment"),
      .optional("note", .text, "what to tell the person"),
    ] + cited)

  public static let finding = SectionSchema(
    "finding", "a finding", "One piece of evidence.",
    [
      .required("population", .text, "in whom it was measured"),
      .required("comparator", .text, "what it was compared with"),
      .optional("measure", .id, "what was measured: cohens-d, relative-risk"),
      .optional("value", .figure, "the figure"),
      .optional("interval", .interval, "the ends of its 95 % interval"),
      .optional("nnt", .figure, "the number needed to treat for one more person to benefit"),
      .optional("studies", .figure, "the number of studies"),
      .optional("participants", .figure, "the number of people in them"),
      .optional("outcome", .text, "what got better"),
      .optional("severity", .text, "how severe the depression was"),
      .optional("note", .text, "what else to know"),
      .required("source", .citations, "where it was published"),
    ])

  private static let said: [Key] = [.required("note", .text, "what to tell the person")] + cited
  private static let cited: [Key] = [
    .optional("source", .citations, "where this is published"), confirm,
  ]
  private static let confirm = Key.optional(
    "confirm", .yesNo, "whether a clinician or pharmacist still has to confirm it")
}

extension Language {
  static let ruleSchemas: [SectionSchema] =
    [.applicability, .ratingLine, .treatmentLine] + RuleSection.allCases.map(\.schema)
}
