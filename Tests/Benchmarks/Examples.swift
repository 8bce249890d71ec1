import Diagnostics
import Foundation
import Knowledge
import ProfileFiles

/// The profiles that come with the project, by the names of their files.
struct Examples {
  let profiles: [(name: String, answers: AnswerRow)]

  init(_ ruleSet: RuleSet) {
    let folder = "Examples/profiles"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    profiles = names.sorted().compactMap { name in
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
      let source = SourceText(name: name, bytes: Array(bytes))
      return ProfileReader(ruleSet).read(source).profiles.first?.profile.map { (name, $0.answers) }
    }
  }
}
