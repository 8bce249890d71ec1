import Authoring
import Testing

/// Changes of rules: what they ask, and what follows.
struct RuleChangeTests {
  struct Edit: CustomTestStringConvertible {
    let edits: [(String, String)]
    let lines: [String]

    init(_ old: String, _ new: String, _ lines: String...) {
      edits = [(old, new)]
      self.lines = lines
    }

    init(_ edits: [(String, String)], _ lines: String...) {
      self.edits = edits
      self.lines = lines
    }

    var testDescription: String { edits.map { "\($0.0) → \($0.1)" }.joined(separator: "; ") }
  }

  private static let conditions = [
    Edit(
      "{when: {events: loss}, favours", "{when: {events: {any-of: [loss, move]}}, favours",
      "changed rule walking/suitability/grief when: events include a loss → events include a loss or a move "
        + "(more cases) [results]"),
    Edit(
      "age: at least 12", "age: at least 18",
      "changed rule tablets/applies when: age is at least 12 years → age is at least 18 years (fewer cases) [results]"),
    Edit(
      "age: at least 12", "age: over 11",
      "changed rule tablets/applies when: age is at least 12 years → age is over 11 years (same cases) [form]"),
    Edit(
      "severity: severe}, line", "severity: mild}, line",
      "changed rule tablets/line/severe when: severity is severe → severity is mild (other cases) [results]"),
    Edit(
      "{any: [{events: loss}, {age: at least 80}]}", "{not: {events: {none-of: [loss]}, age: under 80}}"),
    Edit(
      "{any: [{events: loss}, {age: at least 80}]}", "{any: [{age: at least 80}, {any: [{events: loss}]}]}"),
    Edit(
      "{any: [{events: loss}, {age: at least 80}]}",
      "{any: [{events: loss}, {age: at least 80, events: {none-of: [loss]}}]}",
      "changed rule tablets/contraindications/heart when: events include a loss, or age is at least 80 years → "
        + "events include a loss, or (age is at least 80 years, and events do not include a loss) (same cases) [form]"),
    Edit(
      "weather: {note", "weather: {when: {age: at least 5}, note",
      "changed rule walking/caveats/weather when: always → age is at least 5 years (same cases) [form]"),
    Edit(
      "{when: {helped: this}, favours", "{when: {not: {helped: this}}, favours",
      "changed rule moving/suitability/again when: helped includes this treatment → helped does not include this "
        + "treatment (other cases) [results]"),
    Edit(
      "{when: {helped: this}, favours", "{when: {helped: {any-of: [walking]}}, favours",
      "changed rule moving/suitability/again when: helped includes this treatment → helped includes Walking "
        + "(same cases) [form]"),
    // What the fact behind it means has changed too, so nothing is said of the cases.
    Edit(
      [("severity: severe}, line", "severity: at least moderate}, line"), ("mood: at most 9", "mood: at most 8")],
      "changed rule tablets/line/severe when: severity is severe → severity is at least moderate [results]",
      "changed line severity/derive/mild when: mood is at most 9 → mood is at most 8 (fewer cases) [results]"),
  ]

  private static let effects = [
    Edit(
      "favours: strongly", "favours: slightly",
      "changed rule walking/suitability/grief effect: favours strongly → favours slightly [results]"),
    Edit(
      "favours: strongly", "disfavours: strongly",
      "changed rule walking/suitability/grief effect: favours strongly → disfavours strongly [results]"),
    Edit(
      "weather: {note: It can rain.", "weather: {level: caution, note: It can rain often.",
      "changed rule walking/caveats/weather effect: note → caution [results]",
      "changed rule walking/caveats/weather note: It can rain. → It can rain often. [words]"),
    Edit(
      "note: Not for you.,", "note: Not for you., if-unknown: withhold, confirm: yes,",
      "changed rule tablets/contraindications/heart if-unknown: check-first → withhold [results]",
      "changed rule tablets/contraindications/heart confirm: no → yes [words]"),
    Edit(
      "It has helped before., source: book", "It has helped before., source: [book 3.2, book]",
      "changed rule moving/suitability/again source: none → book 3.2 [words]"),
    Edit(
      "otherwise: {level: good, basis: published, source: book}\n    line",
      "otherwise: "
        + "{level: unclear, basis: proposed, because: Who knows, source: book}\n    line",
      "changed rule tablets/rating/otherwise level: good → unclear [results]",
      "changed rule tablets/rating/otherwise basis: published → proposed [words]",
      "changed rule tablets/rating/otherwise because: none → Who knows [words]"),
    Edit(
      "urgency: soon", "urgency: same-day",
      "changed rule triage/crisis urgency: soon → same-day [results]"),
    Edit(
      "withholds: {treatments: [tablets]}", "withholds: {kinds: [medical], treatments: [walking]}",
      "changed rule triage/crisis withholds: tablets → kind medical, walking [results]"),
  ]

  private static let comingAndGoing = [
    Edit(
      "caveats:\n", "caveats:\n      cold: {when: {age: over 70}, level: check, note: Mind the cold., source: book}\n",
      "added rule walking/caveats/cold: check, if age is over 70 years: Mind the cold. [results]"),
    Edit(
      "      weather: {note: It can rain., source: book}\n",
      "      weather-2: {note: It can snow., source: book}\n",
      "removed rule walking/caveats/weather: note, always: It can rain. [results]",
      "added rule walking/caveats/weather-2: note, always: It can snow. [results]"),
    Edit(
      "weather: {note", "rain: {note",
      "renamed rule walking/caveats/rain: walking/caveats/weather → walking/caveats/rain [words]"),
    Edit(
      "grief: {when: {events: loss}, favours: strongly, note: You have lost someone",
      "mourning: {when: {events: loss}, favours: strongly, note: You miss someone",
      "renamed rule walking/suitability/mourning: walking/suitability/grief → walking/suitability/mourning [words]",
      "changed rule walking/suitability/mourning note: You have lost someone. → You miss someone. [words]"),
    Edit(
      "    applies: {when: {age: at least 12}}\n", "",
      "removed rule tablets/applies: applies if age is at least 12 years [results]"),
    Edit(
      "crisis:", "danger:",
      "renamed rule triage/danger: triage/crisis → triage/danger [words]"),
    // Where the name and the order of a line change, both are said.
    Edit(
      "young: {when: {age: under 18}, level: unclear, basis: published, source: book}\n      old: {when: {age: over 90}",
      "very-old: {when: {age: over 90}, level: unclear, basis: published, source: book}\n      "
        + "young: {when: {age: under 18}",
      "reordered treatment walking rating: young, very-old, otherwise → very-old, young, otherwise [results]",
      "renamed rule walking/rating/very-old: walking/rating/old → walking/rating/very-old [words]"),
  ]

  @Test(arguments: conditions + effects + comingAndGoing) func saysWhatHasChanged(_ edit: Edit) throws {
    #expect(try Small.changes(edit.edits).lines == edit.lines)
  }
}
