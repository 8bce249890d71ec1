/// A fenced block of Markdown that shows commands and what they say.
struct TranscriptBlock {
  /// The line of its first line in the text, from 1.
  let line: Int
  let lines: [String]

  /// The fenced blocks of a text.
  static func all(in text: String) -> [TranscriptBlock] {
    var blocks: [TranscriptBlock] = []
    var open: (line: Int, fence: Substring, lines: [String])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let block = open {
        if line.hasPrefix(block.fence), line.drop(while: { $0 == "`" }).allSatisfy(\.isWhitespace) {
          blocks.append(TranscriptBlock(line: block.line, lines: block.lines))
          open = nil
        } else {
          open?.lines.append(String(line))
        }
      } else if line.hasPrefix("```") {
        open = (index + 2, line.prefix { $0 == "`" }, [])
      }
    }
    return blocks
  }

  /// The commands in their order, each with the lines that stand below it, empty ones at their end left out.
  var steps: [(command: String, output: [String])] {
    var steps: [(command: String, output: [String])] = []
    var isCommand = false
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append((String(line.dropFirst(2)), []))
      } else if isCommand {
        steps[steps.count - 1].command += "\n" + line
      } else if !steps.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
      isCommand = (isCommand || line.hasPrefix("$ ")) && line.hasSuffix("\\")
    }
    return steps.map { step in
      var output = step.output
      while output.last == "" { output.removeLast() }
      return (step.command, output)
    }
  }
}

/// The comparison of what is shown with what is found.
enum Transcript {
  /// The first shown line that is not found where it should be; nothing where all are. A line `…` stands for any number
  /// of lines.
  static func firstDifference(shown: [String], found: [String]) -> String? {
    let parts = shown.split(omittingEmptySubsequences: false) { $0.drop(while: \.isWhitespace) == "…" }.map(Array.init)
    guard let head = parts.first, let tail = parts.last, parts.count > 1 else {
      return difference(shown, found) ?? (shown.count == found.count ? nil : "(\(shown.count) lines)")
    }
    if let line = difference(head, found) { return line }
    var rest = found[head.count...]
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      let start = rest.indices.first { rest[$0...].starts(with: part) }
      guard let start else { return part.first }
      rest = rest[(start + part.count)...]
    }
    return rest.count >= tail.count ? difference(tail, Array(rest.suffix(tail.count))) : tail.first
  }

  /// The first line that the beginning of `found` has otherwise.
  private static func difference(_ shown: [String], _ found: [String]) -> String? {
    shown.enumerated().first { $0.offset >= found.count || found[$0.offset] != $0.element }?.element
  }
}
