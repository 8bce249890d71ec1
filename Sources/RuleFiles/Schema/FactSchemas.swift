import Knowledge

extension SectionSchema {
  /// The fact of any type: the keys of all five, for the JSON schema. A fact is read by the schema of its type.
  public static let fact = SectionSchema(
    "fact", "a fact", "Something that can be known about a person.",
    [typeKey] + everyFact
      + [
        options(.either([.named(.either([.text, .mapping("option")])), .word(["treatments"])])), isOrdered, places,
        range,
        unit,
        .optional(
          "derive",
          .either([
            .mapping("yes-no-derivation"), .named(.either([.condition, .mapping("choice-line")])),
            .named(.condition), .mapping("sum"), .lines("sum-line"),
          ]), "how it follows from other facts"),
        whenStated,
      ])

  public static let option = SectionSchema(
    "option", "an option", "One of the answers to a choice or to choices.",
    [
      .required("label", .text, "the answer as a person reads it"),
      .optional("score", .number, "what it adds to a sum"),
      .optional("group", .text, "the heading it stands under in a long list"),
      .optional("help", .text, "what it means"),
    ])

  static let yesNoFact = fact(
    "yes-no-fact", "a yes-no fact", "A question with the answers yes and no.",
    [derive(.mapping("yes-no-derivation")), whenStated])

  static let choiceFact = fact(
    "choice-fact", "a choice", "Exactly one of the options.",
    [
      options(.named(.either([.text, .mapping("option")]))), isOrdered,
      derive(
        .named(.either([.condition, .mapping("choice-line")])),
        "how it follows from other facts: the option of the first line that holds; 'otherwise' names that of none"),
      whenStated,
    ])

  static let choicesFact = fact(
    "choices-fact", "choices", "Any number of the options.",
    [
      options(.either([.named(.either([.text, .mapping("option")])), .word(["treatments"])])),
      derive(.named(.condition), "how it follows from other facts, option by option"), whenStated,
    ])

  static let integerFact = fact(
    "integer-fact", "an integer", "A whole number.",
    [range, unit, derive(.either([.mapping("sum"), .lines("sum-line")])), whenStated])

  static let decimalFact = fact(
    "decimal-fact", "a decimal", "A number with a fixed number of decimal places, kept exactly.",
    [places, range, unit, derive(.either([.mapping("sum"), .lines("sum-line")])), whenStated])

  private static func fact(_ name: String, _ noun: String, _ summary: String, _ keys: [Key]) -> SectionSchema {
    SectionSchema(name, noun, summary, [typeKey] + everyFact + keys)
  }

  private static let typeKey = Key.required("type", .word(FactKind.allCases.map(\.rawValue)), "the kind of answer")
  private static let everyFact: [Key] = [
    .optional("label", .text, "a short noun phrase for sentences; the id with spaces where absent"),
    .optional("question", .text, "the question that asks for it"),
    .optional("why", .text, "why it is asked"),
    .optional("help", .text, "how to answer, where the question alone does not say"),
    .optional("changeable", .yesNo, "whether a person could change it; yes where absent"),
  ]
  private static func options(_ value: ValueKind) -> Key {
    .required("options", value, "the answers, each with its label")
  }
  private static let isOrdered = Key.optional("ordered", .yesNo, "whether the options go from low to high")
  private static let places = Key.required("places", .integer, "the digits after the decimal point, 1 to 9")
  private static let range = Key.required("range", .range, "the numbers that may be stated")
  private static let unit = Key.optional("unit", .text, "the unit of the number")
  private static func derive(_ value: ValueKind, _ summary: String = "how it follows from other facts") -> Key {
    .optional("derive", value, summary)
  }
  private static let whenStated = Key.optional(
    "when-stated", .word(WhenStated.allCases.map(\.rawValue)), "what counts where it is both stated and derived")
}

/// The word that a fact's `type` takes.
enum FactKind: String, CaseIterable {
  case yesNo = "yes-no"
  case choice, choices, integer, decimal

  /// The keys that a fact of this type takes.
  var schema: SectionSchema {
    switch self {
    case .yesNo: .yesNoFact
    case .choice: .choiceFact
    case .choices: .choicesFact
    case .integer: .integerFact
    case .decimal: .decimalFact
    }
  }
}

extension Language {
  static let factSchemas: [SectionSchema] =
    [.fact, .option] + FactKind.allCases.map(\.schema)
}
