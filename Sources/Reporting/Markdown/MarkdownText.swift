import Diagnostics

/// Text of a file as it stands in Markdown, where it can't become markup: no emphasis, link, image, cell, tag or mention.
///
/// The text comes out on one line. It must not stand at the beginning of a line, where other characters would count.
package func markdownText(_ text: String) -> String {
  var result = ""
  for scalar in oneLine(text).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "@": result += "&#64;"
    case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!", "$": result += "\\\(scalar)"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
