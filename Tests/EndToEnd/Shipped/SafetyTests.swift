import Testing

/// The rules that come with the program, where somebody may be in danger or nobody knows.
struct SafetyTests {
  @Test func aCrisisHasHelpAndNoSuggestions() throws {
    let document = try RecommendationDocument.ofExample("crisis-au")
    #expect(document.withheld)
    #expect(document.suggestions.isEmpty)
    let first = try #require(document.triage.first)
    #expect(first.urgency == "emergency-now")
    #expect(first.contacts.contains { $0.phone == "000" })
    #expect(first.contacts.contains { $0.name == "Lifeline" && $0.phone == "13 11 14" })
    #expect(!document.contacts.isEmpty)
  }

  @Test func aCrisisComesFirstInText() throws {
    let run = try Run.evident(["recommend", "Examples/profiles/crisis-au.yaml"])
    #expect(run.status == 0)
    #expect(run.stdout.contains("13 11 14"))
    #expect(!run.stdout.contains("samaritans"))
  }

  @Test func whatIsNotAnsweredIsSaid() throws {
    let document = try RecommendationDocument.ofExample("nothing-answered")
    #expect(document.triage.isEmpty)
    #expect(!document.withheld)
    let open = document.triageOpen.filter { $0.urgency == "emergency-now" }
    #expect(open.contains { $0.asks.contains("suicidal-thoughts") })
    #expect(document.asks.contains("suicidal-thoughts"))
  }

  @Test func anAnsweredSafetyQuestionIsNotOpen() throws {
    let document = try RecommendationDocument.ofExample("bereaved-widower")
    #expect(document.triage.isEmpty)
    #expect(!document.triageOpen.contains { $0.asks.contains("suicidal-thoughts") })
  }
}
