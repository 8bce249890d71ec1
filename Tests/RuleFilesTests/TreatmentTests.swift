import Diagnostics
import Knowledge
import RuleFiles
import Testing

struct TreatmentTests {
  private static let text = """
    kinds: {talking: Talking, medical: Medicines}
    classes:
      exercises:
        name: Exercises
        suitability:
          online: {when: {internet: yes}, favours: slightly, note: You are online.}
        caveats:
          slow: {note: Slow.}
        contraindications:
          young: {when: {age: under 10}, note: Too young., if-unknown: withhold}
        access:
          anywhere: {note: Anywhere.}
      all:
        caveats:
          any: {note: Any.}
    treatments:
      walking:
        name: Walking
        short: W
        kind: talking
        classes: [exercises]
        what: Putting one foot before the other.
        how: Nobody knows.
        applies: {when: {age: at least 1}, note: Babies can't., source: book 3, confirm: yes}
        rating:
          adults: {when: {age: at least 18}, level: good, basis: proposed, because: It helps., source: book, confirm: yes}
          otherwise: {level: unclear, basis: published, source: [book 1.2, book]}
        line:
          mild: {when: {mood: at most middling}, line: first, note: At first., source: book 1, confirm: yes}
          otherwise: {line: later}
        findings:
          versus-nothing: {population: adults, comparator: waiting list, measure: cohens-d, value: 0.40, interval: [-0.10, 0.90], nnt: 4.5, studies: 12, participants: 300, outcome: mood, severity: mild, note: Small., source: book 5}
        contraindications:
          low: {when: {mood: low}, note: Not now., source: book}
        suitability:
          high: {when: {mood: high}, disfavours: strongly, note: You need it less., source: book, confirm: yes}
        caveats:
          weekly: {level: check, note: "Every week, rain or shine."}
        commitment: {sessions: 12 to 16, format: [individual, group]}
        ask-your-clinician:
          - How far?
          - "How often: daily?"
        references: [book 7]
        reviewed: 2024-02-29
      tablets:
        name: Tablets
        kind: medical
        rating: {otherwise: {level: unclear, basis: published, source: book}}
    """

  private func walking() throws -> Treatment { try #require(loaded(Self.text, as: "treatments.yaml").treatments.first) }

  @Test func texts() throws {
    let walking = try walking()
    #expect(walking.name == "Walking")
    #expect(walking.short == "W")
    #expect(walking.kind == 0)
    #expect(walking.classes == [0])
    #expect(walking.what == "Putting one foot before the other.")
    #expect(walking.how == "Nobody knows.")
    #expect(walking.questions == ["How far?", "How often: daily?"])
    #expect(walking.references.map(\.locator) == ["7"])
    #expect(walking.reviewed == Day("2024-02-29"))
    #expect(
      walking.commitment == [
        CommitmentItem(name: "sessions", values: ["12 to 16"]),
        CommitmentItem(name: "format", values: ["individual", "group"]),
      ])
  }

  @Test func appliesRatingAndLine() throws {
    let walking = try walking()
    #expect(walking.applies?.note == "Babies can't.")
    #expect(walking.applies?.needsConfirmation == true)
    #expect(walking.rating.map(\.name) == ["adults", "otherwise"])
    #expect(walking.rating.map(\.rating) == [0, 1])
    #expect(walking.rating.map(\.basis) == [.proposed, .published])
    #expect(walking.rating.map(\.because) == ["It helps.", nil])
    #expect(walking.rating.map(\.needsConfirmation) == [true, false])
    #expect(walking.rating[1].sources.map(\.locator) == ["1.2", nil])
    #expect(walking.lines.map(\.line) == [.first, .later])
    #expect(walking.lines.map(\.note) == ["At first.", nil])
  }

  @Test func findingsKeepTheirDigits() throws {
    let finding = try #require(try walking().findings.first)
    #expect(finding.name == "versus-nothing")
    #expect(finding.value?.text == "0.40")
    #expect(finding.interval.map(\.text) == ["-0.10", "0.90"])
    #expect(finding.numberNeededToTreat?.value == 4.5)
    #expect(finding.studies?.text == "12")
    #expect(finding.participants?.text == "300")
    #expect(finding.sources.map(\.locator) == ["5"])
  }

  @Test func rulesInTheOrderOfTheFile() throws {
    let rules = try walking().rules
    #expect(
      rules.map(\.id) == ["walking/contraindications/low", "walking/suitability/high", "walking/caveats/weekly"])
    #expect(
      rules.map(\.effect) == [
        .contraindicates(ifUnknown: .checkFirst), .suits(points: -5, weight: "strongly"), .warns(.check),
      ])
    #expect(rules.map(\.needsConfirmation) == [false, true, false])
    #expect(rules[2].when == nil)
    #expect(rules[2].note == "Every week, rain or shine.")
    #expect(rules[0].place.description == "treatments.yaml:34:7")
  }

  @Test func classes() throws {
    let rules = try loaded(Self.text, as: "treatments.yaml")
    #expect(
      rules.classes[0].rules.map(\.id) == [
        "exercises/suitability/online", "exercises/caveats/slow", "exercises/contraindications/young",
        "exercises/access/anywhere",
      ])
    #expect(
      rules.classes[0].rules.map(\.effect) == [
        .suits(points: 1, weight: "slightly"), .warns(.note), .contraindicates(ifUnknown: .withhold), .access,
      ])
    #expect(rules.classes[1].name == "all")
    #expect(rules.classes(of: 0) == [0, 1])
    #expect(rules.classes(of: 1) == [1])
  }
}
