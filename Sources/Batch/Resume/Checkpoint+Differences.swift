import Diagnostics

extension Checkpoint {
  /// What a batch is to do otherwise than the one that left this checkpoint, a line each; none where it may go on from
  /// it.
  package func differences(of other: Checkpoint) -> [String] {
    var differences: [String] = []
    if version != other.version { differences.append("evident was version \(version), and is \(other.version)") }
    if rules != other.rules { differences.append("the rules have changed") }
    let now = Dictionary(other.options.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    for option in options where now[option.name] != option.value {
      differences.append(
        "\(option.name) was \(Self.shown(option.value)), and is \(Self.shown(now[option.name] ?? ""))")
    }
    return differences + inputDifferences(other.inputs)
  }

  private func inputDifferences(_ others: [Input]) -> [String] {
    let names = inputs.map(\.name)
    if names != others.map(\.name) {
      guard names.count == others.count else {
        return ["there were \(counted(names.count, "input")), and there are \(others.count)"]
      }
      return zip(names, others).enumerated().filter { $1.0 != $1.1.name }.prefix(10).map { index, pair in
        "input \(index + 1) was '\(pair.0.visible())', and is '\(pair.1.name.visible())'"
      }
    }
    return zip(inputs, others).compactMap { before, now in
      difference(before.content, now.content).map { "'\(before.name.visible())' \($0)" }
    }
  }

  private func difference(_ before: Content?, _ now: Content?) -> String? {
    guard let before else { return now == nil ? nil : "could not be read, and can be now" }
    guard let now else { return "could be read, and can't be now" }
    if before.size != now.size { return "had \(grouped(before.size)) bytes, and has \(grouped(now.size))" }
    if before.fingerprint != now.fingerprint { return "begins or ends otherwise than it did" }
    return before.modified == now.modified ? nil : "has been written to since"
  }

  private static func shown(_ value: String) -> String { value.isEmpty ? "not given" : "'\(value.visible())'" }
}
