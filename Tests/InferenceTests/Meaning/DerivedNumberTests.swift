import Inference
import Knowledge
import TestSupport
import Testing

/// §5: *Derived numbers* are exact fractions, rounded once, halves towards plus infinity, both ends alike.
@Suite struct DerivedNumberTests {
  private struct Case {
    var note: String
    var weight: Fraction
    /// What is known of the quantity, of 0 to 100; nothing for unanswered.
    var quantity: ClosedRange<Int64>
    var places = 0
    var result: ClosedRange<Int64>
  }

  private static let table = [
    Case(note: "25/36 of 18 is 12.5", weight: .of(25, over: 36), quantity: 18...18, result: 13...13),
    Case(note: "25/36 of 36 is 25", weight: .of(25, over: 36), quantity: 36...36, result: 25...25),
    Case(note: "25/36 of 17 is 11.81", weight: .of(25, over: 36), quantity: 17...17, places: 2, result: 1181...1181),
    Case(note: "25/36 of 0 to 100", weight: .of(25, over: 36), quantity: 0...100, result: 0...69),
    Case(note: "a half goes up", weight: .of(1, over: 2), quantity: 1...1, result: 1...1),
    Case(note: "a negative half goes up", weight: .of(-1, over: 2), quantity: 1...1, result: 0...0),
    Case(note: "minus one and a half goes up", weight: .of(-3, over: 2), quantity: 1...1, result: -1 ... -1),
    Case(note: "both ends alike", weight: .of(1, over: 2), quantity: 1...3, result: 1...2),
    Case(note: "both negative ends alike", weight: .of(-1, over: 2), quantity: 1...3, result: -1...0),
    Case(note: "a negative weight turns the interval", weight: .of(-1), quantity: 2...5, result: -5 ... -2),
    Case(note: "a third to two places", weight: .of(1, over: 3), quantity: 1...1, places: 2, result: 33...33),
    Case(note: "two thirds to two places", weight: .of(2, over: 3), quantity: 1...1, places: 2, result: 67...67),
    Case(note: "a hundredth and a half", weight: .of(1, over: 200), quantity: 3...3, places: 2, result: 2...2),
    Case(note: "a weight of nothing", weight: .zero, quantity: 0...100, result: 0...0),
  ]

  @Test(arguments: table.indices) func weightsAreExact(index: Int) throws {
    let line = Self.table[index]
    var sketch = RuleSetSketch()
    let quantity = sketch.number("quantity", line.quantity)
    let derived = sketch.number(
      "derived", -10_000...10_000, places: line.places, sum: [.of(.number(quantity), times: line.weight)])
    #expect(try sketch.value(derived) == .number(line.result), "\(line.note)")
  }

  @Test func theSumIsRoundedOnceNotItsItems() throws {
    var sketch = RuleSetSketch()
    let derived = sketch.number(
      "derived", 0...10, sum: [.points(.of(1, over: 4)), .points(.of(1, over: 4)), .points(.of(-1, over: 8))])
    #expect(try sketch.value(derived) == .number(0...0))
    let halves = sketch.number("halves", 0...10, sum: [.points(.of(1, over: 2)), .points(.of(1, over: 2))])
    #expect(try sketch.value(halves) == .number(1...1))
  }

  @Test func testsUseTheRoundedValue() throws {
    var sketch = RuleSetSketch()
    let total = sketch.number("total", 0...36)
    let share = sketch.number("share", 0...25, sum: [.of(.number(total), times: .of(25, over: 36))])
    #expect(try sketch.truth(.atLeast(share, 13), [total: .number(18)]) == .true)
    #expect(try sketch.truth(.atLeast(share, 13), [total: .number(17)]) == .false)
    let second = sketch.number("second", 0...100, sum: [.of(.number(share), times: .of(2))])
    #expect(try sketch.value(second, [total: .number(18)]) == .number(26...26))
  }

