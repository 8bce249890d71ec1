import Batch
import Inference
import Knowledge
import ProfileFiles
import Reporting
import Sampling
import TestSupport
import Testing

@Suite struct BatchCountsTests {
  @Test func groupsAreAllThenEachOptionThenNotKnown() throws {
    let plan = try SummarySample.plan()
    #expect(plan.groupCount == 8)
    #expect(plan.breakdowns.map(\.groups) == [1..<5, 5..<8])
    #expect(plan.group(of: .choice([2]), in: plan.breakdowns[0]) == 3)
    #expect(plan.group(of: .choice([1, 2]), in: plan.breakdowns[0]) == 4)
    #expect(plan.group(of: .yesNo(canBeYes: true, canBeNo: false), in: plan.breakdowns[1]) == 5)
    #expect(plan.group(of: .yesNo(canBeYes: false, canBeNo: true), in: plan.breakdowns[1]) == 6)
    #expect(plan.group(of: .yesNo(canBeYes: true, canBeNo: true), in: plan.breakdowns[1]) == 7)
  }

  @Test func itemsAreWhatCanBeCounted() throws {
    let program = try SummarySample.program()
    let plan = try SummarySample.plan()
    #expect(SummaryPlan.Table.allCases.map(plan.itemCount(of:)) == [5, 3, 2, 4])
    #expect(plan.item(of: .emergencyNow) == 0)
    #expect(plan.item(of: nil) == 4)
    #expect(plan.item(ofTreatment: nil) == 2)
    let items = program.rules.indices.map { (program.rules[$0].id, plan.item(of: RuleID($0))) }
    #expect(
      items.filter { $0.1 != nil }.map(\.0) == ["sports/contraindications/heart", "course/contraindications/offline"])
    let facts = program.ruleSet.facts.indices.map { plan.item(of: FactID($0)) }
    #expect(facts == [0, nil, 1, 2, 3])
  }

  @Test func addsTheLanesOfEachGroup() throws {
    var counts = BatchCounts(try SummarySample.plan(by: ["internet"]))
    counts.add(0b1110, to: 1, of: .firstSuggestion, groups: [0b0111, 0b0001, 0b0110, 0])
    counts.add(0b0001, to: 1, of: .firstSuggestion, groups: [0b0111, 0b0001, 0b0110, 0])
    #expect(counts[.firstSuggestion, 1] == [3, 1, 2, 0])
    #expect(counts[.firstSuggestion, 0] == [0, 0, 0, 0])
    #expect(counts[.ruledOut, 1] == [0, 0, 0, 0])
  }

  @Test func everyProfileCountsForItsGroups() throws {
    var counts = BatchCounts(try SummarySample.plan(by: ["internet"]))
    counts.add(.max, to: 4, of: .urgency, groups: [.max, 0xFF, ~0xFFF, 0xF00])
    counts.add(1, to: 0, of: .urgency, groups: [1, 1, 0, 0])
    #expect(counts.profiles == [65, 9, 52, 4])
  }

  @Test func sumIsTheSameInAnyOrder() throws {
    var random = Seed.generator(1, case: 0)
    let plan = try SummarySample.plan()
    let workers = (0..<5).map { _ in randomCounts(plan, &random) }
    func sum(_ parts: [BatchCounts]) -> BatchCounts {
      var sum = BatchCounts(plan)
      for part in parts { sum.merge(part) }
      return sum
    }
    #expect(sum(workers) == sum(workers.reversed()))
    #expect(sum(workers).rows == workers.reduce(0) { $0 + $1.rows })
    #expect(sum(workers)[.unanswered, 2][0] == workers.reduce(0) { $0 + $1[.unanswered, 2][0] })
    #expect(sum(workers) != sum(Array(workers.dropLast())))
  }

  @Test(arguments: 0..<20)
  func comeBackFromJSON(number: Int) throws {
    var random = Seed.generator(2, case: number)
    let plan = try SummarySample.plan()
    let counts = randomCounts(plan, &random)
    #expect(BatchCounts(try json(counts), plan) == counts, "\(Seed.note(case: number))")
  }

  @Test func areRefusedWhereTheyAreNotOfThePlan() throws {
    let plan = try SummarySample.plan()
    var random = Seed.generator(3, case: 0)
    let counts = randomCounts(plan, &random)
    #expect(BatchCounts(try json(counts), try SummarySample.plan(by: ["internet", "age-group"])) == nil)
    #expect(BatchCounts(try json(counts), try SummarySample.plan(by: ["age-group"])) == nil)
    let text = """
      {"rows":9,"failed":1,"by":["age-group","internet"],\
      "urgency":{"soon":[8,1,2,3,2,4,4,0]},"firstSuggestion":{"(none)":[8,1,2,3,2,4,4,0]},"ruledOut":{},"unanswered":{}}
      """
    func read(_ old: String, as new: String) -> BatchCounts? {
      JSONNode(Array(text.replacing(old, with: new).utf8)).flatMap { BatchCounts($0, plan) }
    }
    #expect(read("rows", as: "rows")?[.firstSuggestion, 2] == [8, 1, 2, 3, 2, 4, 4, 0])
    for (old, new) in [
      ("\"failed\":1", "\"failed\":10"), ("soon", "sooner"), ("8,1", "8,1.0"), ("8,1", "8,-1"), ("8,1,", "8,"),
      ("8,1", "8,10"), ("{}}", "{},\"more\":{}}"), (",\"ruledOut\":{}", ""), ("{}", "[]"), ("9", "9e0"),
    ] {
      #expect(read(old, as: new) == nil, "\(new)")
    }
  }

  private func json(_ counts: BatchCounts) throws -> JSONNode {
    var json = JSONWriter()
    counts.encode(into: &json)
    return try #require(JSONNode(json.bytes))
  }

  private func randomCounts(_ plan: SummaryPlan, _ random: inout SplitMix64) -> BatchCounts {
    var counts = BatchCounts(plan)
    for _ in 0..<random.int(1...10) {
      var groups = (0..<plan.groupCount).map { _ in random.next() }
      groups[0] = .max
      for table in SummaryPlan.Table.allCases {
        counts.add(random.next(), to: random.int(0...plan.itemCount(of: table) - 1), of: table, groups: groups)
      }
      counts.rows += 64
    }
    counts.failedRows = random.int(0...counts.rows)
    return counts
  }
}
