import Knowledge
import Testing

@testable import RuleFiles

struct WrittenTests {
  @Test(arguments: [
    ("0", 0, 0), ("-12", -12, 0), ("18.5", 185, 1), ("-0.50", -50, 2), ("007", 7, 0),
    ("123456789012345678", 123_456_789_012_345_678, 0),
  ])
  func numbers(_ text: String, _ units: Int64, _ places: Int) {
    let number = DecimalNumber(text)
    #expect(number?.units == units)
    #expect(number?.places == places)
  }

  @Test(arguments: ["", "-", ".", "1.", ".5", "+1", "1e3", "1,000", "1 0", "--1", "1.2.3", "１", "1234567890123456789"])
  func noNumbers(_ text: String) { #expect(DecimalNumber(text) == nil) }

  @Test func scaledTexts() {
    #expect(DecimalNumber.text(185, places: 1) == "18.5")
    #expect(DecimalNumber.text(-5, places: 2) == "-0.05")
    #expect(DecimalNumber.text(40, places: 0) == "40")
  }

  @Test(arguments: ["1.0.0", "0.10.2", "1.0.0-draft.2"])
  func versions(_ text: String) { #expect(Written.isVersion(text)) }

  @Test(arguments: ["1", "1.0", "v1.0.0", "1.0.0-", "01.0.0", "1..0", ""])
  func noVersions(_ text: String) { #expect(!Written.isVersion(text)) }

  @Test(arguments: [("SleepLoss", "sleep-loss"), ("a_b c", "a-b-c"), ("2 weeks!", "2-weeks")])
  func kebabCase(_ text: String, _ expected: String) {
    #expect(NameRules.kebabCase(text) == expected)
    #expect(!NameRules.isKebabCase(text))
    #expect(NameRules.isKebabCase(expected))
  }
}
