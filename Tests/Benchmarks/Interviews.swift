import Inference
import Interview
import Knowledge
import Sampling

/// What an interview asks, and how long its next question takes; and whether a quick one comes to the same first
/// suggestions as a full one.
struct Interviews {
  private let ruleSet: RuleSet
  private let table: Table
  private static let count = 2000
  private static let first = 3

  init(_ ruleSet: RuleSet, _ table: Table) {
    self.ruleSet = ruleSet
    self.table = table
  }

  func run() {
    let questions = ruleSet.interview.flatMap(\.ask).count
    runExamples(questions)
    table.begin("Interviews, \(questions) questions in the rule set, \(Self.count) made-up people")
    let people = people()
    var results: [[ArraySlice<Int>]] = []
    for pace in [Pace.full, .quick(first: Self.first)] {
      var counts: [Double] = []
      var delays: [Double] = []
      results.append(people.map { interview($0, pace, &counts, &delays).prefix(Self.first) })
      let name = pace == .full ? "in full" : "quick"
      table.spread("\(name): questions", counts)
      table.spread("\(name): ms from an answer to the next question", delays.map { $0 * 1e3 })
    }
    let same = zip(results[0], results[1]).count { $0 == $1 }
    precondition(same == people.count, "\(people.count - same) quick interviews came to other first suggestions")
    table.compare("quick ones with the same first \(Self.first)", Double(same))
  }

  /// The people of the examples, who leave open what their profiles don't say.
  private func runExamples(_ questions: Int) {
    table.begin("Interviews with the people of Examples/profiles, \(questions) questions in the rule set")
    for (name, person) in Examples(ruleSet).profiles {
      let counts = [Pace.full, .quick(first: Self.first)].map { pace in
        var (counts, delays): ([Double], [Double]) = ([], [])
        _ = interview(person, pace, &counts, &delays)
        return "\(Int(counts[0]))"
      }
      table.say("\(name): questions in full, quick", counts.joined(separator: ", "))
    }
  }

  /// Complete made-up profiles of people whom nothing urgent keeps from suggestions.
  private func people() -> [AnswerRow] {
    let program = Program(ruleSet)
    let sampler = ProfileSampler(ruleSet, missing: 0)
    var random = SplitMix64(seed: 1)
    var people: [AnswerRow] = []
    while people.count < Self.count {
      let rows = (0..<64).map { _ in sampler.row(&random) }
      for (row, conclusion) in zip(rows, program.conclusions(rows)) where conclusion?.suggestions.isEmpty == false {
        people.append(row)
      }
    }
    return Array(people.prefix(Self.count))
  }

  /// Answers an interview from a profile, and gives the suggestions that it comes to.
  private func interview(
    _ person: AnswerRow, _ pace: Pace, _ counts: inout [Double], _ delays: inout [Double]
  ) -> [Int] {
    let clock = ContinuousClock()
    var questionnaire = Questionnaire(ruleSet, pace: pace)
    var count = 0
    while let fact = questionnaire.current {
      count += 1
      let answer = person[fact, ruleSet[fact].type]
      let time = clock.measure {
        if let answer { _ = questionnaire.answer(answer) } else { _ = questionnaire.skip() }
      }
      delays.append(time.seconds)
    }
    counts.append(Double(count))
    return questionnaire.standpoint.suggestions
  }
}
