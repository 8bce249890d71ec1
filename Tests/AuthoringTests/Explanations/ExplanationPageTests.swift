import Authoring
import Diagnostics
import Reporting
import RuleFiles
import Testing

struct ExplanationPageTests {
  @Test func showsTheDiagnosticThatItsExampleGives() throws {
    let explanation = try #require(Explanation.of("unknown-option"))
    let page = ExplanationPage(explanation).text(width: 80, ink: .plain)
    #expect(
      page == """
        An option that the fact does not have                             unknown-option

        A condition waits for an answer that the fact does not offer. Nobody could ever
        give it, so the rule would be silent for everyone. Correct the name, or add the
        option to the fact. Rules use the option's name, not the label that people read.

        Not like this

            facts:
              drink: {type: choice, options: {tea: Tea, coffee: Coffee}}
              awake: {type: yes-no, derive: {when: {drink: cofee}}}

        What evident says

            error[unknown-option]: 'drink' has no option 'cofee'
             --> example.yaml:3:48
              |
            3 |   awake: {type: yes-no, derive: {when: {drink: cofee}}}
              |                                                ^^^^^
              = help: did you mean 'coffee'?

        But like this

            facts:
              drink: {type: choice, options: {tea: Tea, coffee: Coffee}}
              awake: {type: yes-no, derive: {when: {drink: coffee}}}

        """)
  }

  @Test func showsNoDiagnosticOfWhatIsOnlyDescribed() throws {
    let explanation = try #require(Explanation.of("folder-loop"))
    let page = ExplanationPage(explanation).text(width: 80, ink: .plain)
    #expect(page.contains("    my-rules/\n      walking.yaml\n      shared -> ../my-rules\n"))
    #expect(!page.contains("What evident says"))
  }

  @Test(arguments: Explanation.all, [40, 80, 120])
  func keepsToItsWidth(explanation: Explanation, width: Int) {
    let page = ExplanationPage(explanation).text(width: width, ink: .plain)
    let prose = page.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("    ") }
    for line in prose { #expect(line.displayWidth <= width, "\(line)") }
    #expect(!page.contains("\t") && !page.contains("\u{1F}"))
    #expect(!page.contains("\n\n\n") && page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
  }

  @Test(arguments: Explanation.all)
  func colourChangesNoWord(explanation: Explanation) {
    let page = ExplanationPage(explanation)
    let coloured = page.text(width: 100, ink: .ansi)
    #expect(coloured != page.text(width: 100, ink: .plain))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == page.text(width: 100, ink: .plain))
  }

  @Test func theListHasEveryIDOnce() {
    let lines = ExplanationList().text(width: 100, ink: .plain).split(separator: "\n")
    for explanation in Explanation.all {
      #expect(lines.count { $0.hasPrefix("  \(explanation.id)  ") } == 1)
    }
    #expect(lines.allSatisfy { $0.displayWidth <= 100 })
  }
}
