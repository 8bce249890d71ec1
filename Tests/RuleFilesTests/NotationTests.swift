import Diagnostics
import Knowledge
import RuleFiles
import Testing

/// Every notation of a condition, and what it is read as. The facts are those of `SmallestRules`.
struct NotationTests {
  // The subject comes last in the files, so the facts of the base keep their indices.
  private static let age = 0
  private static let bmi = 1
  private static let internet = 2
  private static let mood = 3
  private static let country = 4
  private static let medicines = 5
  private static let tried = 6

  @Test(arguments: [
    ("{internet: yes}", Shape.test(internet, .equals(true))),
    ("{internet: true}", .test(internet, .equals(true))),
    ("{internet: no}", .test(internet, .equals(false))),
    ("{internet: 'false'}", .test(internet, .equals(false))),
  ])
  func yesNo(_ text: String, _ expected: Shape) throws { #expect(Shape(try condition(text)) == expected) }

  @Test(arguments: [
    ("{mood: low}", Shape.test(mood, .oneOf([0]))),
    ("{mood: [low, high]}", .test(mood, .oneOf([0, 2]))),
    ("{mood: at least middling}", .test(mood, .ordered(from: 1, to: nil))),
    ("{mood: at most middling}", .test(mood, .ordered(from: nil, to: 1))),
    ("{mood: low to middling}", .test(mood, .ordered(from: 0, to: 1))),
    ("{country: NZ}", .test(country, .oneOf([1]))),
    ("{country: [AU, other]}", .test(country, .oneOf([0, 2]))),
  ])
  func choice(_ text: String, _ expected: Shape) throws { #expect(Shape(try condition(text)) == expected) }

  @Test(arguments: [
    ("{age: 13 to 17}", Shape.test(age, .number(.from(13, to: 17)))),
    ("{age: at least 65}", .test(age, .number(.from(65, to: nil)))),
    ("{age: at most 12}", .test(age, .number(.from(nil, to: 12)))),
    ("{age: under 18}", .test(age, .number(NumberTest(lower: nil, upper: .init(18, isStrict: true))))),
    ("{age: over 64}", .test(age, .number(NumberTest(lower: .init(64, isStrict: true), upper: nil)))),
    ("{age: 40}", .test(age, .number(.from(40, to: 40)))),
    ("{bmi: 18.5 to under 25}", .test(bmi, .number(NumberTest(lower: .init(185), upper: .init(250, isStrict: true))))),
    ("{bmi: at least 30}", .test(bmi, .number(.from(300, to: nil)))),
  ])
  func number(_ text: String, _ expected: Shape) throws { #expect(Shape(try condition(text)) == expected) }

  @Test(arguments: [
    ("{medicines: ssri}", Shape.test(medicines, .includes(1))),
    ("{medicines: {any-of: [ssri, aspirin]}}", .test(medicines, .anyOf([1, 0]))),
    ("{medicines: {all-of: [ssri, lithium]}}", .test(medicines, .allOf([1, 2]))),
    ("{medicines: {none-of: [lithium]}}", .test(medicines, .noneOf([2]))),
    ("{medicines: {count: at least 2}}", .test(medicines, .count(.from(2, to: nil)))),
    ("{medicines: {count: 0}}", .test(medicines, .count(.from(0, to: 0)))),
    ("{tried: tablets}", .test(tried, .includes(1))),
    (
      "{medicines: {any-of: [ssri], none-of: [lithium]}}",
      .all([.test(medicines, .anyOf([1])), .test(medicines, .noneOf([2]))])
    ),
  ])
  func choices(_ text: String, _ expected: Shape) throws { #expect(Shape(try condition(text)) == expected) }

  @Test(arguments: [
    (
      "{age: 40, mood: low}",
      Shape.all([.test(age, .number(.from(40, to: 40))), .test(mood, .oneOf([0]))])
    ),
    ("{any: [{mood: low}, {internet: yes}]}", .any([.test(mood, .oneOf([0])), .test(internet, .equals(true))])),
    ("{all: [{mood: low}]}", .all([.test(mood, .oneOf([0]))])),
    ("{none: [{mood: low}, {internet: no}]}", .none([.test(mood, .oneOf([0])), .test(internet, .equals(false))])),
    (
      "{not: {mood: low, internet: yes}}",
      .not(.all([.test(mood, .oneOf([0])), .test(internet, .equals(true))]))
    ),
    ("{any: [{not: {any: [{mood: high}]}}]}", .any([.not(.any([.test(mood, .oneOf([2]))]))])),
  ])
  func connectives(_ text: String, _ expected: Shape) throws { #expect(Shape(try condition(text)) == expected) }

  @Test func thisIsTheTreatmentOfTheRule() throws {
    let rules = try loaded("classes:\n  all:\n    caveats:\n      again: {when: {tried: this}, note: Again.}\n")
    let rule = try #require(rules.classes.first { $0.id == "all" }?.rules.first)
    #expect(rule.when.map(Shape.init) == .test(Self.tried, .includesThis))
  }

  @Test func aScalarIsReadByTheTypeOfItsFact() throws {
    let rules = try loaded(
      """
      facts:
        zz-view: {type: choice, options: {no: Not at all, yes: Certainly, "1": One}}
        zz-land: {type: choice, options: {NO: Norway, SE: Sweden}}
        zz-a: {type: yes-no, derive: {when: {zz-view: no}}}
        zz-b: {type: yes-no, derive: {when: {zz-land: NO}}}
        zz-c: {type: yes-no, derive: {when: {zz-view: 1}}}
      """)
    for (id, option) in [("zz-a", 0), ("zz-b", 0), ("zz-c", 2)] {
      guard case .holds(.test(let test))? = try fact(id, in: rules).derivation else { throw Missing() }
      #expect(test.check == .oneOf([option]))
    }
  }

  @Test func aTestHasItsPlace() throws {
    guard case .test(let test) = try condition("{age: at least 65}") else { throw Missing() }
    #expect(test.place.description == "zz.yaml:2:43")
    #expect(test.place.end.column == 43 + "age: at least 65".count)
  }
}
