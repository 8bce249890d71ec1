import Diagnostics
import Knowledge
import ProfileFiles
import Reporting

/// The answers of an interview in a file: an ordinary profile, written anew after each of them.
final class SavedAnswers {
  let path: String
  private let file: AnswersFile
  private let ruleSet: RuleSet
  private let id: String?
  private let isJSON: Bool
  /// What the file holds; nothing before anything was saved in it.
  private(set) var saved: AnswerRow?

  /// A file to save answers in. One that is there already must be the one that is gone on with.
  ///
  /// - Parameter resumed: the file that the answers so far came from.
  init(_ path: String, _ ruleSet: RuleSet, resuming resumed: String?, id: String?) throws {
    switch ProfileFormat(extensionOf: path) {
    case .yaml, nil: isJSON = false
    case .json: isJSON = true
    case .jsonLines, .csv: throw Failure(usage: .notOneProfile(in: path))
    }
    let isSame = resumed.flatMap(System.realPath).map { $0 == System.realPath(path) } ?? false
    if !isSame, System.exists(path) { throw Failure(usage: .wouldBeLost(path)) }
    self.path = path
    self.ruleSet = ruleSet
    self.id = id
    file = try AnswersFile(path: path)
  }

  /// Saves the answers, unless the file holds them already.
  func save(_ row: AnswerRow) throws {
    if let saved, saved.yes == row.yes, saved.no == row.no { return }
    let hasAnswers = ruleSet.facts.indices.contains { row.isStated(FactID($0)) }
    if saved == nil, !hasAnswers { return }
    let document = ProfileDocument(ruleSet)
    try file.save(isJSON ? document.json(row, id: id) : Array(document.yaml(row, id: id, comments: comments).utf8))
    saved = row
  }

  /// Makes sure, at the end, that the last answer stays; see ``AnswersFile/settle()``.
  func settle() { if saved != nil { file.settle() } }

  /// What to say of where the answers are.
  var words: String {
    saved == nil
      ? "Nothing has been answered, so nothing was saved."
      : "Your answers are saved in '\(path.visible())'. To go on with them:\n  \(command)"
  }

  private var comments: [String] {
    let header = ruleSet.header
    return ["Answers to the questions of \(header.id) \(header.version). To go on with them:", "  \(command)"]
  }

  private var command: String {
    let name = ShellWord.quoted(path)
    return "evident ask --answers \(name) --save \(name)"
  }
}

extension Diagnostic {
  fileprivate static func notOneProfile(in path: String) -> Diagnostic {
    .error(
      "wrong-usage", "--save: answers can't be saved as '\(path.visible())'", at: nil,
      help: ["name a file that ends in .yaml or .json"])
  }

  fileprivate static func wouldBeLost(_ path: String) -> Diagnostic {
    let name = ShellWord.quoted(path)
    return .error(
      "file-exists", "'\(path.visible())' is there already, and would be written over", at: nil,
      help: ["to go on with it: evident ask --answers \(name) --save \(name)", "or save in another file"])
  }
}
