package import Inference
package import Knowledge

/// Treatments beside each other, a row for each question that people ask: what `evident compare` tells.
///
/// Every figure stands as it is in the rule files. All words have passed ``oneLine(_:)``.
package struct Comparison: Sendable {
  /// A question that people ask of a treatment; the raw values are those of the JSON output.
  package enum Question: String, Sendable, CaseIterable {
    case standing
    case effectiveness
    case soon = "how-soon"
    case involves
    case drawbacks
    case cost
    case access = "where"

    package var title: String {
      switch self {
      case .standing: "Where does it stand for you?"
      case .effectiveness: "Does it work?"
      case .soon: "How soon?"
      case .involves: "What does it involve?"
      case .drawbacks: "What are the drawbacks?"
      case .cost: "What does it cost?"
      case .access: "Where do you get it?"
      }
    }
  }

  /// A piece of an answer.
  package struct Part: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      /// The answer in a few words.
      case lead
      case text
      case item
      /// What has to be looked at first.
      case warning
      /// What belongs to the part before: for whom it holds, what a figure means.
      case remark
    }

    package var kind: Kind
    package var text: String
    /// A mark that says the same as the text.
    package var symbol: String?
    package var sources: [Citation] = []
    package var needsConfirmation = false
    /// The rule that says so and where it stands.
    package var rule: String?
    package var place: String?

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  package struct Row: Sendable {
    package var question: Question
    /// An answer for each treatment; empty where the rules don't say.
    package var cells: [[Part]]
  }

  /// Whom the treatments are compared for.
  package struct Person: Sendable {
    package var name: String
    package var recommendation: Recommendation

    package init(name: String, recommendation: Recommendation) {
      self.name = name
      self.recommendation = recommendation
    }
  }

  /// What stands in a cell of which the rules say nothing.
  package static let nothingSaid = "not said here"

  let program: Program
  package let treatments: [Int]
  package let person: Person?
  package let rows: [Row]

  var ruleSet: RuleSet { program.ruleSet }

  /// - Parameters:
  ///   - treatments: their indices in the rule set, in the order of the columns.
  ///   - person: without one, everything is said with the people that it holds for.
  package init(_ program: Program, _ treatments: [Int], for person: Person?) {
    self.program = program
    self.treatments = treatments
    self.person = person
    let columns = treatments.map { ComparedTreatment(program, $0, for: person?.recommendation) }
    rows = Question.allCases.filter { $0 != .standing || person != nil }.map { question in
      Row(question: question, cells: columns.map { $0.answer(to: question) })
    }
  }
}
