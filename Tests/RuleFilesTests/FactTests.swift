import Diagnostics
import Knowledge
import RuleFiles
import Testing

struct FactTests {
  @Test func keysOfEveryFact() throws {
    let rules = try loaded(
      """
      facts:
        sleep-loss:
          type: yes-no
          label: trouble sleeping
          question: "Do you sleep badly?"
          why: >-
            Sleep matters
            a good deal.
          help: Think of the last two weeks.
          changeable: no
        past-event: {type: yes-no}
      """)
    let sleep = try fact("sleep-loss", in: rules)
    #expect(sleep.label == "trouble sleeping")
    #expect(sleep.question == "Do you sleep badly?")
    #expect(sleep.why == "Sleep matters a good deal.")
    #expect(sleep.help == "Think of the last two weeks.")
    #expect(!sleep.isChangeable)
    #expect(sleep.whenStated == .mustAgree)
    #expect(sleep.place.description == "zz.yaml:2:3")
    let past = try fact("past-event", in: rules)
    #expect(past.label == "past event")
    #expect(past.isChangeable)
    #expect(past.question == nil)
  }

  @Test func numbersAreScaled() throws {
    let rules = try loaded(
      """
      facts:
        warmth: {type: decimal, places: 2, range: -10.5 to 45, unit: °C}
        steps: {type: integer, range: -3 to 3}
      """)
    #expect(try fact("warmth", in: rules).type == .number(NumberType(places: 2, range: -1050...4500, unit: "°C")))
    #expect(try fact("steps", in: rules).type == .number(NumberType(places: 0, range: -3...3)))
  }

  @Test func optionsCarryScoresGroupsAndHelp() throws {
    let rules = try loaded(
      """
      facts:
        sleep-loss:
          type: choice
          ordered: true
          options:
            never: {label: Never, score: 0}
            some-nights: {label: Some nights, score: 1.5, group: At times, help: Up to three a week}
            NSW: {label: In New South Wales, score: -2}
      """)
    guard case .choice(let options, let isOrdered) = try fact("sleep-loss", in: rules).type else { throw Missing() }
    #expect(isOrdered)
    #expect(options.map(\.id) == ["never", "some-nights", "NSW"])
    #expect(options.map(\.score) == [Fraction(0), Fraction(3, over: 2), Fraction(-2)])
    #expect(options[1].group == "At times")
    #expect(options[1].help == "Up to three a week")
    #expect(options[1].label == "Some nights")
  }

  @Test func treatmentsAreOptionsInTheirOrder() throws {
    let rules = try loaded("{}")
    guard case .choices(let options, areTreatments: true) = try fact("tried", in: rules).type else { throw Missing() }
    #expect(options.map(\.id) == ["walking", "tablets"])
    #expect(options.map(\.label) == ["Walking", "Tablets"])
  }

  @Test func filesAreTakenByNameWhateverTheirOrder() throws {
    let one = try #require(RuleFiles.load(GoldenCase.base).ruleSet)
    let other = try #require(RuleFiles.load(GoldenCase.base.reversed()).ruleSet)
    #expect(one.facts.map(\.id) == other.facts.map(\.id))
    #expect(one.fingerprint == other.fingerprint)
  }
}
