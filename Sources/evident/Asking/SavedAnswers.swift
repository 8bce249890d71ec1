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
  /// The command that goes on with them, up to the names of the file.
  private let command: String
  /// What the file holds; nothing before anything was saved in it.
  private(set) var saved: AnswerRow?
  /// Why the last answers are not in the file; nothing where they are.
  private(set) var failure: Failure?

  /// A file to save answers in. One that is there already must be the one that is gone on with.
  ///
  /// - Parameters:
  ///   - start: the answers so far, and the file that they came from.
  ///   - options: the arguments, as a shell takes them, that the same interview needs again.
  init(_ path: String, _ ruleSet: RuleSet, resuming start: StartingAnswers, options: [String]) throws {
    switch ProfileFormat(extensionOf: path) {
    case .yaml, nil: isJSON = false
    case .json: isJSON = true
    case .jsonLines, .csv: throw Failure(usage: .notOneProfile(in: path))
    }
    let isSame = start.file.flatMap(System.realPath).map { $0 == System.realPath(path) } ?? false
    let name = ShellWord.quoted(path)
    command = (["evident ask"] + options + ["--answers \(name) --save \(name)"]).joined(separator: " ")
    if !isSame, System.exists(path) { throw Failure(usage: .wouldBeLost(path, command)) }
    self.path = path
    self.ruleSet = ruleSet
    id = start.id
    if isSame { saved = start.row }
    file = try AnswersFile(path: path)
  }

  /// Saves the answers, unless the file holds them already or there are none.
  func save(_ row: AnswerRow) {
    if failure == nil {
      if let saved, saved.yes == row.yes, saved.no == row.no { return }
      if saved == nil, !row.hasAnswers(ruleSet) { return }
    }
    let document = ProfileDocument(ruleSet)
    do {
      try file.save(isJSON ? document.json(row, id: id) : Array(document.yaml(row, id: id, comments: comments).utf8))
      saved = row
      failure = nil
    } catch {
      failure = error as? Failure ?? Failure(.failed)
    }
  }

  /// Makes sure, at the end, that the last answer stays; see ``AnswersFile/settle()``.
  func settle() { if saved != nil { file.settle() } }

  /// What to say of where the answers are.
  var words: String {
    let name = path.visible()
    switch (saved, failure) {
    case (nil, nil): return "Nothing has been answered, so nothing was saved."
    case (nil, _?): return "Your answers could NOT be saved in '\(name)'."
    case (_?, nil): return "Your answers are saved in '\(name)'. To go on with them:\n  \(command)"
    case (_?, _?):
      return
        "Your last answers could NOT be saved in '\(name)'; it holds those before. To go on with them:\n  \(command)"
    }
  }

  private var comments: [String] {
    let header = ruleSet.header
    return ["Answers to the questions of \(header.id) \(header.version). To go on with them:", "  \(command)"]
  }
}

extension AnswerRow {
  /// Whether anything is answered.
  func hasAnswers(_ ruleSet: RuleSet) -> Bool { ruleSet.facts.indices.contains { isStated(FactID($0)) } }
}

extension Diagnostic {
  fileprivate static func notOneProfile(in path: String) -> Diagnostic {
    .error(
      "wrong-usage", "--save: answers can't be saved as '\(path.visible())'", at: nil,
      help: ["name a file that ends in .yaml or .json"])
  }

  fileprivate static func wouldBeLost(_ path: String, _ command: String) -> Diagnostic {
    .error(
      "file-exists", "'\(path.visible())' is there already, and would be written over", at: nil,
      help: ["to go on with it: \(command)", "or save in another file"])
  }
}
