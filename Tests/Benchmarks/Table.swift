/// A table of what was measured, a line at a time.
final class Table {
  private let clock = ContinuousClock()

  /// Begins a part of the table.
  func begin(_ title: String) { print("\n\(title)") }

  /// Runs something some times, and writes down the median time it takes for one of its pieces.
  ///
  /// - Parameters:
  ///   - pieces: how many pieces a run has: profiles, files.
  ///   - bytes: how many bytes a run reads or writes, where their rate is to be shown.
  /// - Returns: the median in seconds for a run.
  @discardableResult
  func measure(
    _ name: String, pieces: Int, bytes: Int? = nil, runs: Int = 15, of unit: String = "profile",
    _ body: () throws -> Void
  ) rethrows -> Double {
    try body()
    var times: [Double] = []
    for _ in 0..<runs { times.append(try clock.measure(body).seconds) }
    times.sort()
    let median = times[times.count / 2]
    let least = times[0]
    let rate = bytes.map { ", \(Self.text(Double($0) / median / 1e6)) MB a second" } ?? ""
    let each = median / Double(pieces)
    print(
      "  \(Self.padded(name, 44)) \(Self.time(each)) a \(unit) (least \(Self.time(least / Double(pieces))))\(rate)")
    return median
  }

  /// Writes down what was found.
  func say(_ name: String, _ words: String) { print("  \(Self.padded(name, 60)) \(words)") }

  /// Writes down how one time compares with another.
  func compare(_ name: String, _ value: Double) { print("  \(Self.padded(name, 44)) \(Self.text(value))") }

  /// Writes down how some numbers lie: the median, the least, and what 99 % and all of them keep below.
  func spread(_ name: String, _ numbers: [Double]) {
    let sorted = numbers.sorted()
    guard let least = sorted.first, let most = sorted.last else { return }
    let (median, high) = (sorted[sorted.count / 2], sorted[sorted.count * 99 / 100])
    print(
      "  \(Self.padded(name, 44)) \(Self.text(median)) (least \(Self.text(least)), 99 % \(Self.text(high)), most "
        + "\(Self.text(most)))")
  }

  private static func time(_ seconds: Double) -> String {
    if seconds < 1e-3 { return "\(text(seconds * 1e6)) µs" }
    return "\(text(seconds * 1e3)) ms"
  }

  /// A number with two places, or none where it is large.
  private static func text(_ number: Double) -> String {
    if number >= 100 { return "\(Int(number.rounded()))" }
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
