import Diagnostics
package import Inference
package import Reporting

/// All that is said of a run of test cases.
package struct TestReport {
  private let program: Program
  private let cases: [TestCase]
  private let folder: String
  package let run: TestRun
  private let failures: [CaseFailure]
  /// How many faults the test files have.
  package var faults = 0
  /// The percentage below which coverage and mutants fail; nothing for none.
  package var threshold: Double?
  /// What the cases have seen, where that was asked for.
  package var coverage: Coverage?
  /// What the cases make of small changes of the rules, where that was asked for.
  package var mutation: MutationRun?

  /// Runs the cases.
  ///
  /// - Parameter folder: what stands before the name of a rule file, so that places can be followed: `Rules/mine/`.
  package init(_ program: Program, _ cases: [TestCase], folder: String) {
    self.program = program
    self.cases = cases
    self.folder = folder
    run = TestRun(program, cases)
    failures = run.failures(program, cases)
  }

  /// Whether every case passed, none was faulty, and as much was seen and noticed as was asked for.
  package var isGood: Bool { failures.isEmpty && faults == 0 && shortfalls.isEmpty }

  /// What is less than was asked for.
  private var shortfalls: [String] {
    guard let threshold else { return [] }
    let shares = [("coverage", coverage?.percent), ("the share of mutants noticed", mutation?.percent)]
    return shares.compactMap { name, percent in
      guard let percent, percent < threshold else { return nil }
      return "\(name) is \(percent) %, under the threshold of \(threshold) %"
    }
  }

  package func write(to page: inout TextPage) {
    FailureText(program, cases, folder: folder).write(failures, to: &page)
    coverage?.write(program, folder: folder, to: &page)
    mutation?.write(folder: folder, to: &page)
    page.gap()
    let failed = cases.count - run.passedCount
    let total =
      "\(counted(cases.count, "case")), "
      + counted(cases.reduce(0) { $0 + $1.expectations.count }, "expectation")
    if failed > 0 {
      page.line(page.ink("\(failed) of \(counted(cases.count, "case")) failed", .danger) + ": \(total)")
    } else if faults > 0 {
      page.line("passed: \(total)")
    } else {
      page.line(page.ink("all passed", .good) + ": \(total)")
    }
    if faults > 0 {
      page.line(
        page.ink("\(counted(faults, "fault")) in the test files", .danger) + "; the cases that have them were not run")
    }
    for shortfall in shortfalls { page.line(page.ink(shortfall, .danger)) }
  }

  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.key("schema") { $0.value("evident.test/1") }
      json.key("evident") { $0.value(version) }
      json.ruleSet(program.ruleSet)
      json.key("cases") { $0.value(cases.count) }
      json.key("passed") { $0.value(run.passedCount) }
      json.key("faults") { $0.value(faults) }
      json.key("failures")
      json.array(failures) { json, failure in
        json.object { json in
          json.key("case") { $0.value(cases[failure.index].name) }
          json.key("at") { $0.value(failure.place.description) }
          json.key("expected") { $0.value(failure.expected) }
          json.key("found") { $0.array(failure.found) }
          json.key("rules")
          json.array(failure.deciding) { json, deciding in
            json.object { json in
              json.key(deciding.state == nil ? "fact" : "rule") { $0.value(deciding.name) }
              if let state = deciding.state { json.key("state") { $0.value(state.rawValue) } }
              json.key("at") { $0.value(deciding.place.description) }
            }
          }
        }
      }
      if let coverage { json.key("coverage") { coverage.json(&$0, program) } }
      if let mutation { json.key("mutation") { mutation.json(&$0) } }
    }
  }
}
