import Diagnostics
import Knowledge
import RuleFiles
import Testing

struct RuleSetTests {
  @Test func header() throws {
    let rules = try loaded(
      """
      ruleset:
        id: example
        version: 1.2.3-draft.1
        title: An example
        language: en-AU
        reviewed: 2026-11-21
        notice: A notice.
        help: Some help.
        contacts: [helpline]
        summary-by: [mood, internet]
      """, as: "ruleset.yaml")
    #expect(rules.header.version == "1.2.3-draft.1")
    #expect(rules.header.language == "en-AU")
    #expect(rules.header.reviewed == Day("2026-11-21"))
    #expect(rules.header.notice == "A notice.")
    #expect(rules.header.help == "Some help.")
    #expect(rules.header.contacts == [0])
    #expect(rules.header.summaryBy.map { rules[$0].id } == ["mood", "internet"])
    #expect(try loaded("{}").header.language == "en")
  }

  @Test func ranking() throws {
    let rules = try loaded(
      """
      ranking:
        order: [standing, score, rating, line, name]
        weights: {very: 15, a-little: 4, strongly: 3}
        lines: {first: 10, later: -10}
      """, as: "ranking.yaml")
    #expect(rules.ranking.order == [.standing, .score, .rating, .line, .name])
    #expect(rules.ranking.weights.map(\.name) == ["very", "a-little", "strongly"])
    #expect(rules.ranking.weights.map(\.points) == [15, 4, 3])
    #expect(rules.ranking.lines == [.first: 10, .later: -10])
  }

  @Test func ratingsKeepTheirOrder() throws {
    let rules = try loaded("{}")
    #expect(rules.ratings.map(\.id) == ["good", "unclear"])
    #expect(rules.ratings.map(\.points) == [10, 0])
    #expect(rules.ratings.map(\.standing) == [.suggested, .notEnoughEvidence])
    #expect(rules.ratings.map(\.symbol) == ["+", "?"])
  }

  @Test func triageAndContacts() throws {
    let rules = try loaded(
      """
      contacts:
        local: {name: Local, phone: "13 11 14", text: "0477", url: "https://local.example", hours: always, note: Free., when: {country: AU}, source: book}
      triage:
        first: {urgency: emergency-now, when: {mood: low}, title: Call, note: Now., withholds: all, contacts: [local, helpline], source: book 2, confirm: yes}
        second:
          urgency: same-day
          when: {mood: low}
          title: Call
          note: Today.
          withholds: {kinds: [medical], classes: [exercises], treatments: [walking]}
        third: {urgency: soon, when: {mood: low}, title: Call, note: Soon., withholds: {classes: [exercises, all]}}
        fourth: {urgency: tell-your-doctor, when: {mood: low}, title: Tell, note: Some day.}
      """)
    #expect(rules.contacts.map(\.id) == ["helpline", "local"])
    #expect(rules.contacts[1].phone == "13 11 14")
    #expect(rules.contacts[1].text == "0477")
    #expect(rules.contacts[1].when.map(Shape.init) == .test(4, .oneOf([0])))
    #expect(rules.triage.map(\.urgency) == [.emergencyNow, .sameDay, .soon, .tellYourDoctor])
    #expect(
      rules.triage.map(\.withholds) == [
        .everything, .some(kinds: [1], classes: [0], treatments: [0]), .everything, .nothing,
      ])
    #expect(rules.triage[0].contacts == [1, 0])
    #expect(rules.triage[0].needsConfirmation)
    #expect(rules.triage[0].ruleID == "triage/first")
  }

  @Test func instrumentsAndInterview() throws {
    let rules = try loaded(
      """
      facts:
        item-one: {type: integer, range: 0 to 3}
        item-two: {type: integer, range: 0 to 3}
      instruments:
        scale:
          title: A scale
          stem: How often?
          items: [item-one, item-two]
          labels: {0: Never, 1: At times}
          credit: Thanks.
          source: book
      interview:
        - group: about-you
          title: About you
          ask: [age, item-two]
        - group: rest
          title: The rest
          ask: [internet]
          next-when: {age: under 18}
      """)
    #expect(rules.instruments[0].items == [FactID(7), FactID(8)])
    #expect(rules.instruments[0].labels.map(\.text) == ["Never", "At times"])
    #expect(rules.instruments[0].labels.map(\.value) == [0, 1])
    #expect(rules.interview.map(\.id) == ["about-you", "rest"])
    #expect(rules.interview[0].ask == [FactID(0), FactID(8)])
    #expect(rules.interview[0].nextWhen == nil)
    #expect(
      rules.interview[1].nextWhen.map(Shape.init)
        == .test(0, .number(NumberTest(lower: nil, upper: .init(18, isStrict: true)))))
  }

  @Test func sources() throws {
    let rules = try loaded(
      "sources:\n  page: {citation: A page., doi: 10.1/x, url: https://page.example, year: 2020}\n")
    #expect(rules.sources.map(\.id) == ["book", "page"])
    #expect(rules.sources[1].doi == "10.1/x")
    #expect(rules.sources[1].year == "2020")
  }
}
