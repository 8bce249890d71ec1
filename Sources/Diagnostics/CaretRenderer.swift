/// Diagnostics as text for a terminal: the message, the place, the line with carets, and the way out.
///
/// ```
/// error[unknown-fact]: no fact named 'aeg'
///   --> treatments/ssri.yaml:12:9
///    |
/// 12 |   when: {aeg: at least 65}
///    |          ^^^
///    = help: did you mean 'age'?
/// ```
public struct CaretRenderer: Sendable {
  private let sources: [String: SourceText]
  private let ink: Ink
  /// The longest stretch of a line that is shown, in characters.
  private let width: Int

  /// A renderer that quotes lines from `sources`; a place in another text is shown without its line.
  public init(sources: some Sequence<SourceText>, ink: Ink = .plain, width: Int = 110) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.ink = ink
    self.width = max(20, width)
  }

  /// The diagnostics sorted, an empty line between two of them.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.sorted().map(render).joined(separator: "\n")
  }

  /// One diagnostic, ending with a line break.
  public func render(_ diagnostic: Diagnostic) -> String {
    let title = "\(diagnostic.severity.rawValue)[\(diagnostic.id)]"
    var lines = [ink(title, tone(of: diagnostic.severity)) + ink(": " + diagnostic.message.visible(), .strong)]
    let labels = diagnostic.labels.map { ($0.place, Optional($0.text), false) }
    let places = (diagnostic.place.map { [($0, diagnostic.caption, true)] } ?? []) + labels
    let gutter = places.map { String($0.0.start.line).count }.max() ?? 1
    var previous: String?
    for (place, caption, isMain) in places {
      let arrow = previous == nil ? "-->" : ":::"
      if previous != place.source || !isMain {
        lines.append(
          String(repeating: " ", count: gutter) + ink(arrow, .link) + " \(place.description.visible())")
      }
      previous = place.source
      lines += quote(place, caption: caption, gutter: gutter, mark: isMain ? "^" : "-", severity: diagnostic.severity)
    }
    for help in diagnostic.help {
      lines.append(
        String(repeating: " ", count: gutter) + ink(" = ", .link) + ink("help", .strong) + ": "
          + help.visible())
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quote(_ place: Place, caption: String?, gutter: Int, mark: String, severity: Diagnostic.Severity)
    -> [String]
  {
    let blank = String(repeating: " ", count: gutter)
    guard let window = sources[place.source].flatMap({ LineWindow($0, around: place, width: width) }) else {
      return caption.map { ["\(blank)\(ink(" = ", .link))\($0.visible())"] } ?? []
    }
    let head = window.isCutBefore ? "… " : ""
    let before = window.before.map(shown).joined()
    let marked = window.marked.map(shown).joined()
    let shownLine = head + before + marked + window.after.map(shown).joined() + (window.isCutAfter ? " …" : "")
    let number = String(place.start.line)
    let padded = String(repeating: " ", count: gutter - number.count) + number
    let carets = String(repeating: mark, count: max(1, marked.displayWidth))
    let under =
      String(repeating: " ", count: head.displayWidth + before.displayWidth)
      + ink(carets + (caption.map { " " + $0.visible() } ?? ""), mark == "^" ? tone(of: severity) : .link)
    return [
      ink("\(blank) |", .link),
      ink("\(padded) |", .link) + (shownLine.isEmpty ? "" : " " + shownLine),
      ink("\(blank) |", .link) + " " + under,
    ]
  }

  /// A tab is shown as two spaces, so that carets stand beneath what they mark.
  private func shown(_ character: Character) -> String {
    character == "\t" ? "  " : String(character).visible()
  }

  private func tone(of severity: Diagnostic.Severity) -> Ink.Tone {
    switch severity {
    case .error: .danger
    case .warning: .warning
    case .remark: .heading
    }
  }
}
