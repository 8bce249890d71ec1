/// The declarations of the whole rule language.
public enum Language {
  /// Every schema, in the order of the sections that use it.
  public static let schemas: [SectionSchema] =
    [.ruleset, .rating] + factSchemas + derivationSchemas + [.instrument, .interviewGroup, .treatmentClass, .treatment]
    + ruleSchemas + [.finding, .commitment, .contact, .triageRule, .withholding, .ranking, .lineWeights, .source]

  /// The schema of a name. O(1).
  public static func schema(named name: String) -> SectionSchema? { byName[name] }

  private static let byName = Dictionary(
    schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
