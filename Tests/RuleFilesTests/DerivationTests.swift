import Diagnostics
import Knowledge
import RuleFiles
import Testing

struct DerivationTests {
  @Test func choiceLines() throws {
    let rules = try loaded(
      """
      facts:
        level:
          type: choice
          options: {low: Low, high: High}
          derive:
            low: {age: under 18}
            high-by-mood: {is: high, when: {mood: low}}
            otherwise: low
          when-stated: wins
      """)
    let level = try fact("level", in: rules)
    #expect(level.whenStated == .wins)
    guard case .firstLine(let lines)? = level.derivation else { throw Missing() }
    #expect(lines.map(\.name) == ["low", "high-by-mood", "otherwise"])
    #expect(lines.map(\.option) == [0, 1, 0])
    #expect(lines.map { $0.when == nil } == [false, false, true])
    #expect(lines[1].place.description == "zz.yaml:7:7")
  }

  @Test func choicesLines() throws {
    let rules = try loaded(
      """
      facts:
        areas:
          type: choices
          options: {one: One, two: Two, three: Three}
          derive:
            three: {age: under 18}
            one: {mood: low}
      """)
    guard case .eachOption(let lines)? = try fact("areas", in: rules).derivation else { throw Missing() }
    #expect(lines.map(\.option) == [2, 0])
  }

  private static let numbers = """
    facts:
      sleep: {type: choice, options: {good: {label: Good, score: 0}, bad: {label: Bad, score: 2}}}
      total: {type: integer, range: 0 to 500, derive: {sum: [age, sleep, {of: age, times: -1}, {points: 3}]}}
      share: {type: decimal, places: 2, range: 0 to 500, derive: {sum: [{of: age, times: 2.5, over: 36}]}}
      risk: {type: integer, range: 0 to 9, derive: {sum: [{points: 2, when: {age: at least 75}}, {points: -1, when: {age: 65 to 74}}]}}
      tried-all: {type: integer, range: 0 to 9, derive: {count: tried}}
      tried-class: {type: integer, range: 0 to 9, derive: {count: tried, among: exercises}}
      tried-any: {type: integer, range: 0 to 9, derive: {count: tried, among: all}}
      taken: {type: integer, range: 0 to 9, derive: {count: medicines, among: [lithium, aspirin]}}
      weighted: {type: integer, range: 0 to 9, derive: {sum: [{count: medicines, times: 2}, {points: 1}]}}
      clearance:
        type: decimal
        places: 1
        range: 0 to 300
        derive:
          online: {when: {internet: yes}, sum: [{of: age, times: -1.2}, {points: 140}]}
          offline: {when: {internet: no}, count: tried}
          otherwise: {points: 7.5}
    """

  private func lines(_ id: String) throws -> [SumLine] {
    let rules = try loaded(Self.numbers)
    guard case .firstSum(let lines)? = try fact(id, in: rules).derivation else { throw Missing() }
    return lines
  }

  /// The quantities and weights of a derivation of one sum; facts by the indices they have beside the base.
  private func items(_ id: String) throws -> [Item] {
    let lines = try lines(id)
    #expect(lines.count == 1 && lines[0].name == nil && lines[0].when == nil)
    return lines[0].items.map { Item(quantity: $0.quantity, weight: $0.weight) }
  }

  private struct Item: Equatable {
    var quantity: SumItem.Quantity
    var weight: Fraction?
  }

  private let age = FactID(0)
  private let medicines = FactID(5)
  private let tried = FactID(6)
  private let sleep = FactID(7)

  @Test func sums() throws {
    #expect(
      try items("total") == [
        Item(quantity: .number(age), weight: .one), Item(quantity: .score(sleep), weight: .one),
        Item(quantity: .number(age), weight: Fraction(-1)), Item(quantity: .one, weight: Fraction(3)),
      ])
    #expect(try items("share") == [Item(quantity: .number(age), weight: Fraction(5, over: 72))])
  }

  @Test func pointsWithConditions() throws {
    let line = try #require(lines("risk").first)
    #expect(line.items.map(\.weight) == [Fraction(2), Fraction(-1)])
    #expect(
      line.items.compactMap(\.when).map(Shape.init) == [
        .test(0, .number(.from(75, to: nil))), .test(0, .number(.from(65, to: 74))),
      ])
  }

  @Test func counts() throws {
    #expect(try items("tried-all") == [Item(quantity: .count(tried, options: [0, 1]), weight: .one)])
    #expect(try items("tried-class") == [Item(quantity: .count(tried, options: [0]), weight: .one)])
    #expect(try items("tried-any") == [Item(quantity: .count(tried, options: [0, 1]), weight: .one)])
    #expect(try items("taken") == [Item(quantity: .count(medicines, options: [2, 0]), weight: .one)])
    #expect(
      try items("weighted") == [
        Item(quantity: .count(medicines, options: [0, 1, 2]), weight: Fraction(2)),
        Item(quantity: .one, weight: .one),
      ])
  }

  @Test func numberLines() throws {
    let lines = try lines("clearance")
    #expect(lines.map(\.name) == ["online", "offline", "otherwise"])
    #expect(lines.map { $0.when == nil } == [false, false, true])
    #expect(lines[0].items.map(\.weight) == [Fraction(-6, over: 5), Fraction(140)])
    #expect(lines[1].items.map(\.quantity) == [.count(tried, options: [0, 1])])
    #expect(lines[2].items.map(\.weight) == [Fraction(15, over: 2)])
  }

  @Test func aDerivedNumberMayStandInAnother() throws {
    let rules = try loaded(
      """
      facts:
        outer: {type: integer, range: 0 to 9, derive: {sum: [inner, {of: inner, over: 3}]}}
        inner: {type: integer, range: 0 to 9, derive: {sum: [age]}}
      """)
    guard case .firstSum(let lines)? = try fact("outer", in: rules).derivation else { throw Missing() }
    #expect(lines[0].items.map(\.quantity) == [.number(FactID(8)), .number(FactID(8))])
  }
}
