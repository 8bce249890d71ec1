/// A number and what it counts: `1 file`, `14 files`.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// A number with its thousands set apart: `200,000`.
package func grouped(_ number: Int) -> String {
  var digits = String(number.magnitude)
  var index = digits.count - 3
  while index > 0 {
    digits.insert(",", at: digits.index(digits.startIndex, offsetBy: index))
    index -= 3
  }
  return number < 0 ? "-" + digits : digits
}
