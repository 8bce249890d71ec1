import Diagnostics
import MarkedYAML
import Testing

/// What an author sees.
@Suite struct RenderingTests {
  private func rendered(_ text: String) -> String {
    let source = SourceText(name: "rules/ssri.yaml", text: text)
    return CaretRenderer(sources: [source]).render(MarkedYAML.read(source).diagnostics)
  }

  @Test func textCutByAComma() {
    #expect(
      rendered("caveats:\n  weekly: {note: Weekly, for months, source: ipt}\n") == """
        error[key-without-value]: key 'for months' has no value
         --> rules/ssri.yaml:2:26
          |
        2 |   weekly: {note: Weekly, for months, source: ipt}
          |                          ^^^^^^^^^^ read as a key, since a comma ends the text
         ::: rules/ssri.yaml:2:12
          |
        2 |   weekly: {note: Weekly, for months, source: ipt}
          |            ---- the text of 'note'
          = help: put quotes around the whole text: note: "Weekly, for months"
          = help: or write the mapping without braces, one key a line

        """)
  }

  @Test func comparison() {
    #expect(
      rendered("when:\n  age: >= 18\n") == """
        error[comparison-sign]: a comparison is written in words
         --> rules/ssri.yaml:2:8
          |
        2 |   age: >= 18
          |        ^^^^^ '>' begins a block of text in YAML
          = help: write 'at least 18'

        """)
  }

  @Test func duplicateKey() {
    #expect(
      rendered("naïve: 1\nb: 2\nnaïve: 3\n") == """
        error[duplicate-key]: key 'naïve' is here again
         --> rules/ssri.yaml:3:1
          |
        3 | naïve: 3
          | ^^^^^
         ::: rules/ssri.yaml:1:1
          |
        1 | naïve: 1
          | ----- first here
          = help: rename or remove one of them

        """)
  }

  @Test func indentation() {
    #expect(
      rendered("rules:\n    a: 1\n  b: 2\n") == """
        error[yaml-syntax]: this line fits neither the mapping before it nor anything around it
         --> rules/ssri.yaml:3:3
          |
        3 |   b: 2
          |   ^^^^ expected a key
         ::: rules/ssri.yaml:1:1
          |
        1 | rules:
          | - the mapping begins here
          = help: the keys of a mapping begin in the same column, each with a ':'

        """)
  }
}
