import Testing

/// What the built program writes, byte for byte, and how it exits.
///
/// `EVIDENT_RECORD=1 swift test` writes the expectations anew, and fails, so that nobody takes that for a pass.
struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func doesWhatIsExpected(of golden: GoldenCase) throws {
    let found = try golden.run()
    if Recording.isOn {
      try golden.record(found)
      Issue.record("recorded \(golden.name); run again without EVIDENT_RECORD")
    } else {
      #expect(found.stdout == golden.expected.stdout)
      #expect(found.stderr == golden.expected.stderr)
      #expect(found.exit == golden.expected.exit)
    }
  }

  @Test func thereAreCases() { #expect(GoldenCase.all.count >= 50) }
}
