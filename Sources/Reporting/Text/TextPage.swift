package import Diagnostics

/// A page of text for a terminal of a given width, written from top to bottom.
///
/// Widths are in cells (``Swift/StringProtocol/displayWidth``). Text from files must have passed `visible()`; the page
/// only lays it out.
package struct TextPage {
  /// What has been written; ends with a line break unless empty.
  package private(set) var text = ""
  package let width: Int
  package let ink: Ink

  /// A space at which a line is never broken: within a phone number, between a note and its source marks.
  package static let glue = "\u{A0}"

  /// What stands between the parts of a list; never at the start of a line.
  package static let separator = "\u{A0}· "

  /// A page; a width under 40 is taken as 40.
  package init(width: Int, ink: Ink) {
    self.width = max(40, width)
    self.ink = ink
  }

  /// An empty line, unless the page is empty or ends with one.
  package mutating func gap() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Lines of another page of the same width and ink.
  package mutating func append(_ lines: String) { text += lines }

  /// A line as it is; without symbols where the ink has none.
  package mutating func line(_ line: String) { text += (ink.hasSymbols ? line : Self.inWords(line)) + "\n" }

  /// A line with its marks and joints in plain signs and words.
  private static func inWords(_ line: String) -> String {
    var line = line
    for (symbol, word) in [("·", "-"), ("×", "no"), ("→", "-"), ("?", "open:"), ("!", "note:")] {
      let start = line.drop { $0 == " " }
      if start.hasPrefix(symbol + " ") { line = line.prefix(line.count - start.count) + word + start.dropFirst() }
    }
    return line.replacing("\u{A0}·", with: ",").replacing(" · ", with: ", ").replacing("−", with: "-")
  }

  /// A paragraph, wrapped at words.
  ///
  /// - Parameters:
  ///   - mark: what stands before the first line, such as `  +15  `; the other lines are indented by its width.
  ///   - indent: cells before the mark.
  ///   - tone: the tone of the whole paragraph, the mark aside.
  package mutating func paragraph(
    _ paragraph: String, mark: String = "", markTone: Ink.Tone? = nil, indent: Int = 0, tone: Ink.Tone? = nil
  ) {
    let margin = String(repeating: " ", count: indent)
    let hanging = margin + String(repeating: " ", count: mark.displayWidth)
    let lines = Self.wrap(paragraph, width: max(20, width - hanging.count))
    for (index, line) in lines.enumerated() {
      let shown = tone.map { ink(line, $0) } ?? line
      let before = index == 0 ? margin + (markTone.map { ink(mark, $0) } ?? mark) : hanging
      self.line(line.isEmpty ? "" : before + shown)
    }
  }

  /// Text at the left and at the right of one line, or on two lines where they don't fit.
  package mutating func ends(_ left: String, _ leftTone: Ink.Tone, _ right: String, _ rightTone: Ink.Tone) {
    let free = width - left.displayWidth - right.displayWidth
    if free >= 2 {
      line(ink(left, leftTone) + String(repeating: " ", count: free) + ink(right, rightTone))
    } else {
      paragraph(left, tone: leftTone)
      paragraph(right, tone: rightTone)
    }
  }

  /// The lines of a text wrapped at spaces; a word wider than the width is cut, a link is not, so that it can be copied.
  package static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for source in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in source.split(separator: " ") {
        var rest = word[...]
        var length = rest.displayWidth
        if used > 0, used + 1 + length > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        while used == 0, length > width, !rest.contains("://") {
          let head = prefix(of: rest, width: width)
          lines.append(String(head))
          rest = rest[head.endIndex...]
          length = rest.displayWidth
        }
        if used > 0 {
          line += " "
          used += 1
        }
        line += rest
        used += length
      }
      lines.append(line)
    }
    return lines
  }

  private static func prefix(of word: Substring, width: Int) -> Substring {
    var used = 0
    let end = word.firstIndex { character in
      used += character.displayWidth
      return used > width
    }
    let cut = end ?? word.endIndex
    return cut == word.startIndex ? word.prefix(1) : word[..<cut]
  }
}

extension String {
  /// The text with spaces after it, or before it, up to a number of cells.
  package func padded(to width: Int, atEnd: Bool = true) -> String {
    let padding = String(repeating: " ", count: max(0, width - displayWidth))
    return atEnd ? self + padding : padding + self
  }
}
