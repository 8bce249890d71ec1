import Foundation
import Knowledge

/// The scale on which the effects of one kind are drawn that a treatment has.
///
/// It reaches at least over what is usual, so that most pictures have the same and a small effect never looks large.
struct EffectScale: Sendable {
  /// What an effect is measured as.
  enum Kind: Sendable {
    /// A difference in standard deviations: 0 is none.
    case difference
    /// A ratio: 1 is none; drawn by its logarithm, so that twice and half are equally far.
    case ratio

    init?(measure: String) {
      switch measure {
      case "cohens-d", "hedges-g", "smd", "effect-size": self = .difference
      case "odds-ratio", "risk-ratio", "relative-risk", "hazard-ratio": self = .ratio
      default: return nil
      }
    }
  }

  /// A mark on the scale.
  struct Tick: Sendable {
    var position: String
    var text: String
  }

  let kind: Kind
  private let range: ClosedRange<Double>

  /// The scale for those findings of a treatment that have effects of a kind.
  init(_ kind: Kind, of findings: [Finding]) {
    self.kind = kind
    let ends = findings.filter { $0.effectKind == kind }
      .flatMap { [$0.value].compactMap(\.self) + $0.interval }.map { Self.place($0.value, kind) }
    let usual = kind == .ratio ? -1.0...2.0 : -0.5...1.0
    range = min(ends.min() ?? 0, usual.lowerBound)...max(ends.max() ?? 0, usual.upperBound)
  }

  private static func place(_ value: Double, _ kind: Kind) -> Double { kind == .ratio ? log2(value) : value }

  /// Where a value stands, with some room at both ends.
  func position(_ value: Double) -> String { percent(share(Self.place(value, kind))) }

  private func share(_ place: Double) -> Double {
    0.03 + 0.94 * (place - range.lowerBound) / (range.upperBound - range.lowerBound)
  }

  /// The value of no difference.
  var none: Double { kind == .ratio ? 1 : 0 }

  /// Round values along the scale, at most eight of them.
  var ticks: [Tick] {
    let steps = kind == .ratio ? [1.0, 2, 4] : [0.5, 1, 2, 5, 10]
    let step = steps.first { (range.upperBound - range.lowerBound) / $0 < 8 } ?? 20
    let first = Int((range.lowerBound / step).rounded(.up))
    let last = Int((range.upperBound / step).rounded(.down))
    guard first <= last else { return [] }
    return (first...last).map { index in
      let place = Double(index) * step
      return Tick(position: percent(share(place)), text: text(kind == .ratio ? exp2(place) : place))
    }
  }

  private func text(_ value: Double) -> String {
    if kind == .ratio, value < 1 { return "1/\(text(1 / value))" }
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 ? "−" : "") + (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }
}

extension Finding {
  /// How its effect can be drawn: nothing without a value, its interval and a measure that has a scale.
  var effectKind: EffectScale.Kind? {
    guard value != nil, interval.count == 2, let kind = measure.flatMap({ EffectScale.Kind(measure: $0) }) else {
      return nil
    }
    return kind == .ratio && ([value].compactMap(\.self) + interval).contains { $0.value <= 0 } ? nil : kind
  }
}
