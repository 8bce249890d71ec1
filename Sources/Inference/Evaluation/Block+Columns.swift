import Knowledge

extension Block {
  func run(_ step: ColumnStep) {
    switch step {
    case .sum(let into, let lines): sum(into, lines)
    case .count(let into, let values): count(into, values)
    case .choose(let into, let stated, let derived, let isStated, let differs):
      choose(into, stated, derived, isStated, differs)
    case .compare(let column, let thresholds): compare(column, thresholds)
    case .differ(let column, let into): planes[Int(into.index)] = whereBoundsDiffer(column)
    }
  }

  private func lows(_ column: Column) -> UnsafeMutablePointer<Int64> { lower + column * Self.lanes }

  private func highs(_ column: Column) -> UnsafeMutablePointer<Int64> { upper + column * Self.lanes }

  private func compare(_ column: Column, _ thresholds: [Threshold]) {
    let lows = lows(column)
    let highs = highs(column)
    let flags = workspace.flags
    for threshold in thresholds {
      switch threshold.side {
      case .lowerAtLeast:
        for lane in 0..<Self.lanes { flags[lane] = lows[lane] >= threshold.value ? 1 : 0 }
      case .upperAtMost:
        for lane in 0..<Self.lanes { flags[lane] = highs[lane] <= threshold.value ? 1 : 0 }
      }
      planes[Int(threshold.output.index)] = packedBits(flags)
    }
  }

  private func whereBoundsDiffer(_ column: Column) -> UInt64 {
    let lows = lows(column)
    let highs = highs(column)
    let flags = workspace.flags
    for lane in 0..<Self.lanes { flags[lane] = lows[lane] != highs[lane] ? 1 : 0 }
    return packedBits(flags)
  }

  private func choose(_ into: Column, _ stated: Column, _ derived: Column, _ isStated: Wire, _ differs: Wire) {
    let (values, leasts, greatests) = (lows(stated), lows(derived), highs(derived))
    let (lows, highs) = (lows(into), highs(into))
    for lane in 0..<Self.lanes {
      lows[lane] = leasts[lane]
      highs[lane] = greatests[lane]
    }
    var outside: UInt64 = 0
    self[isStated].forEachBit { lane in
      let value = values[lane]
      if value < leasts[lane] || value > greatests[lane] { outside |= 1 &<< UInt64(lane) }
      lows[lane] = value
      highs[lane] = value
    }
    planes[Int(differs.index)] = outside
  }

  private func count(_ into: Column, _ values: [Kleene]) {
    for value in values { addToCount(self[value.isTrue]) }
    takeCount(into: lows(into))
    for value in values { addToCount(~self[value.isFalse]) }
    takeCount(into: highs(into))
  }

  /// Counts one more in the lanes of a plane: an addition in all lanes at once, digit by digit.
  private func addToCount(_ plane: UInt64) {
    var carry = plane
    var digit = 0
    while carry != 0 {
      let both = workspace.digits[digit] & carry
      workspace.digits[digit] ^= carry
      carry = both
      digit += 1
    }
  }

  /// Turns the digits into a number for each lane, and begins anew.
  private func takeCount(into numbers: UnsafeMutablePointer<Int64>) {
    transposeBits(workspace.digits)
    for lane in 0..<Self.lanes {
      numbers[lane] = Int64(bitPattern: workspace.digits[lane])
      workspace.digits[lane] = 0
    }
  }

  /// The hull of the lines that may be the first that holds, each rounded once.
  private func sum(_ into: Column, _ lines: [ColumnLine]) {
    let lows = lows(into)
    let highs = highs(into)
    for lane in 0..<Self.lanes {
      lows[lane] = .max
      highs[lane] = .min
    }
    for line in lines {
      let isPossible = self[line.isPossible]
      if isPossible == 0 { continue }
      add(line.items)
      let (lineLows, lineHighs) = (workspace.lineLower, workspace.lineUpper)
      if line.denominator != 1 {
        for lane in 0..<Self.lanes {
          lineLows[lane] = lineLows[lane].roundedQuotient(by: line.denominator)
          lineHighs[lane] = lineHighs[lane].roundedQuotient(by: line.denominator)
        }
      }
      isPossible.forEachBit { lane in
        lows[lane] = min(lows[lane], lineLows[lane])
        highs[lane] = max(highs[lane], lineHighs[lane])
      }
    }
  }

  /// Leaves the sum of the items in the workspace.
  private func add(_ items: [ColumnItem]) {
    let (lineLows, lineHighs) = (workspace.lineLower, workspace.lineUpper)
    for lane in 0..<Self.lanes {
      lineLows[lane] = 0
      lineHighs[lane] = 0
    }
    for item in items {
      let isFalse = self[item.when.isFalse]
      let isOpen = ~(self[item.when.isTrue] | isFalse)
      let (lows, highs) = quantity(item.quantity)
      let (least, greatest) = item.coefficient < 0 ? (highs, lows) : (lows, highs)
      let coefficient = item.coefficient
      // The whole fits 64 bits, so that a part that wraps comes back.
      if isFalse | isOpen == 0 {
        for lane in 0..<Self.lanes {
          lineLows[lane] &+= coefficient &* least[lane]
          lineHighs[lane] &+= coefficient &* greatest[lane]
        }
        continue
      }
      (~isFalse).forEachBit { lane in
        let low = coefficient &* least[lane]
        let high = coefficient &* greatest[lane]
        let mayBeLeftOut = isOpen &>> UInt64(lane) & 1 == 1
        lineLows[lane] &+= mayBeLeftOut ? min(0, low) : low
        lineHighs[lane] &+= mayBeLeftOut ? max(0, high) : high
      }
    }
  }

  /// The least and the greatest that a quantity can be, in each lane.
  private func quantity(
    _ quantity: ColumnItem.Quantity
  ) -> (lower: UnsafeMutablePointer<Int64>, upper: UnsafeMutablePointer<Int64>) {
    let (lows, highs) = (workspace.itemLower, workspace.itemUpper)
    switch quantity {
    case .column(let column): return (self.lows(column), self.highs(column))
    case .one:
      for lane in 0..<Self.lanes {
        lows[lane] = 1
        highs[lane] = 1
      }
    case .scores(let scores):
      for lane in 0..<Self.lanes {
        lows[lane] = .max
        highs[lane] = .min
      }
      for (isPossible, score) in scores {
        self[isPossible].forEachBit { lane in
          lows[lane] = min(lows[lane], score)
          highs[lane] = max(highs[lane], score)
        }
      }
    }
    return (lows, highs)
  }
}
