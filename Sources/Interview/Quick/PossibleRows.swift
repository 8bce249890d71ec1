import Inference
import Knowledge

extension Assessor {
  /// The profile with each answer that a fact may still be given.
  func possibleRows(of fact: FactID, _ value: Possible, _ row: AnswerRow) -> [AnswerRow] {
    func with(_ answer: Answer) -> AnswerRow {
      var changed = row
      changed.set(fact, to: answer)
      return changed
    }
    switch value {
    case .yesNo: return [with(.yesNo(true)), with(.yesNo(false))]
    case .choice(let options): return options.map { with(.choice($0)) }
    case .choices(let yes, let no):
      var none = row
      none.setOnly(fact, yes)
      let known = Set(yes + no)
      let open = program.ruleSet[fact].type.options.indices.filter { !known.contains($0) }
      return [none]
        + open.map { option in
          var one = none
          one.set(option, of: fact, to: true)
          return one
        }
    case .number(let range): return Self.tried(range).map { with(.number($0)) }
    }
  }

  /// The numbers of a range that are tried: all where there are not too many, else some at equal distances.
  private static func tried(_ range: ClosedRange<Int64>) -> [Int64] {
    let most: Int64 = 64
    let (span, isOver) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    if !isOver, span < most { return Array(range) }
    let step = (isOver ? Int64.max : span) / (most - 1)
    return (0..<most).map { range.lowerBound + $0 * step }
  }
}
