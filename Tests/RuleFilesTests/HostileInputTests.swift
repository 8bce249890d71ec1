import Diagnostics
import RuleFiles
import Testing

/// Whatever the files hold, loading ends with a value: a rule set or errors, and never with both or neither.
struct HostileInputTests {
  @Test func survivesBrokenFiles() {
    var random = SplitMix(state: 0x5EED)
    let files =
      GoldenCase.base + GoldenCase.all.flatMap { golden in golden.load().sources.filter { $0.name == "case.yaml" } }
    for round in 0..<400 {
      var broken = GoldenCase.base
      let file = files[Int.random(in: files.indices, using: &random)]
      var lines = file.bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
      for _ in 0...round % 4 {
        let line = Int.random(in: lines.indices, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: lines[line] = []
        case 1: lines.swapAt(line, Int.random(in: lines.indices, using: &random))
        case 2: lines.insert(lines[Int.random(in: lines.indices, using: &random)], at: line)
        case 3: lines[line] = lines[line].dropLast(Int.random(in: 0...4, using: &random))
        default:
          guard let column = lines[line].indices.randomElement(using: &random) else { continue }
          lines[line][column] = Array("[]{}:,-#'\"&*!|> ab0\t".utf8).randomElement(using: &random) ?? 0
        }
      }
      broken.removeAll { $0.name == file.name }
      broken.append(SourceText(name: file.name, bytes: Array(lines.joined(separator: [10]))))
      let loading = RuleFiles.load(broken)
      #expect((loading.ruleSet == nil) == loading.diagnostics.hasErrors, "round \(round)")
      #expect(!loading.rendered.contains("\u{1B}"))
    }
  }

  @Test func escapesWhatItQuotes() {
    let loading = GoldenCase.load(["zz.yaml": "contacts:\n  \"\\e[31m\": {name: \"x\"}\n"])
    #expect(loading.diagnostics.map(\.id) == ["bad-id"])
    #expect(!loading.rendered.contains("\u{1B}"))
  }
}

/// A small generator with a seed, so that a failure comes again.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
