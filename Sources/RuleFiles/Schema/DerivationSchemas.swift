extension SectionSchema {
  public static let yesNoDerivation = SectionSchema(
    "yes-no-derivation", "the derivation of a yes-no fact", "Yes where a condition holds.",
    [.required("when", .condition, "when the answer is yes")])

  public static let choiceLine = SectionSchema(
    "choice-line", "a named line of a choice", "A line that names the option it gives.",
    [
      .required("is", .id, "the option it gives"),
      .required("when", .condition, "when it gives it"),
    ])

  /// What a number is: exactly one of the three.
  public static let sum = SectionSchema(
    "sum", "the derivation of a number", "A number from others: one of 'sum', 'count' and 'points'.", quantities)

  public static let sumLine = SectionSchema(
    "sum-line", "a line of a number", "A line of a derived number: 'when' and one of 'sum', 'count' and 'points'.",
    [.optional("when", .condition, "when the line holds; absent in 'otherwise' only")] + quantities)

  public static let sumItem = SectionSchema(
    "sum-item", "an item of a sum", "An item of a sum: one of 'of', 'count' and 'points'.",
    [
      .optional("of", .reference(.facts), "a number, or a choice whose options have scores"),
      .optional("count", .reference(.facts), "the choices whose included options are counted"),
      .optional("among", among, "the options that are counted; absent for all"),
      .optional("points", .number, "a number of its own"),
      .optional("times", .number, "what it is multiplied by"),
      .optional("over", .number, "what it is divided by"),
      .optional("when", .condition, "when it counts; absent for always"),
    ])

  private static let quantities: [Key] = [
    .optional("sum", .list(.either([.reference(.facts), .mapping("sum-item")])), "the items that are added up"),
    .optional("count", .reference(.facts), "the choices whose included options are counted"),
    .optional("among", among, "the options that are counted; absent for all"),
    .optional("points", .number, "the number itself"),
  ]
  private static let among = ValueKind.either([.reference(.classes), .list(.id)])
}

extension Language {
  static let derivationSchemas: [SectionSchema] = [.yesNoDerivation, .choiceLine, .sum, .sumLine, .sumItem]
}
