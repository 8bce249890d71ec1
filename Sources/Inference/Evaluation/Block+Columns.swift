import Knowledge

extension Block {
  func run(_ step: ColumnStep) {
    switch step {
    case .sum(let into, let lines): sum(into, lines)
    case .count(let into, let values): count(into, values)
    case .choose(let into, let stated, let derived, let isStated, let differs):
      choose(into, stated, derived, isStated, differs)
    case .compare(let column, let thresholds): compare(column, thresholds)
    }
  }

  private func compare(_ column: Column, _ thresholds: [Threshold]) {
    let lows = lower + column * Self.lanes
    let highs = upper + column * Self.lanes
    for threshold in thresholds {
      var plane: UInt64 = 0
      switch threshold.side {
      case .lowerAtLeast:
        for lane in 0..<Self.lanes { plane |= (lows[lane] >= threshold.value ? 1 : 0) &<< UInt64(lane) }
      case .upperAtMost:
        for lane in 0..<Self.lanes { plane |= (highs[lane] <= threshold.value ? 1 : 0) &<< UInt64(lane) }
      }
      planes[Int(threshold.output.index)] = plane
    }
  }

  private func choose(_ into: Column, _ stated: Column, _ derived: Column, _ isStated: Wire, _ differs: Wire) {
    let mask = planes[Int(isStated.index)]
    var outside: UInt64 = 0
    for lane in 0..<Self.lanes {
      let value = lower[stated * Self.lanes + lane]
      let least = lower[derived * Self.lanes + lane]
      let greatest = upper[derived * Self.lanes + lane]
      let isHere = mask >> UInt64(lane) & 1 == 1
      lower[into * Self.lanes + lane] = isHere ? value : least
      upper[into * Self.lanes + lane] = isHere ? value : greatest
      outside |= (isHere && (value < least || value > greatest) ? 1 : 0) &<< UInt64(lane)
    }
    planes[Int(differs.index)] = outside
  }

  private func count(_ into: Column, _ values: [Kleene]) {
    let lows = lower + into * Self.lanes
    let highs = upper + into * Self.lanes
    for lane in 0..<Self.lanes {
      lows[lane] = 0
      highs[lane] = Int64(values.count)
    }
    for value in values {
      let isTrue = planes[Int(value.isTrue.index)]
      let isFalse = planes[Int(value.isFalse.index)]
      for lane in 0..<Self.lanes {
        lows[lane] += Int64(isTrue >> UInt64(lane) & 1)
        highs[lane] -= Int64(isFalse >> UInt64(lane) & 1)
      }
    }
  }

  /// The hull of the lines that may be the first that holds, each rounded once.
  private func sum(_ into: Column, _ lines: [ColumnLine]) {
    for lane in 0..<Self.lanes {
      var least = Int64.max
      var greatest = Int64.min
      for line in lines where isSet(line.isPossible, lane) {
        var low: Int64 = 0
        var high: Int64 = 0
        for item in line.items {
          let bounds = bounds(of: item, lane)
          // The whole fits 64 bits, so that a part that wraps comes back.
          low &+= bounds.lower
          high &+= bounds.upper
        }
        least = min(least, low.roundedQuotient(by: line.denominator))
        greatest = max(greatest, high.roundedQuotient(by: line.denominator))
      }
      lower[into * Self.lanes + lane] = least
      upper[into * Self.lanes + lane] = greatest
    }
  }

  /// What an item adds, over its line's denominator: at least and at most.
  func bounds(of item: ColumnItem, _ lane: Int) -> (lower: Int64, upper: Int64) {
    if isSet(item.when.isFalse, lane) { return (0, 0) }
    let quantity = bounds(of: item.quantity, lane)
    let first = item.coefficient &* quantity.lower
    let second = item.coefficient &* quantity.upper
    let (low, high) = item.coefficient < 0 ? (second, first) : (first, second)
    return isSet(item.when.isTrue, lane) ? (low, high) : (min(0, low), max(0, high))
  }

  /// The least and the greatest that a quantity can be.
  func bounds(of quantity: ColumnItem.Quantity, _ lane: Int) -> (lower: Int64, upper: Int64) {
    switch quantity {
    case .one: return (1, 1)
    case .column(let column): return (lower[column * Self.lanes + lane], upper[column * Self.lanes + lane])
    case .scores(let scores):
      var least = Int64.max
      var greatest = Int64.min
      for (isPossible, score) in scores where isSet(isPossible, lane) {
        least = min(least, score)
        greatest = max(greatest, score)
      }
      return (least, greatest)
    }
  }
}
