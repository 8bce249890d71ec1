import Diagnostics
import Knowledge
import TestSupport
import Testing

/// Conditions and values as sentences, each written as it stands in a rule file.
@Suite struct SentenceTests {
  private static let facts = """
    facts:
      age: {label: age, type: integer, range: 5 to 110, unit: years}
      bmi: {label: body mass index, type: decimal, places: 1, range: 10 to 90}
      score: {label: "item 9 (thoughts, or plans)", type: integer, range: 0 to 3}
      weeks: {label: weeks since the last dose, type: integer, range: 0 to 60}
      internet: {label: internet, type: yes-no}
      not-eating: {label: "not eating, or unable to move", type: yes-no}
      severity:
        label: severity of depression
        type: choice
        ordered: true
        options: {minimal: minimal, mild: mild, moderate: moderate, severe: severe}
      country:
        label: country
        type: choice
        options: {AU: Australia, NZ: New Zealand, other: "none of these, or another", EU: a state (of the Union)}
      events:
        label: what has happened
        type: choices
        options: {bereavement: bereavement, job-loss: job loss, dispute: a dispute at home or at work}
      medicines:
        label: medicines taken now
        type: choices
        options: {ssri: SSRI, snri: SNRI, maoi: MAOI, tricyclic: tricyclic}
      helped: {label: treatments that helped before, type: choices, options: treatments}

    """

  private struct NotACondition: Error {}

  private static func condition(_ yaml: String) throws -> (condition: Condition, ruleSet: RuleSet) {
    let text = RuleText(
      facts + """
          tested: {label: tested, type: yes-no, derive: {when: \(yaml)}}
        treatments:
          walking:
            name: Walking
            kind: talking
            rating: {otherwise: {level: good, basis: published, source: book}}
          reading:
            name: Reading
            kind: talking
            rating: {otherwise: {level: good, basis: published, source: book}}
        """)
    let ruleSet = try text.ruleSet()
    let fact = try #require(ruleSet.fact(named: "tested"))
    guard case .holds(let condition)? = ruleSet[fact].derivation else { throw NotACondition() }
    return (condition, ruleSet)
  }

  @Test(arguments: [
    ("{internet: yes}", "internet: yes"),
    ("{internet: no}", "internet: no"),
    ("{not-eating: yes}", "“not eating, or unable to move”: yes"),
    ("{severity: mild}", "severity of depression is mild"),
    ("{severity: [mild, severe]}", "severity of depression is mild or severe"),
    ("{severity: at least moderate}", "severity of depression is at least moderate"),
    ("{severity: at most mild}", "severity of depression is at most mild"),
    ("{severity: mild to moderate}", "severity of depression is from mild to moderate"),
    ("{country: [AU, NZ]}", "country is Australia or New Zealand"),
    ("{country: other}", "country is “none of these, or another”"),
    ("{country: EU}", "country is a state (of the Union)"),
    ("{score: 1}", "item 9 (thoughts, or plans) is 1"),
    ("{age: 13 to 17}", "age is from 13 to 17 years"),
    ("{age: at least 65}", "age is at least 65 years"),
    ("{age: under 18}", "age is under 18 years"),
    ("{age: over 64}", "age is over 64 years"),
    ("{age: 40}", "age is 40 years"),
    ("{bmi: 18.5 to under 25}", "body mass index is from 18.5 to under 25.0"),
    ("{weeks: at most 5}", "weeks since the last dose are at most 5"),
    ("{events: bereavement}", "what has happened includes bereavement"),
    ("{medicines: ssri}", "medicines taken now include SSRI"),
    ("{medicines: {any-of: [ssri, snri, maoi]}}", "medicines taken now include SSRI, SNRI or MAOI"),
    ("{medicines: {all-of: [ssri, snri]}}", "medicines taken now include SSRI and SNRI"),
    ("{medicines: {none-of: [ssri, snri]}}", "medicines taken now do not include SSRI or SNRI"),
    (
      "{events: {any-of: [job-loss, dispute]}}", "what has happened includes job loss or “a dispute at home or at work”"
    ),
    ("{events: {count: at least 2}}", "what has happened includes at least 2 of the answers"),
    ("{events: {count: at least 1}}", "what has happened includes one or more of the answers"),
    ("{medicines: {count: 0}}", "medicines taken now include none of the answers"),
    ("{helped: walking}", "treatments that helped before include Walking"),
  ])
  func saysATest(yaml: String, sentence: String) throws {
    let (condition, ruleSet) = try Self.condition(yaml)
    #expect(ruleSet.sentence(for: condition) == sentence)
  }

