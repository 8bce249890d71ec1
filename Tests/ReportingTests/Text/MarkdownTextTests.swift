import Reporting
import Testing

struct MarkdownTextTests {
  @Test(arguments: [
    ("plain words, and a full stop.", "plain words, and a full stop."),
    ("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"),
    ("a & b", "a &amp; b"),
    ("*a* _b_ ~c~ `d`", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`"),
    ("![a](b)", "\\!\\[a\\](b)"),
    ("a | b", "a \\| b"),
    ("@somebody #12 $x$", "&#64;somebody \\#12 \\$x\\$"),
    ("two\n  lines\tand \\ a backslash", "two lines and \\\\ a backslash"),
    ("\u{1B}[31mred", "\\\\u{1B}\\[31mred"),
  ])
  func isNoMarkup(text: String, escaped: String) {
    #expect(markdownText(text) == escaped)
  }
}
