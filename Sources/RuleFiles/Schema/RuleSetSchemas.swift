import Knowledge

extension SectionSchema {
  public static let ruleset = SectionSchema(
    "ruleset", "the rule set", "What the rule set says of itself.",
    [
      .required("id", .id, "the name of the rule set"),
      .required("version", .version, "the version of its content"),
      .required("title", .text, "what it is about, for a heading"),
      .optional("language", .text, "the language of its texts, a BCP 47 tag; en where absent"),
      .optional("reviewed", .date, "the day of the last review of the whole"),
      .optional("review-months", .integer, "how many months a review holds; absent for as long as you like"),
      .optional("notice", .text, "what the output is and is not, shown with every output"),
      .optional("help", .text, "where to turn at any time, at the foot of every output"),
      .optional("contacts", .list(.reference(.contacts)), "the contacts shown with help"),
      .optional(
        "summary-by", .list(.reference(.facts)),
        "the choice and yes-no facts by which a summary of many profiles breaks its counts down"),
    ])

  public static let rating = SectionSchema(
    "rating", "a rating", "A level of the evidence scale.",
    [
      .required("label", .text, "its name for people"),
      .required("symbol", .text, "a short mark for tables"),
      .required("meaning", .text, "what the level says of the evidence"),
      .required("points", .integer, "what it adds to a score; never more than the level before"),
      .required(
        "standing", .word(RatingStanding.allCases.map(\.rawValue)), "where a treatment of this level stands"),
    ])

  public static let instrument = SectionSchema(
    "instrument", "an instrument", "A published questionnaire that is asked as a whole.",
    [
      .required("title", .text, "the name it was published under"),
      .optional("stem", .text, "the sentence that all items share"),
      .required("items", .list(.reference(.facts)), "its items, each a number"),
      .optional("labels", .named(.text), "what each number of the items' scale means"),
      .optional("credit", .text, "the words of credit that its owners ask for"),
      .optional("source", .citations, "where it was published"),
    ])

  public static let interviewGroup = SectionSchema(
    "interview-group", "an interview group", "Questions that are asked together.",
    [
      .required("group", .id, "the name of the group"),
      .required("title", .text, "its heading"),
      .required("ask", .list(.reference(.facts)), "the facts asked for, in this order"),
      .optional("next-when", .condition, "when this holds, the group is asked at once"),
    ])

  public static let contact = SectionSchema(
    "contact", "a contact", "A person or service to turn to.",
    [
      .required("name", .text, "the name of the service"),
      .optional("phone", .text, "its telephone number"),
      .optional("text", .text, "its number for text messages"),
      .optional("url", .text, "its address on the web"),
      .optional("hours", .text, "when it is open"),
      .optional("note", .text, "what else to know"),
      .optional("when", .condition, "for whom; absent for everyone"),
      .optional("source", .citations, "where this is published"),
    ])

  public static let triageRule = SectionSchema(
    "triage-rule", "a triage rule", "A rule about urgency.",
    [
      .required("urgency", .word(Urgency.allCases.map(\.rawValue)), "how soon something must be done"),
      .required("when", .condition, "when it applies"),
      .required("title", .text, "what to do, for a heading"),
      .required("note", .text, "what to tell the person"),
      .optional("withholds", .either([.word(["all"]), .mapping("withholding")]), "the treatments it holds back"),
      .optional("contacts", .list(.reference(.contacts)), "the contacts to show with it"),
      .optional("source", .citations, "where this is published"),
      .optional("confirm", .yesNo, "whether a clinician or pharmacist still has to confirm it"),
    ])

  public static let withholding = SectionSchema(
    "withholding", "a withholding",
    "The treatments that a triage rule holds back: these kinds, classes and treatments.",
    [
      .optional("kinds", .list(.reference(.kinds)), "every treatment of these kinds"),
      .optional("classes", .list(.reference(.classes)), "every treatment of these classes"),
      .optional("treatments", .list(.reference(.treatments)), "these treatments"),
    ])

  public static let ranking = SectionSchema(
    "ranking", "the ranking", "Every number that moves a rank, apart from the points of the ratings.",
    [
      .required(
        "order", .list(.word(Ranking.Key.allCases.map(\.rawValue))), "the keys by which suggestions are ranked"),
      .required("weights", .named(.integer), "the points of each strength that favours and disfavours may name"),
      .optional("lines", .mapping("line-weights"), "the points of first, second and later line of treatment"),
    ])

  public static let lineWeights = SectionSchema(
    "line-weights", "the lines of the ranking", "The points of each line of treatment.",
    TreatmentLine.allCases.map { .optional($0.rawValue, .integer, "the points of a \($0.rawValue) line of treatment") })

  public static let source = SectionSchema(
    "source", "a source", "A published work or page that rules cite.",
    [
      .required("citation", .text, "authors, title, where and when it was published"),
      .optional("doi", .text, "its digital object identifier"),
      .optional("url", .text, "its address on the web"),
      .optional("year", .integer, "the year of publication"),
    ])
}