  @Test(arguments: [
    ("{severity: mild, internet: yes}", "severity of depression is mild, and internet: yes"),
    ("{any: [{age: under 18}, {age: over 64}]}", "age is under 18 years, or age is over 64 years"),
    (
      "{internet: yes, any: [{age: under 18}, {age: over 64}]}",
      "internet: yes, and (age is under 18 years, or age is over 64 years)"
    ),
    ("{internet: yes, any: [{age: under 18}]}", "internet: yes, and age is under 18 years"),
    ("{all: [{internet: yes}, {severity: mild}]}", "internet: yes, and severity of depression is mild"),
    (
      "{any: [{internet: yes, severity: mild}, {age: 40}]}",
      "(internet: yes, and severity of depression is mild), or age is 40 years"
    ),
    (
      "{none: [{medicines: ssri}, {age: under 18}]}",
      "medicines taken now do not include SSRI, and age is at least 18 years"
    ),
  ])
  func joinsParts(yaml: String, sentence: String) throws {
    let (condition, ruleSet) = try Self.condition(yaml)
    #expect(ruleSet.sentence(for: condition) == sentence)
  }

  @Test(arguments: [
    ("{internet: yes}", "internet: no"),
    ("{severity: mild}", "severity of depression is not mild"),
    ("{severity: at least moderate}", "severity of depression is at most mild"),
    ("{severity: at most mild}", "severity of depression is at least moderate"),
    ("{severity: mild to moderate}", "severity of depression is not from mild to moderate"),
    ("{age: at least 65}", "age is under 65 years"),
    ("{age: over 64}", "age is at most 64 years"),
    ("{age: under 18}", "age is at least 18 years"),
    ("{age: at most 12}", "age is over 12 years"),
    ("{age: 13 to 17}", "age is not from 13 to 17 years"),
    ("{events: bereavement}", "what has happened does not include bereavement"),
    ("{medicines: {none-of: [ssri, snri]}}", "medicines taken now include SSRI or SNRI"),
    ("{medicines: {all-of: [ssri, snri]}}", "medicines taken now do not include all of SSRI and SNRI"),
    ("{events: {count: at least 2}}", "what has happened includes under 2 of the answers"),
    ("{age: under 18, internet: yes}", "age is at least 18 years, or internet: no"),
    ("{any: [{age: under 18}, {internet: yes}]}", "age is at least 18 years, and internet: no"),
    ("{not: {age: under 18}}", "age is under 18 years"),
  ])
  func saysTheOpposite(yaml: String, sentence: String) throws {
    let (condition, ruleSet) = try Self.condition("{not: \(yaml)}")
    #expect(ruleSet.sentence(for: condition) == sentence)
  }

  @Test func namesTheTreatmentThatARuleSpeaksOf() throws {
    let (_, ruleSet) = try Self.condition("{internet: yes}")
    let fact = try #require(ruleSet.fact(named: "helped"))
    let condition = Condition.that(fact, .includesThis)
    #expect(ruleSet.sentence(for: condition) == "treatments that helped before include this treatment")
    #expect(ruleSet.sentence(for: condition, treatment: 1) == "treatments that helped before include Reading")
  }

  @Test func countsWhatALongListDoesNotName() throws {
    let (condition, ruleSet) = try Self.condition("{medicines: {any-of: [ssri, snri, maoi, tricyclic]}}")
    #expect(ruleSet.sentence(for: condition, naming: 2) == "medicines taken now include SSRI, SNRI or one of 2 others")
    #expect(ruleSet.sentence(for: condition, naming: 3).hasSuffix("include SSRI, SNRI, MAOI or tricyclic"))
  }

  @Test(arguments: [
    ("age", Possible.number(58...58), "58 years"),
    ("age", .number(9...11), "from 9 to 11 years"),
    ("bmi", .number(185...185), "18.5"),
    ("bmi", .number(-5...5), "from -0.5 to 0.5"),
    ("internet", .yesNo(canBeYes: true, canBeNo: false), "yes"),
    ("internet", .yesNo(canBeYes: false, canBeNo: true), "no"),
    ("internet", .yesNo(canBeYes: true, canBeNo: true), "yes or no"),
    ("severity", .choice([2]), "moderate"),
    ("severity", .choice([1, 2, 3]), "mild, moderate or severe"),
    ("country", .choice([2]), "none of these, or another"),
    ("events", .choices(yes: [0, 1], no: [2]), "bereavement and job loss"),
    ("events", .choices(yes: [2], no: []), "a dispute at home or at work"),
    ("events", .choices(yes: [0], no: [1]), "bereavement; not job loss"),
    ("events", .choices(yes: [], no: [0, 1]), "not bereavement or job loss"),
    ("events", .choices(yes: [], no: [0, 1, 2]), "none"),
    ("events", .choices(yes: [], no: []), "none so far"),
  ])
  func saysAValue(id: String, value: Possible, text: String) throws {
    let (_, ruleSet) = try Self.condition("{internet: yes}")
    let fact = try #require(ruleSet.fact(named: id))
    #expect(ruleSet.text(of: value, for: fact) == text)
  }

  @Test func saysANumberWithItsUnit() throws {
    let (_, ruleSet) = try Self.condition("{internet: yes}")
    #expect(ruleSet.text(of: 65, for: try #require(ruleSet.fact(named: "age"))) == "65 years")
    #expect(ruleSet.text(of: 7, for: try #require(ruleSet.fact(named: "bmi"))) == "0.7")
  }
}
