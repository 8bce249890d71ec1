import Inference
import RuleFiles

// What the engine, the readers and a batch cost, on made-up profiles for the rules about depression. Run from the
// repository's folder, on a machine that does nothing else:
//
//   swift run -c release Benchmarks [engine|interviews|what-if|reading|batch|rules|growth …]
let parts = CommandLine.arguments.dropFirst()
let loading = RuleFolder.load("Rules/depression")
guard let ruleSet = loading.ruleSet else { fatalError("the rules in Rules/depression can't be loaded from here") }

let table = Table()
let benchmarks: [(name: String, run: () throws -> Void)] = [
  ("rules", { Rules(table).run() }),
  ("engine", { Engine(ruleSet, table).run() }),
  ("interviews", { Interviews(ruleSet, table).run() }),
  ("what-if", { WhatIfs(ruleSet, table).run() }),
  ("growth", { Growth(ruleSet, table).run() }),
  ("reading", { Reading(ruleSet, table).run() }),
  ("batch", { try Batches(ruleSet, table).run() }),
]
for benchmark in benchmarks where parts.isEmpty || parts.contains(benchmark.name) { try benchmark.run() }
