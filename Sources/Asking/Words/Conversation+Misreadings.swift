import Diagnostics
import Interview
import Knowledge
import Reporting

// What was typed is shown as it is safe to show, and cut where it is long.
extension Conversation {
  /// Why a line could not be taken as an answer, and what to type instead.
  func words(for misreading: Misreading, _ fact: Fact) -> String {
    switch misreading {
    case .notYesNo(let text): return "\(Self.quoted(text)) is neither yes nor no. Please type yes or no, or 1 or 2."
    case .notANumber(let text, let type): return "\(Self.quoted(text)) is no number. \(type.request)"
    case .notWhole(let text, let type): return "\(Self.quoted(text)) is not a whole number. \(type.request)"
    case .tooManyPlaces(let text, let type):
      return "\(Self.quoted(text)) has too many places after the point. \(type.request)"
    case .outOfRange(let text, let type):
      return
        "\(Self.quoted(text)) is too \(text.hasPrefix("-") || isTooLow(text, type) ? "low" : "high"). \(type.request)"
    case .notPlain(let text, let instead, _):
      return "\(Self.quoted(text)) is not a plain number. Did you mean \(instead)?"
    case .noSuchOption(let text, let count):
      return "There is no answer \(Self.quoted(text)): they are numbered from 1 to \(count)."
        + (fact.takesSeveral ? " 0 is none of them." : "")
    case .backwards(let text, let instead): return "\(Self.quoted(text)) goes backwards. Did you mean \(instead)?"
    case .noneBesideOthers:
      return "0 says none of these, so it can't stand with others. Type 0 alone, or the others alone."
        + " s leaves the question open."
    case .questionMarkWithin:
      return "A ? says that there may be others. It can only stand at the end: 1 3 ?"
    case .negation(let text):
      return
        "\(Self.quoted(text)) can't be looked for here. If none of these fits, type 0; if you don't know, press Enter."
    case .tooShort(let text): return "\(Self.quoted(text)) is part of too many words. Please type a little more of it."
    case .notFound(let text, let near):
      let advice =
        near.isEmpty
        ? "Please type \(fact.takesSeveral ? "their numbers" : "its number"), or other words."
        : "Did you mean \(near.map { "“\(oneLine(fact.type.options[$0].label))”" }.joined(separator: " or "))?"
      return "No answer here has \(Self.quoted(text)) in it. \(advice)"
    }
  }

  /// What there is to say of a line that is too long to be meant.
  static func words(ofTooLong bytes: Int) -> String {
    "That line is \(grouped(bytes)) bytes long, which can't be meant as an answer. Please type a short one."
  }

  /// What there is to say of keys that type no letter; nothing where there are none.
  static func words(ofControlCharactersIn text: String) -> String? {
    let plain = text.replacing("\t", with: " ")
    guard plain.visible() != plain else { return nil }
    return "Arrow keys and the like don't work here: \(quoted(text)). Please type the answer again."
  }

  /// Whether a number, which is out of range, is below it.
  private func isTooLow(_ text: String, _ type: NumberType) -> Bool {
    Double(text.prefix { $0.isNumber || $0 == "." }).map { $0 < Double(type.text(of: type.range.lowerBound)) ?? 0 }
      ?? false
  }

  static func quoted(_ text: String) -> String {
    let limit = 40
    let shown = text.prefix(limit).visible()
    return "'\(shown)\(text.count > limit ? "…" : "")'"
  }
}

extension Fact {
  /// Whether several of its options may be true together.
  var takesSeveral: Bool { if case .choices = type { true } else { false } }
}
