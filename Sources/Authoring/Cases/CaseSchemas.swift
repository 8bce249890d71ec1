import Inference
import Knowledge
package import RuleFiles

extension SectionSchema {
  /// The keys of a test file.
  package static let testFile = SectionSchema(
    "test-file", "a test file", "Cases that the rules must get right.",
    [.required("cases", .named(.mapping("test-case")), "the cases by name")])

  package static let testCase = SectionSchema(
    "test-case", "a case", "A person's answers and what is expected of the rules.",
    [
      .optional("like", .id, "another case of this file, over whose profile this one is laid"),
      .optional("profile", .profile, "the answers; null takes away an answer of the case it is like"),
      .optional("source", .citations, "where a reader can judge what is expected"),
      .required("expect", .mapping("expectation"), "what must come of it"),
    ])

  package static let expectation = SectionSchema(
    "expectation", "an expectation", "What must come of a case. Each key that is there is checked.",
    [
      .optional("first", .reference(.treatments), "the first suggestion"),
      .optional("in-first", .named(treatments), "for a number, treatments that must be among that many first ones"),
      .optional("suggests", treatments, "treatments that must be suggested, others allowed"),
      .optional("not-suggested", treatments, "treatments that must not be suggested"),
      .optional("standing", .named(.word(Standing.allCases.map(\.rawValue))), "for a treatment, where it must stand"),
      .optional(
        "ruled-out", .named(.either([.rule, .list(.rule)])),
        "for a treatment that must be ruled out, a rule that does it, or several"),
      .optional("fires", .list(.rule), "rules that must fire"),
      .optional("open", .list(.rule), "rules that must wait for an answer"),
      .optional("silent", .list(.rule), "rules that must neither fire nor wait"),
      .optional("caveat", .list(.rule), "rules that must be shown as caveats"),
      .optional(
        "triage", .list(.either([.rule, .word(Urgency.allCases.map(\.rawValue))])),
        "triage rules that must fire, or urgencies"),
      .optional("withheld", .yesNo, "whether all suggestions must be held back"),
      .optional("derived", .profile, "what facts must come to exactly; null for one that must stay undecided"),
      .optional("asks", .list(.reference(.facts)), "exactly the unanswered facts that must matter, in this order"),
    ])

  /// The schemas of a test file, in the order in which they use each other.
  package static let testSchemas: [SectionSchema] = [.testFile, .testCase, .expectation]

  private static let treatments = ValueKind.list(.reference(.treatments))
}
