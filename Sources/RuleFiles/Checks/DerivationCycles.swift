import Diagnostics
import Knowledge

/// Finds the derivations that lead back to themselves.
struct DerivationCycles {
  private let facts: [Fact]
  private let mentions: [[FactMention]]
  private var state: [State]
  private(set) var diagnostics: [Diagnostic] = []

  private enum State { case new, open, done }

  /// Looks through the derivations of all facts. O(facts + mentions).
  init(_ facts: [Fact]) {
    self.facts = facts
    mentions = facts.map { $0.derivation?.mentions ?? [] }
    state = Array(repeating: .new, count: facts.count)
    for index in facts.indices where state[index] == .new { visit(index) }
  }

  /// A depth-first walk with a stack of its own; each fact closes at most one cycle that is reported.
  private mutating func visit(_ root: Int) {
    var path: [(fact: Int, next: Int)] = [(root, 0)]
    state[root] = .open
    while let (fact, next) = path.last {
      guard next < mentions[fact].count else {
        state[fact] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let mentioned = mentions[fact][next].fact.index
      switch state[mentioned] {
      case .done: break
      case .new:
        state[mentioned] = .open
        path.append((mentioned, 0))
      case .open:
        guard let start = path.firstIndex(where: { $0.fact == mentioned }) else { break }
        // `next` of each step is one past the mention that leads to the following step.
        let steps = path[start...].map { mentions[$0.fact][$0.next - 1] }
        if !reported.contains(mentioned) {
          diagnostics.append(.derivationCycle(path[start...].map { facts[$0.fact] }, steps, facts))
        }
        reported.formUnion(path[start...].map(\.fact))
      }
    }
  }

  private var reported: Set<Int> = []
}

extension Diagnostic {
  static func derivationCycle(_ cycle: [Fact], _ steps: [FactMention], _ facts: [Fact]) -> Diagnostic {
    let names = (cycle + cycle.prefix(1)).map { "'\($0.id)'" }.joined(separator: " from ")
    return rule(
      .derivationCycle, "a derivation leads back to itself: \(names)", at: cycle[0].place,
      labels: zip(cycle, steps).map { fact, step in
        Label("'\(fact.id)' is derived from '\(facts[step.fact.index].id)' here", at: step.place)
      },
      help: ["take one of these steps out"])
  }
}
