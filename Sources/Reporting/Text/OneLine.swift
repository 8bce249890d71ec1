import Diagnostics

/// Text of a file on one line, escaped.
package func oneLine(_ text: String) -> String {
  text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ").visible()
}
