import RuleFiles

extension ValueKind {
  /// One value of the kind, in words: `name of a fact`.
  var words: String {
    switch self {
    case .text: "text"
    case .id: "name"
    case .yesNo: "`yes` · `no`"
    case .integer: "whole number"
    case .number: "number"
    case .figure: "number as published"
    case .interval: "`[low, high]`"
    case .range: "`0 to 27`"
    case .date: "`YYYY-MM-DD`"
    case .version: "`1.0.0`"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: " · ")
    case .reference(let section): "name of a \(section.noun)"
    case .condition: "[condition](#conditions)"
    case .profile: "answers"
    case .rule: "whole name of a rule"
    case .citations: "[source](#citing-a-source) · list of sources"
    case .mapping(let name): SectionSchema.named(name)?.link ?? name
    case .named(let kind): "names, each with: \(kind.words)"
    case .lines(let name): "names, each with: \(SectionSchema.named(name)?.link ?? name); `otherwise` last"
    case .list(let kind): "list of \(kind.pluralWords)"
    case .either(let kinds): kinds.map(\.words).joined(separator: " · ")
    }
  }

  /// Several values of the kind: `names of facts`.
  private var pluralWords: String {
    switch self {
    case .text: "texts"
    case .id: "names"
    case .reference(let section): "names of \(section.noun)\(section == .classes ? "es" : "s")"
    case .rule: "whole names of rules"
    case .mapping(let name): SectionSchema.named(name)?.pluralLink ?? name
    case .either(let kinds): kinds.map(\.pluralWords).joined(separator: " · ")
    default: words
    }
  }
}
