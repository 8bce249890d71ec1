/// A page of Markdown, written from top to bottom. Text must have been escaped.
package struct MarkdownPage {
  package init() {}

  package private(set) var text = ""
  private var isInList = false

  package mutating func heading(_ level: Int, _ heading: String) {
    block("\(String(repeating: "#", count: level)) \(heading)")
  }

  package mutating func paragraph(_ paragraph: String) { block(paragraph) }

  /// An item of a list, at a level from 0.
  package mutating func item(_ item: String, level: Int = 0) {
    if !isInList { gap() }
    text += "\(String(repeating: "  ", count: level))- \(item)\n"
    isInList = true
  }

  /// A table whose columns, but for the first `texts`, are numbers.
  package mutating func table(_ head: [String], _ rows: [[String]], texts: Int = 1) {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    block(
      ([line(head), line(head.indices.map { $0 < texts ? "---" : "---:" })] + rows.map(line)).joined(separator: "\n"))
  }

  /// What `body` writes, folded under a title where that is asked for; nothing at all where there is nothing.
  package mutating func fold(
    _ title: String, if isFolded: Bool, isEmpty: Bool = false, _ body: (inout MarkdownPage) -> Void
  ) {
    if isEmpty { return }
    if isFolded { block("<details>\n<summary>\(title)</summary>") }
    isInList = false
    body(&self)
    if isFolded { block("</details>") }
  }

  private mutating func block(_ block: String) {
    gap()
    text += block + "\n"
    isInList = false
  }

  private mutating func gap() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }
}
