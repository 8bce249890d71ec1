/// A number with its thousands set apart: `100,000`.
package func groupedDigits(_ number: Int) -> String {
  var digits = Array(String(number))
  for position in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: position) }
  return String(digits)
}

/// A share as `3.2 %`, rounded down so that not all of them are never 100 %.
package func percentage(_ count: Int, of total: Int) -> String {
  guard total > 0, count > 0 else { return "0 %" }
  let tenths = count * 1000 / total
  return tenths == 0 ? "under 0.1 %" : "\(tenths / 10).\(tenths % 10) %"
}
