import Diagnostics
import Testing

@Suite struct NearNamesTests {
  private static let names = [
    "age", "age-group", "life-events", "medicines", "conditions", "interpersonal-psychotherapy", "severity",
    "phq9-self-harm", "self-harm", "AU", "NZ",
  ]

  @Test(arguments: [
    ("aeg", ["age"]),  // neighbours swapped
    ("ge", ["age"]),  // a letter missing
    ("agee", ["age"]),  // a letter too many
    ("Age", ["age"]),  // case
    ("age_group", ["age-group"]),  // underscore
    ("Life Events", ["life-events"]),  // spaces
    ("medicnes", ["medicines"]),
    ("sevrity", ["severity"]),
    ("severty", ["severity"]),
    ("interpersonal", ["interpersonal-psychotherapy"]),  // the beginning
    ("group-age", ["age-group"]),  // the words in another order
    ("harm-self", ["self-harm"]),
    ("au", ["AU"]),
    ("weather", []),
    ("x", []),
    ("", []),
    (String(repeating: "a", count: 100), []),
  ])
  func findsWhatWasMeant(name: String, near: [String]) {
    #expect(NearNames.near(to: name, among: Self.names) == near)
  }

  @Test func namesAtMostThreeNearestFirst() {
    #expect(NearNames.near(to: "fact", among: ["fact3", "facts", "fact1", "fact2", "fatc", "other"]).count == 3)
    #expect(NearNames.near(to: "facts", among: ["facs", "fact", "facts-of-life", "facts"]).first == "facts")
  }

  @Test func namesNothingTwice() {
    #expect(NearNames.near(to: "aeg", among: ["age", "age", "age"]) == ["age"])
  }

  @Test(arguments: [
    ("aeg", ["age"], "did you mean 'age'?"), ("ssr", ["ssri", "snri"], "did you mean 'ssri'?"),
    ("sri", ["ssri", "snri"], "did you mean 'snri' or 'ssri'?"),
    ("mil", ["mild", "mile", "milk"], "did you mean 'mild', 'mile' or 'milk'?"),
  ])
  func asks(name: String, candidates: [String], question: String) {
    #expect(NearNames.question(for: name, among: candidates) == question)
  }

  @Test func asksNothingWhereNothingIsNear() {
    #expect(NearNames.question(for: "weather", among: Self.names) == nil)
  }
}
