import Knowledge

/// Every complete answer to the facts that some conditions turn on, as rows of lanes.
///
/// Options of choices that nothing tests, and numbers that no test tells apart, stand for each other, so that what
/// holds in all worlds holds for all profiles. A derived fact follows its derivation; one whose statement wins also
/// takes every value that could be stated.
struct Worlds {
  /// One fact and the answers it goes through.
  private struct Axis {
    var fact: FactID
    var answers: [Answer?]
  }

  private let axes: [Axis]
  private let layout: AnswerLayout
  /// The number of worlds, or nothing where it is over the limit.
  let count: Int?

  init(of conditions: [Condition], for treatment: Int?, in ruleSet: RuleSet, layout: AnswerLayout, limit: Int) {
    self.layout = layout
    let uses = Closure(of: conditions, for: treatment, in: ruleSet).uses
    var axes: [Axis] = []
    var count: Int? = 1
    for (fact, use) in uses.sorted(by: { $0.key < $1.key }) {
      let declared = ruleSet[fact]
      if declared.derivation != nil, declared.whenStated == .mustAgree { continue }
      guard var answers = Self.answers(declared, use, limit: limit) as [Answer?]? else {
        count = nil
        break
      }
      if declared.derivation != nil { answers.append(nil) }
      axes.append(Axis(fact: fact, answers: answers))
      let (product, overflow) = (count ?? 0).multipliedReportingOverflow(by: answers.count)
      count = overflow || product > limit ? nil : product
      if count == nil { break }
    }
    self.axes = axes
    self.count = count
  }

  /// The answers that a fact has to go through; nothing where there are more than the limit.
  private static func answers(_ fact: Fact, _ use: Closure.Use, limit: Int) -> [Answer]? {
    switch fact.type {
    case .yesNo: return [.yesNo(true), .yesNo(false)]
    case .choice(let options, _): return options.indices.map { .choice($0) }
    case .choices(let options, _):
      let tested = use.options.map { $0.sorted() } ?? Array(options.indices)
      guard tested.count < 30, 1 << tested.count <= limit else { return nil }
      return (0..<1 << tested.count).map { mask in
        let yes = tested.indices.filter { mask >> $0 & 1 == 1 }.map { tested[$0] }
        return .choices(yes: yes, no: options.indices.filter { !yes.contains($0) })
      }
    case .number(let type):
      if !use.isSummed {
        let starts = Set(use.cuts.filter { type.range.contains($0) } + [type.range.lowerBound])
        return starts.sorted().map { .number($0) }
      }
      guard type.range.upperBound.subtractingReportingOverflow(type.range.lowerBound).partialValue.magnitude < limit
      else { return nil }
      return type.range.map { .number($0) }
    }
  }

  /// Calls `body` with the rows of up to 64 worlds at a time, until it gives false.
  func forEachBlock(_ body: ([AnswerRow]) -> Bool) {
    guard let count else { return }
    var rows: [AnswerRow] = []
    rows.reserveCapacity(Block.lanes)
    for index in 0..<count {
      var row = AnswerRow(layout)
      var rest = index
      for axis in axes {
        row.set(axis.fact, to: axis.answers[rest % axis.answers.count])
        rest /= axis.answers.count
      }
      rows.append(row)
      if rows.count == Block.lanes {
        if !body(rows) { return }
        rows.removeAll(keepingCapacity: true)
      }
    }
    if !rows.isEmpty { _ = body(rows) }
  }
}
