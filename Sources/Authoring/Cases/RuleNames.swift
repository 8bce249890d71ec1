import Inference
import Knowledge

/// The rules of a program by their whole names.
struct RuleNames: Sendable {
  private let byName: [String: RuleID]
  /// All names, in the order of the program.
  let all: [String]

  init(_ program: Program) {
    all = program.rules.map(\.id)
    byName = Dictionary(all.enumerated().map { ($1, RuleID($0)) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: String) -> RuleID? { byName[name] }
}
