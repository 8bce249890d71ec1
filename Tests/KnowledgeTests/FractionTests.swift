import Knowledge
import Testing

@Suite struct FractionTests {
  @Test(arguments: [
    (2, 4, "1/2"), (-2, 4, "-1/2"), (2, -4, "-1/2"), (0, 7, "0"), (36, 25, "36/25"), (14, 7, "2"),
    (Int64.max, 1, "9223372036854775807"), (1, Int64.max, "1/9223372036854775807"),
  ])
  func isReduced(numerator: Int64, denominator: Int64, text: String) {
    #expect(Fraction(numerator, over: denominator)?.description == text)
  }

  @Test func hasNoZeroDenominator() {
    #expect(Fraction(1, over: 0) == nil)
  }

  @Test(arguments: [(1, 2, 2, 3, "1/3"), (25, 36, 36, 25, "1"), (-3, 4, 4, 3, "-1"), (0, 1, 5, 7, "0")])
  func multiplies(a: Int64, b: Int64, c: Int64, d: Int64, product: String) throws {
    let left = try #require(Fraction(a, over: b))
    let right = try #require(Fraction(c, over: d))
    #expect(left.multiplied(by: right)?.description == product)
  }

  @Test func reportsOverflow() throws {
    let large = try #require(Fraction(Int64.max))
    #expect(large.multiplied(by: large) == nil)
    #expect(large.divided(by: large) == Fraction.one)
    #expect(large.divided(by: .zero) == nil)
  }
}
