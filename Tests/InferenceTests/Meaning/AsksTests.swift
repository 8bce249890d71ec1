import Inference
import Knowledge
import TestSupport
import Testing

/// §5 and §7: *Triage first*, and what is asked.
@Suite struct AsksTests {
  @Test func triageIsShownMostUrgentFirstThenById() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.triage("later", .tellYourDoctor, when: .yes(a))
    sketch.triage("b", .sameDay, when: .yes(a))
    sketch.triage("a", .sameDay, when: .yes(a))
    sketch.triage("now", .emergencyNow, when: .yes(a))
    #expect(try sketch.recommend([a: .yesNo(true)]).triage.map(\.triage) == [3, 2, 1, 0])
    #expect(try sketch.recommend().triageOpen.map(\.triage) == [3, 2, 1, 0])
    #expect(try sketch.recommend([a: .yesNo(false)]).triage.isEmpty)
  }

  @Test func anUnansweredSafetyQuestionIsSaidNeverAssumed() throws {
    var sketch = RuleSetSketch()
    let thoughts = sketch.choice("suicidal-thoughts", ["none", "passing", "intent"])
    sketch.treatment("t")
    sketch.triage(
      "emergency", .emergencyNow, when: .that(thoughts, .ordered(from: 2, to: nil)), withholds: .everything)
    let open = try sketch.recommend()
    #expect(open.triageOpen.map(\.asks) == [[thoughts]] && open.asks == [thoughts])
    #expect(open.suggestions.count == 1 && !open.isWithheld)
    let fired = try sketch.recommend([thoughts: .choice(2)])
    #expect(fired.isWithheld && fired.suggestions.isEmpty && fired.others.map(\.standing) == [.withheld])
    #expect(fired.asks == [])
    let answered = try sketch.recommend([thoughts: .choice(0)])
    #expect(answered.triageOpen.isEmpty && answered.suggestions.count == 1)
  }

  @Test func onlyTheUnknownPartsOfAnOpenConditionAsk() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    let c = sketch.yesNo("c")
    sketch.treatment("t", rules: [(.every(.yes(a), .some(.yes(b), .yes(c))), .points(5))])
    #expect(try sketch.recommend().asks == [a, b, c])
    #expect(try sketch.recommend([a: .yesNo(true)]).asks == [b, c])
    #expect(try sketch.recommend([c: .yesNo(true)]).asks == [a])
    #expect(try sketch.recommend([a: .yesNo(false)]).asks == [])
  }

  @Test func asksGoThroughDerivations() throws {
    var sketch = RuleSetSketch()
    let age = sketch.number("age", 0...100)
    let risk = sketch.yesNo("risk")
    let score = sketch.number(
      "score", 0...9, sum: [.points(.of(2), when: .atLeast(age, 75)), .of(.number(FactID(4)), when: .yes(risk))])
    let group = sketch.choice("group", ["low", "high"], lines: [(1, .atLeast(score, 2)), (0, nil)])
    let extra = sketch.number("extra", 1...3)
    sketch.treatment("t", rules: [(.option(group, 1), .points(5))])
    #expect(try sketch.recommend().asks == [age, risk, extra])
    #expect(try sketch.recommend([risk: .yesNo(false)]).asks == [age])
    #expect(try sketch.recommend([risk: .yesNo(true), extra: .number(1)]).asks == [age])
    #expect(try sketch.recommend([age: .number(80)]).asks == [])
  }

  @Test func aDerivedFactWithAQuestionIsAskedTooUntilStated() throws {
    var sketch = RuleSetSketch()
    let age = sketch.number("age", 0...100)
    let group = sketch.choice("group", ["young", "old"], isAsked: true, lines: [(1, .atLeast(age, 65)), (0, nil)])
    sketch.treatment("t", rules: [(.option(group, 1), .points(5))])
    #expect(try sketch.recommend().asks == [age, group])
    #expect(try sketch.recommend([group: .choice(0)]).asks == [])
    #expect(try sketch.recommend([age: .number(30)]).asks == [])
  }

  @Test func optionsThatMatterAreAskedThroughTheirOwnLines() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    let areas = sketch.choices("areas", ["x", "y"], lines: [(0, .yes(a)), (1, .yes(b))])
    sketch.treatment("t", rules: [(.includes(areas, 1), .points(5))])
    #expect(try sketch.recommend().asks == [b])
    #expect(try sketch.recommend([areas: .choices(yes: [], no: [1])]).asks == [])
    #expect(try sketch.recommend([areas: .choices(yes: [0], no: [])]).asks == [b])
  }

  @Test func whatAddsTheSameWhateverIsAnsweredIsNotAsked() throws {
    var sketch = RuleSetSketch()
    let a = sketch.choice("a", ["x", "y"], scores: [.of(2), .of(2)])
    let b = sketch.choice("b", ["x", "y"], scores: [.of(0), .of(3)])
    let sum = sketch.number("sum", 0...9, sum: [.of(.score(a)), .of(.score(b))])
    sketch.treatment("t", rules: [(.atLeast(sum, 4), .points(5))])
    #expect(try sketch.recommend().asks == [b])
  }

  @Test func asksComeInInterviewOrder() throws {
    var sketch = RuleSetSketch()
    let facts = ["a", "b", "c"].map { sketch.yesNo($0) }
    sketch.interview = [
      InterviewGroup(id: "g", title: "g", ask: [facts[2], facts[0]], nextWhen: nil, place: .nowhere)
    ]
    sketch.treatment("t", rules: facts.map { (.yes($0), .points(5)) })
    #expect(try sketch.recommend().asks == [facts[2], facts[0], facts[1]])
  }

  @Test func onlyWhatCanStillBeSuggestedAsks() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    let c = sketch.yesNo("c")
    sketch.treatment("ruled-out", rules: [(nil, .contraindicates(ifUnknown: .checkFirst)), (.yes(a), .points(5))])
    sketch.treatment("useless", rating: [(nil, 3)], rules: [(.yes(a), .points(5))])
    sketch.treatment("may-apply", applies: .yes(b), rules: [(.yes(c), .access)])
    let recommendation = try sketch.recommend()
    #expect(recommendation.asks == [b])
    // What is open is said of the others as well.
    #expect(recommendation.others.map(\.open.count) == [1, 1, 1])
  }
}
