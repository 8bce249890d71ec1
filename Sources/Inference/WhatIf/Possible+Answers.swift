package import Knowledge

extension Possible {
  /// The answers that a fact may still be given, as they are tried: of choices none that is open and each open option
  /// alone, of numbers those of ``selection(of:)``.
  ///
  /// - Parameter optionCount: how many options the fact has.
  package func answers(optionCount: Int) -> [Answer] {
    switch self {
    case .yesNo: return [.yesNo(true), .yesNo(false)]
    case .choice(let options): return options.map { .choice($0) }
    case .choices(let yes, let no):
      let isKnown = Set(yes + no)
      let open = (0..<optionCount).filter { !isKnown.contains($0) }
      return ([[]] + open.map { [$0] }).map { chosen in
        .choices(yes: (yes + chosen).sorted(), no: (no + open.filter { !chosen.contains($0) }).sorted())
      }
    case .number(let range): return Self.selection(of: range).map { .number($0) }
    }
  }

  /// The numbers of a range that are tried: all where there are not more than 64, else 64 at equal distances.
  static func selection(of range: ClosedRange<Int64>) -> [Int64] {
    let most: Int64 = 64
    let (span, isOver) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    if !isOver, span < most { return Array(range) }
    let step = (isOver ? Int64.max : span) / (most - 1)
    return (0..<most).map { range.lowerBound + $0 * step }
  }
}
