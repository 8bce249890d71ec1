import Batch
import Inference
import Knowledge
import TestSupport

/// A small rule set, and batches of it in memory.
enum SmallBatch {
  static let rules = RuleText(
    """
    facts:
      age: {type: integer, range: 5 to 110}
      sleep: {type: choice, options: {good: good, bad: bad}}
      events: {type: choices, options: {loss: loss, move: move}}
      mood: {type: integer, range: 0 to 27}
      severity:
        type: choice
        ordered: true
        options: {mild: mild, severe: severe}
        derive:
          mild: {mood: at most 9}
          otherwise: severe
    treatments:
      walking:
        name: Walking
        kind: talking
        rating: {otherwise: {level: good, basis: published, source: book}}
        suitability:
          older: {when: {age: at least 65}, favours: strongly, note: It is gentle., source: book}
      tablets:
        name: Tablets
        kind: medical
        rating: {otherwise: {level: good, basis: published, source: book}}
        contraindications:
          young: {when: {age: under 18}, note: Not for the young., source: book}
        suitability:
          sleepless: {when: {sleep: bad}, favours: slightly, note: They make sleepy., source: book}
    """)

  /// A plan for objects of ids in tiny units, unless said.
  static func plan(
    _ detail: OutputForm.Detail = .ids, jobs: Int = 2, unitBytes: Int = 64,
    _ change: (inout BatchPlan) -> Void = { _ in }
  ) throws -> BatchPlan {
    var form = OutputForm()
    form.detail = detail
    return try plan(form, jobs: jobs, unitBytes: unitBytes, change)
  }

  static func plan(
    _ form: OutputForm, jobs: Int = 2, unitBytes: Int = 64, _ change: (inout BatchPlan) -> Void = { _ in }
  ) throws -> BatchPlan {
    var plan = BatchPlan(Program(try rules.ruleSet()), form, version: "0")
    plan.jobs = jobs
    plan.unitBytes = unitBytes
    plan.keepsErrors = true
    change(&plan)
    return plan
  }

  /// Runs a batch to its end.
  @discardableResult static func run(
    _ plan: BatchPlan, _ inputs: [any BatchInput], to sink: MemorySink = MemorySink(),
    from progress: BatchProgress = BatchProgress()
  ) -> (sink: MemorySink, progress: BatchProgress, ending: BatchEnding) {
    let run = BatchRun(plan, inputs, to: sink, from: progress)
    while !run.wait(milliseconds: 10_000) {}
    return (sink, run.progress, run.ending)
  }
}
