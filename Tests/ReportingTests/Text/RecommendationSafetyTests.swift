import Reporting
import Testing

/// What a page must never leave out or add.
@Suite("A recommendation's text is safe")
struct RecommendationSafetyTests {
  @Test("while everything is withheld no suggestion is shown, and why is said") func withheld() throws {
    let page = try RecommendationSample.page(["thoughts": "plan", "country": "AU"], width: 100)
    #expect(page.contains("Now, an emergency: Please get help now"))
    #expect(page.contains("No suggestions for now"))
    #expect(page.contains("because something else comes first: “Please get help now”"))
    #expect(!page.contains("score"))
    #expect(!page.contains("Suggestions to talk over"))
    #expect(page.contains("Emergency       000 · at any time"))
    #expect(page.contains("Listening Line  13 11 14 · text 0477 13 11 14"))
    #expect(!page.contains("New Zealand"))
  }

  @Test("where the country is not known all contacts are shown with their countries") func unknownCountry() throws {
    let page = try RecommendationSample.page(["thoughts": "plan"])
    let contacts = """
          Call the emergency number. [1]
          Australia    Emergency 000 · Listening Line 13 11 14 (text 0477 13 11 14)
          New Zealand  Emergency 111 · Need to talk, text 1737

      """
    #expect(page.contains(contacts.dropLast()))
  }

  @Test("a contact for more than a country says for whom it is") func contactCondition() throws {
    let more = """
      contacts:
        night: {name: Night Line, phone: "55", when: {country: AU, thoughts: at least some}, source: guide}
        any: {name: Any Line, phone: "66", source: guide}
      triage:
        some: {urgency: same-day, when: {thoughts: some}, title: Call, note: Today., contacts: [night, any], source: guide}
      """
    let page = try RecommendationSample.page(["thoughts": "some"], more: more, width: 120)
    #expect(page.contains("Today: Call"))
    #expect(page.contains("Night Line 55"))
    #expect(page.contains("Where country is Australia, and thoughts of suicide are at least “now and then”"))
    #expect(page.contains("Any Line 66"))
  }

  @Test("an unanswered safety question is said once, and not read as no") func openTriage() throws {
    let page = try RecommendationSample.page([:])
    #expect(page.contains("One question that bears on safety or urgency is not answered."))
    #expect(page.contains("“no”"))
    #expect(page.ranges(of: "Have you had thoughts of ending your life?").count == 1)
  }

  @Test("an open contraindication names its question and where it stands") func checkFirst() throws {
    let page = try RecommendationSample.page(RecommendationSample.grieving, width: 120)
    #expect(page.contains("check first: Which of these do you take now? (medicines taken now)"))
    #expect(page.contains("It is ruled out where medicines taken now include an SSRI or lithium [2]"))
    #expect(page.contains("waits for: medicines taken now"))
  }

  @Test("neither check first nor ruled out once it is answered") func answered() throws {
    let answers = RecommendationSample.grieving.merging(["medicines": "none"]) { $1 }
    let page = try RecommendationSample.page(answers, width: 120)
    #expect(!page.contains("check first"))
    #expect(!page.contains("Ruled out"))
    #expect(page.contains("no further answer can change these suggestions"))
  }

  @Test("what is ruled out says by what, with the answers") func ruledOut() throws {
    let answers = RecommendationSample.grieving.merging(["medicines": "ssri"]) { $1 }
    let page = try RecommendationSample.page(answers, width: 120)
    let expected = """
      Ruled out on your answers
        St John's wort
             ×  You take a medicine that clashes with it. [2] (to be confirmed with a clinician or pharmacist)
                because: medicines taken now include an SSRI · rules.yaml:
      """
    #expect(page.contains(expected))
  }

  @Test("text of files and profiles can't steer the terminal") func hostileText() throws {
    let more = """
      treatments:
        evil:
          name: "Evil\\e[2J \\u202Ename"
          short: "E\\rE"
          kind: talking
          what: x
          rating:
            otherwise: {level: good, basis: published, source: evil}
          suitability:
            note: {favours: strongly, note: "first\\nSuggestions\\e]0;title\\a", source: "evil \\e[31m9"}
          caveats:
            c: {note: "\\e[1A caveat", source: evil}
      sources:
        evil: {citation: "Cited\\e[8m", url: "https://example.org/\\u009b"}
      """
    let page = try RecommendationSample.page([:], more: more, width: 120, profile: "me\u{1B}[2J\n\u{7}")
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(page.contains("profile me\\u{1B}[2J \\u{7}"))
    #expect(page.contains("Evil\\u{1B}[2J \\u{202E}name (E\\rE)"))
    #expect(page.contains("first Suggestions\\u{1B}]0;title\\u{7}"))
    #expect(page.contains("At \\u{1B}[31m9."))
  }
}
