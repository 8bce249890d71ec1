/// What a diagnostic means and how to put it right, for an author of rules who is no programmer.
package struct Explanation: Sendable {
  /// What the diagnostic is about.
  package enum Subject: String, Sendable {
    case ruleFile = "rule-file"
    case testFile = "test-file"
    case profileFile = "profile-file"
    case folder

    /// What an example of it is called.
    fileprivate var fileName: String {
      switch self {
      case .ruleFile, .folder: "example.yaml"
      case .testFile: "tests/example.yaml"
      case .profileFile: "anna.yaml"
      }
    }
  }

  /// An example of the fault, or of how it looks when it is put right.
  package enum Example: Sendable {
    /// The text of a file: of rules that are laid over ``SmallestRules``, where one of the same name takes the place of
    /// theirs, or of test cases or profiles for them.
    ///
    /// What is said of it can be looked up, see ``Explanation/loading(_:)``.
    case file(name: String, text: String)
    /// A listing or a sentence, for what is no text that could be shown: a folder, bytes, a size.
    case described(String)
  }

  /// The id of the diagnostic: `unknown-fact`.
  package let id: String
  /// What is wrong, in a few words.
  package let title: String
  /// What it means, why it matters, and what to do; two to five sentences.
  package let text: String
  package let subject: Subject
  package let bad: Example
  package let good: Example

  /// The explanation of a fault in a file, by default one of rules.
  ///
  /// - Parameter file: what the examples are called; as a file of ``SmallestRules`` they take its place.
  init(
    _ id: String, _ title: String, _ text: String, about subject: Subject = .ruleFile, bad: String, good: String,
    in file: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.subject = subject
    let file = file ?? subject.fileName
    self.bad = .file(name: file, text: bad + "\n")
    self.good = .file(name: file, text: good + "\n")
  }

  /// The explanation of a fault that is only described.
  init(_ id: String, _ title: String, _ text: String, about subject: Subject, badly: String, well: String) {
    self.id = id
    self.title = title
    self.text = text
    self.subject = subject
    bad = .described(badly)
    good = .described(well)
  }
}
