import Diagnostics
import RuleFiles
import Testing

struct FingerprintTests {
  private func fingerprint(_ files: (String, String)...) -> String {
    RuleFiles.fingerprint(of: files.map { SourceText(name: $0.0, text: $0.1) })
  }

  @Test func ofNoFilesIsThatOfNothing() {
    #expect(fingerprint() == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  /// Worked out by hand: `printf '\1\0\0\0\0\0\0\0a\2\0\0\0\0\0\0\0hi' | sha256sum`.
  @Test func isOverLengthsNamesAndBytes() {
    #expect(fingerprint(("a", "hi")) == "sha256:cddc1822a27eb821c85f4b29ab888ceed50f1b0f53bb7dfc17231570bd2eacd8")
  }

  @Test func doesNotDependOnTheOrderOfFiles() {
    #expect(fingerprint(("a", "1"), ("b", "2")) == fingerprint(("b", "2"), ("a", "1")))
  }

  @Test func tellsWhatIsInWhichFile() {
    let all = [
      fingerprint(("a", "12"), ("b", "3")), fingerprint(("a", "1"), ("b", "23")), fingerprint(("a", "123"), ("b", "")),
      fingerprint(("a1", "2"), ("b", "3")), fingerprint(("a", "123")),
    ]
    #expect(Set(all).count == all.count)
  }
}
