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

  /// Whether every case passed, none was faulty, and at least so many percent were seen and noticed.
  package func isGood(threshold: Double?) -> Bool {
    failures.isEmpty && faults == 0 && (coverage?.percent ?? 100) >= threshold ?? 0
      && (mutation?.percent ?? 100) >= threshold ?? 0
  }

  package func write(to page: inout TextPage) {
    FailureText(program, cases, folder: folder).write(failures, to: &page)
    coverage?.write(program, folder: folder, to: &page)
    mutation?.write(folder: folder, to: &page)
    page.gap()
    let failed = cases.count - run.passedCount
    let expectations = cases.reduce(0) { $0 + $1.expectations.count }
    let total = "\(cases.count) case\(cases.count == 1 ? "" : "s"), \(expectations) expectations"
    if failed == 0 {
      page.line(page.ink("all passed", .good) + ": \(total)")
    } else {
      page.line(page.ink("\(failed) of \(cases.count) cases failed", .danger) + ": \(total)")
    }
    if faults > 0 {
      page.line("\(faults) fault\(faults == 1 ? "" : "s") in the test files; the cases that have them were not run")
    }
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
