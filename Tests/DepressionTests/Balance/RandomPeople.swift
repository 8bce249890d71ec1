import Foundation
import Inference
import Knowledge
import Sampling
import TestSupport

/// Made-up people by the hundred thousand, 64 at a time, with what the rules say to each.
struct RandomPeople {
  /// How many: the environment's `EVIDENT_PROFILES`, else a hundred thousand.
  static let count =
    ProcessInfo.processInfo.environment["EVIDENT_PROFILES"].flatMap { Int($0) } ?? 100_000

  let program: Program

  /// What a check finds wrong, over everybody; several blocks of people at a time. A share of 0 to 60 % of the answers
  /// is missing, another one in each block.
  func failures(_ check: @escaping @Sendable (Person) -> [String]) async -> Failures {
    let starts = Array(stride(from: 0, to: Self.count, by: Inspection.lanes))
    let workers = ProcessInfo.processInfo.activeProcessorCount
    return await withTaskGroup(of: Failures.self) { group in
      for worker in 0..<workers {
        group.addTask {
          stride(from: worker, to: starts.count, by: workers).reduce(into: Failures()) { failures, block in
            failures.add(self.failures(from: starts[block], check))
          }
        }
      }
      return await group.reduce(into: Failures()) { $0.add($1) }
    }
  }

  private func failures(from start: Int, _ check: (Person) -> [String]) -> Failures {
    var random = Seed.generator(40, case: start)
    let sampler = ProfileSampler(program.ruleSet, missing: [0, 0.15, 0.3, 0.6][start / Inspection.lanes % 4])
    let rows = (0..<min(Inspection.lanes, Self.count - start)).map { _ in sampler.row(&random) }
    let states = TreatmentStates(program, rows)
    var failures = Failures()
    for (lane, conclusion) in program.conclusions(rows).enumerated() {
      guard let conclusion else { continue }
      let person = Person(lane: lane, conclusion: conclusion, states: states)
      failures.add(check(person).map { "\($0) (\(Seed.note(case: start)), person \(lane))" })
    }
    return failures
  }
}

/// The first few failures, and how many there are.
struct Failures: Sendable {
  private(set) var found: [String] = []
  private(set) var count = 0

  mutating func add(_ faults: [String]) {
    count += faults.count
    found += faults.prefix(max(0, 10 - found.count))
  }

  mutating func add(_ other: Failures) {
    count += other.count
    found += other.found.prefix(max(0, 10 - found.count))
  }
}

/// One of them.
struct Person {
  var lane: Int
  var conclusion: Conclusion
  var states: TreatmentStates
}

/// What the rules of each treatment do to up to 64 people, by what they do, a bit for each.
struct TreatmentStates {
  let inspection: Inspection
  /// By treatment: a contraindication, or triage that holds it back, fires.
  private(set) var ruledOut: [UInt64] = []
  /// By treatment and rating: the rating is possible.
  private var ratings: [[UInt64]] = []
  /// By treatment: a rule that makes it rank where it ranks fires or is open.
  private(set) var hasReason: [UInt64] = []
  /// By treatment: a rule speaks against it, or it is a later line.
  private(set) var isOpposed: [UInt64] = []
  /// By treatment and suitability note in its favour: it fires.
  private(set) var favours: [[UInt64]] = []

  init(_ program: Program, _ rows: [AnswerRow]) {
    inspection = Inspection(program, rows)
    for treatment in program.ruleSet.treatments.indices {
      var (ruledOut, reason, opposed) = (UInt64(0), UInt64(0), UInt64(0))
      var ratings = Array(repeating: UInt64(0), count: program.ruleSet.ratings.count)
      var favours: [UInt64] = []
      var lines = program.ruleSet.treatments[treatment].rating.makeIterator()
      for state in inspection.states(for: treatment) {
        let entry = program.rules[state.rule.index]
        switch entry.role {
        case .contraindicates, .withholds: ruledOut |= state.fires
        case .rates:
          reason |= state.fires | state.open
          if let line = lines.next() { ratings[line.rating] |= state.fires | state.open }
        case .line: if entry.points < 0 { opposed |= state.fires | state.open }
        case .favours: favours.append(state.fires)
        case .disfavours: opposed |= state.fires
        case .warns, .applies, .access: break
        }
      }
      self.ruledOut.append(ruledOut)
      self.ratings.append(ratings)
      hasReason.append(favours.reduce(reason, |))
      isOpposed.append(opposed)
      self.favours.append(favours)
    }
  }

  /// The lowest rating of a treatment that is still possible, which is the one that counts.
  func rating(_ treatment: Int, _ lane: Int) -> Int {
    ratings[treatment].lastIndex { $0 >> UInt64(lane) & 1 == 1 } ?? 0
  }

  /// How many rules speak for a treatment.
  func favours(_ treatment: Int, _ lane: Int) -> Int { favours[treatment].count { $0 >> UInt64(lane) & 1 == 1 } }
}

extension [UInt64] {
  /// Whether the bit of a lane is set in the word of a treatment.
  func isSet(_ treatment: Int, _ lane: Int) -> Bool { self[treatment] >> UInt64(lane) & 1 == 1 }
}
