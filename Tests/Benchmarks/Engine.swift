import Inference
import Knowledge
import Sampling

/// The engine alone: profiles are in memory, and what it says is read but not written.
struct Engine {
  private let ruleSet: RuleSet
  private let table: Table

  init(_ ruleSet: RuleSet, _ table: Table) {
    self.ruleSet = ruleSet
    self.table = table
  }

  func run() {
    for share in [0, 0.15, 0.5] {
      table.begin("Engine only, \(Int(share * 100)) % of the answers missing")
      let rows = Self.rows(ruleSet, missing: share, count: 4096)
      let plain = Verdicts(Program(ruleSet))
      let asking = Verdicts(Program(asking: ruleSet))
      for level in Level.allCases {
        let verdicts = level == .everything ? asking : plain
        var sum = 0
        table.measure(level.rawValue, pieces: rows.count) { sum &+= Self.run(level, verdicts, rows) }
        // What is not used might not be computed.
        precondition(sum != .min)
      }
    }
  }

  /// How much is asked of the engine.
  enum Level: String, CaseIterable {
    case load = "load"
    case evaluate = "evaluate"
    case ids = "standings, scores, ranked ids"
    case everything = "bounds, settled, asks and reasons as well"
  }

  /// Rows of made-up profiles.
  static func rows(_ ruleSet: RuleSet, missing: Double, count: Int) -> [AnswerRow] {
    let sampler = ProfileSampler(ruleSet, missing: missing)
    var random = SplitMix64(seed: 1)
    return (0..<count).map { _ in sampler.row(&random) }
  }

  /// Runs the engine on all rows, and gives a number that depends on what it says.
  static func run(_ level: Level, _ verdicts: Verdicts, _ rows: [AnswerRow]) -> Int {
    var sum = 0
    for start in stride(from: 0, to: rows.count, by: 64) {
      let window = rows[start..<min(rows.count, start + 64)]
      verdicts.load(window)
      if level == .load { continue }
      verdicts.run()
      if level == .evaluate { continue }
      verdicts.rank(level == .ids ? .suggestions : .bounds)
      if level == .everything {
        verdicts.readRules()
        verdicts.readAsks()
      }
      for lane in 0..<window.count {
        for entry in verdicts.suggestions(lane) { sum &+= entry.treatment &+ entry.score }
        if level == .everything {
          sum &+= verdicts.settled(lane) &+ Int(truncatingIfNeeded: verdicts.asks(lane)[0] ^ verdicts.fired(lane)[0])
        }
      }
    }
    return sum
  }
}