  @Test func placesOfItemsAndResultMayDiffer() throws {
    var sketch = RuleSetSketch()
    let bmi = sketch.number("bmi", 100...900, places: 1)
    let whole = sketch.number("whole", 0...90, sum: [.of(.number(bmi))])
    let fine = sketch.number("fine", 0...90_000, places: 3, sum: [.of(.number(bmi), times: .of(1, over: 3))])
    #expect(try sketch.value(whole, [bmi: .number(185)]) == .number(19...19))
    #expect(try sketch.value(whole, [bmi: .number(184)]) == .number(18...18))
    #expect(try sketch.value(fine, [bmi: .number(185)]) == .number(6167...6167))
  }

  @Test func anOpenConditionAddsNothingToTheBoundsOfItsItem() throws {
    var sketch = RuleSetSketch()
    let holds = sketch.yesNo("holds")
    let quantity = sketch.number("quantity", 3...5)
    let items: [(SumItem, open: ClosedRange<Int64>, holding: ClosedRange<Int64>)] = [
      (.points(.of(2), when: .yes(holds)), 0...2, 2...2),
      (.points(.of(-2), when: .yes(holds)), -2...0, -2 ... -2),
      (.of(.number(quantity), when: .yes(holds)), 0...5, 3...5),
      (.of(.number(quantity), times: .of(-1), when: .yes(holds)), -5...0, -5 ... -3),
    ]
    for (index, (item, open, holding)) in items.enumerated() {
      let derived = sketch.number("derived-\(index)", -10...10, sum: [item])
      #expect(try sketch.value(derived) == .number(open))
      #expect(try sketch.value(derived, [holds: .yesNo(true)]) == .number(holding))
      #expect(try sketch.value(derived, [holds: .yesNo(false)]) == .number(0...0))
    }
  }

  @Test func itemsAreNotComparedWithEachOther() throws {
    var sketch = RuleSetSketch()
    let quantity = sketch.number("quantity", 0...5)
    let derived = sketch.number(
      "derived", -9...9, sum: [.of(.number(quantity)), .of(.number(quantity), times: .of(-1))])
    #expect(try sketch.value(derived) == .number(-5...5))
  }

  @Test func openLinesLeaveTheHull() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    let derived = sketch.number(
      "derived", 0...99,
      lines: [(.yes(a), [.points(.of(10))]), (.yes(b), [.points(.of(20))]), (nil, [.points(.of(90))])])
    #expect(try sketch.value(derived) == .number(10...90))
    #expect(try sketch.value(derived, [b: .yesNo(true)]) == .number(10...20))
    #expect(try sketch.value(derived, [a: .yesNo(false), b: .yesNo(true)]) == .number(20...20))
    #expect(try sketch.value(derived, [a: .yesNo(false)]) == .number(20...90))
    #expect(try sketch.value(derived, [a: .yesNo(true)]) == .number(10...10))
  }

  @Test func aHullIsNeverClampedToTheRange() throws {
    var sketch = RuleSetSketch()
    let quantity = sketch.number("quantity", 0...9)
    let derived = sketch.number("derived", 2...5, sum: [.of(.number(quantity))])
    #expect(try sketch.value(derived) == .number(0...9))
    #expect(try sketch.value(derived, [quantity: .number(9)]) == .number(9...9))
    #expect(try sketch.truth(.atMost(derived, 5)) == .unknown)
  }

  @Test func scoresAndCountsAreQuantities() throws {
    var sketch = RuleSetSketch()
    let sleep = sketch.choice("sleep", ["never", "some", "most"], scores: [.of(0), .of(1, over: 2), .of(3)])
    let failed = sketch.choices("failed", ["a", "b", "c", "d"])
    let sum = sketch.number("sum", 0...9, sum: [.of(.score(sleep)), .of(.score(sleep), times: .of(-1))])
    let count = sketch.number("count", 0...9, sum: [.of(.count(failed, options: [0, 1, 3]))])
    #expect(try sketch.value(sum) == .number(-3...3))
    #expect(try sketch.value(sum, [sleep: .choice(1)]) == .number(0...0))
    #expect(try sketch.value(count) == .number(0...3))
    #expect(try sketch.value(count, [failed: .choices(yes: [0, 2], no: [3])]) == .number(1...2))
  }
}
