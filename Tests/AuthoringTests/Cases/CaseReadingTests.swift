import Authoring
import Diagnostics
import Knowledge
import TestSupport
import Testing

/// What is wrong with test files, and where.
struct CaseReadingTests {
  @Test(arguments: [
    ("cases: {a: {profile: {age: 40}, expect: {fires: [⟦walking/suitability/alnoe⟧]}}}", "unknown-rule"),
    ("cases: {a: {expect: {open: [⟦walking⟧]}}}", "unknown-rule"),
    ("cases: {a: {like: ⟦b⟧, expect: {first: walking}}}", "unknown-case"),
    ("cases: {⟦a⟧: {like: a, expect: {first: walking}}}", "circle-of-cases"),
    (
      "cases: {⟦a⟧: {like: b, expect: {first: tea}}, b: {like: c, expect: {first: tea}}, c: {like: a, expect: {first: tea}}}",
      "circle-of-cases"
    ),
    ("cases: {a: {profile: {age: 40}, expect: ⟦{}⟧}}", "expects-nothing"),
    ("cases: {a: {expect: {triage: [⟦triage/dangr⟧]}}}", "unknown-triage"),
    ("cases: {a: {expect: {triage: [⟦walking/suitability/alone⟧]}}}", "unknown-triage"),
    ("cases: {a: {expect: {caveat: [⟦walking/suitability/alone⟧]}}}", "not-a-caveat"),
    ("cases: {a: {expect: {in-first: {⟦0⟧: [tea]}}}}", "not-a-count"),
    ("cases: {a: {expect: {in-first: {⟦two⟧: [tea]}}}}", "not-a-count"),
    ("cases: {a: {expect: {in-first: ⟦[tea]⟧}}}", "wrong-shape"),
    ("cases: {a: {expect: {in-first: {1: ⟦tea⟧}}}}", "wrong-shape"),
    ("cases: {a: {expect: {first: ⟦teas⟧}}}", "unknown-treatment"),
    ("cases: {a: {expect: {standing: {tea: ⟦fine⟧}}}}", "unknown-word"),
    ("cases: {a: {expect: {standing: {⟦teas⟧: suggested}}}}", "unknown-treatment"),
    ("cases: {a: {expect: {asks: [⟦ages⟧]}}}", "unknown-fact"),
    ("cases: {a: {expect: {derived: {⟦grop⟧: old}}}}", "unknown-fact"),
    ("cases: {a: {expect: {derived: {group: ⟦older⟧}}}}", "not-an-option"),
    ("cases: {a: {expect: {withheld: ⟦perhaps⟧}}}", "not-yes-or-no"),
    ("cases: {a: {profile: {age: ⟦400⟧}, expect: {first: tea}}}", "out-of-range"),
    ("cases: {a: {profile: {⟦agee⟧: 40}, expect: {first: tea}}}", "unknown-fact"),
    ("cases: {a: {expect: {⟦frist⟧: tea}}}", "unknown-key"),
    ("cases: {⟦a⟧: {profile: {age: 40}}}", "missing-key"),
    ("cases: {a: {expect: {first: tea}, source: ⟦novel⟧}}", "unknown-source"),
    ("cases: {⟦Bad_Name⟧: {expect: {first: tea}}}", "bad-id"),
  ])
  func findsFaults(_ marked: String, _ id: String) throws {
    let text = RuleText(marked, name: "tests/some.yaml", beneath: [])
    let reading = CaseFiles(try SmallRules.program()).read([text.source])
    #expect(reading.diagnostics.map(\.id) == [id])
    if let place = text.places.first { #expect(reading.diagnostics.first?.place == place) }
    #expect(reading.diagnostics.allSatisfy { !$0.help.isEmpty || id == "not-an-option" })
    #expect(reading.cases.isEmpty || id == "bad-id")
  }

  @Test func aFileWithoutCasesIsAFault() throws {
    #expect(try SmallRules.read("# nothing yet\n").diagnostics.map(\.id) == ["no-cases"])
  }

  @Test func aFaultyCaseHidesNoOther() throws {
    let reading = try SmallRules.read(
      """
      cases:
        good: {profile: {age: 40}, expect: {suggests: [walking]}}
        bad: {profile: {age: 4}, expect: {first: walkin}}
        worse: {expect: {silent: [nothing/at/all]}}
        fine: {like: good, expect: {asks: []}}
      """)
    #expect(reading.cases.map(\.name) == ["good", "fine"])
    #expect(reading.diagnostics.map(\.id).sorted() == ["out-of-range", "unknown-rule", "unknown-treatment"])
  }

  @Test func aCaseLikeAnotherHasItsAnswersUnderItsOwn() throws {
    let reading = try SmallRules.read(
      """
      cases:
        third: {like: second, profile: {alone: null, mood: good}, expect: {first: walking}}
        first: {profile: {age: 40, medicines: [pill], alone: yes}, expect: {first: walking}}
        second: {like: first, profile: {medicines: {no: [balm]}}, expect: {first: walking}}
      """)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.cases.map(\.name) == ["third", "first", "second"])
    let expected = [
      ["age": "40", "medicines": "!balm;?", "mood": "good"],
      ["age": "40", "medicines": "pill", "alone": "yes"],
      ["age": "40", "medicines": "!balm;?", "alone": "yes"],
    ]
    for (test, answers) in zip(reading.cases, expected) {
      let row = try SmallRules.text.row(answers)
      #expect(test.answers.yes == row.yes && test.answers.no == row.no, "\(test.name)")
    }
  }

  @Test func aPatternMatchesPartsOfFileAndName() throws {
    let cases = try SmallRules.read("cases: {old-man: {expect: {first: tea}}, boy: {expect: {first: tea}}}").cases
    func matches(_ pattern: String) -> [String] { cases.filter { CasePattern(pattern).matches($0) }.map(\.name) }
    #expect(matches("man") == ["old-man"])
    #expect(matches("some.yaml") == ["old-man", "boy"])
    #expect(matches("tests/*/b") == ["boy"])
    #expect(matches("o*d*n") == ["old-man"])
    #expect(matches("*") == ["old-man", "boy"])
    #expect(matches("Man") == [])
  }
}
