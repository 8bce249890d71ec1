import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// Random derived numbers with large weights and quantities, against sums of exact fractions written out here.
@Suite struct RandomNumberTests {
  @Test func derivedNumbersAreExact() throws {
    for number in 0..<400 {
      var random = Seed.generator(8, case: number)
      var sketch = RuleSetSketch()
      let places = random.int(0...3)
      var items: [SumItem] = []
      var low = Rational.zero
      var high = Rational.zero
      for index in 0..<random.int(1...5) {
        let itemPlaces = random.int(0...3)
        let least = random.int64(-100_000...100_000)
        let range = least...least + (random.chance(0.5) ? 0 : random.int64(1...100_000))
        let fact = sketch.number("fact-\(index)", range, places: itemPlaces)
        let weight = Fraction.of(random.int64(-5000...5000), over: random.pick([1, 2, 3, 7, 36, 40, 100, 128]))
        let holds = random.pick([Truth.true, .true, .false, .unknown])
        let open = sketch.yesNo("open-\(index)")
        let when: Condition? =
          switch holds {
          case .true: nil
          case .false: .some()
          case .unknown: .yes(open)
          }
        items.append(.of(.number(fact), times: weight, when: when))
        let ends = [range.lowerBound, range.upperBound].map {
          Rational(scaled: $0, places: itemPlaces) * Rational(weight)
        }
        switch holds {
        case .true:
          low = low + min(ends[0], ends[1])
          high = high + max(ends[0], ends[1])
        case .false: break
        case .unknown:
          low = low + min(ends[0], ends[1], .zero)
          high = high + max(ends[0], ends[1], .zero)
        }
      }
      let derived = sketch.number("derived", 0...1, places: places, sum: items)
      let wanted = low.rounded(places: places)...high.rounded(places: places)
      #expect(
        Program(sketch.ruleSet).value(of: derived, in: sketch.row()) == .number(wanted),
        "\(Seed.note(case: number)): \(low) to \(high)")
    }
  }

  /// Rounding itself, by its definition: the only multiple within (x − ½, x + ½].
  @Test func roundingTakesTheNearestAndHalvesUp() {
    for numerator in Int128(-200)...200 {
      for denominator in [Int128(1), 2, 3, 4, 7, 8, 40] {
        let exact = Rational(numerator, over: denominator)
        let rounded = Rational(Int128(exact.rounded(places: 0)))
        let distance = rounded + exact * Rational(-1)
        #expect(distance > Rational(-1, over: 2) && distance <= Rational(1, over: 2), "\(exact)")
      }
    }
  }
}
