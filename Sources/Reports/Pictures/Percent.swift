/// A share of the width of a picture as an SVG length: `37.25%`.
///
/// Pictures are laid out in shares, so that they fit a phone and a page alike without shrinking what is written on them.
func percent(_ share: Double) -> String {
  let hundredths = Int((min(1, max(0, share)) * 10_000).rounded())
  let (whole, rest) = (hundredths / 100, hundredths % 100)
  return rest == 0 ? "\(whole)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
}
