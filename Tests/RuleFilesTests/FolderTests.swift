import Diagnostics
import Foundation
import RuleFiles
import Testing

struct FolderTests {
  @Test func readsEveryRuleFileBelow() throws {
    try withFolder { folder in
      try writeBase(to: folder)
      try write("{}", to: "b/x.yml", in: folder)
      try write("{}", to: "B.yaml", in: folder)
      try write("{}", to: "b.yaml", in: folder)
      try write("not: read", to: "notes.txt", in: folder)
      try write("not: read", to: ".hidden.yaml", in: folder)
      try write("cases: {}", to: "tests/a.yaml", in: folder)
      try write("cases: {}", to: "b/tests/deep/c.yaml", in: folder)
      let reading = RuleFolder.read(folder.path())
      #expect(reading.diagnostics.isEmpty)
      let names = reading.sources.map(\.name)
      #expect(Set(names) == Set(GoldenCase.base.map(\.name) + ["b/x.yml", "B.yaml", "b.yaml"]))
      #expect(names.first == "B.yaml")
      #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      #expect(RuleFolder.load(folder.path()).ruleSet != nil)
      let tests = RuleFolder.read(folder.path(), .tests)
      #expect(tests.sources.map(\.name) == ["b/tests/deep/c.yaml", "tests/a.yaml"])
    }
  }

  @Test func followsLinks() throws {
    try withFolder { folder in
      try writeBase(to: folder.appending(path: "real"))
      try FileManager.default.createDirectory(
        at: folder.appending(path: "rules"), withIntermediateDirectories: true)
      try link("rules/linked", to: "../real", in: folder)
      let loading = RuleFolder.load(folder.appending(path: "rules").path())
      #expect(loading.rendered == "")
      #expect(loading.ruleSet != nil)
      #expect(loading.sources.allSatisfy { $0.name.hasPrefix("linked/") })
    }
  }

  @Test func refusesALargeFileUnread() throws {
    try withFolder { folder in
      try writeBase(to: folder)
      try write(String(repeating: " ", count: 4 << 20) + "\n", to: "large.yaml", in: folder)
      let loading = RuleFolder.load(folder.path())
      #expect(loading.ruleSet == nil)
      #expect(loading.diagnostics.count == 1)
      #expect(loading.diagnostics.first?.id == "too-large")
      #expect(!loading.sources.contains { $0.name == "large.yaml" })
    }
  }

  @Test func saysWhereNoFolderIs() {
    let loading = RuleFolder.load("/nowhere/at/all")
    #expect(loading.ruleSet == nil)
    #expect(loading.diagnostics.map(\.id) == ["unreadable-file"])
    #expect(loading.diagnostics.first?.message == "'/nowhere/at/all' can't be read: no such file or directory")
  }

  @Test func saysThatAFileIsNoFolder() throws {
    try withFolder { folder in
      try write("{}", to: "a.yaml", in: folder)
      let loading = RuleFolder.load(folder.appending(path: "a.yaml").path())
      #expect(loading.diagnostics.map(\.message).first?.hasSuffix("it is not a folder") == true)
    }
  }

  @Test func aFileThatCannotBeReadHidesNoName() throws {
    try withFolder { folder in
      try writeBase(to: folder)
      try FileManager.default.removeItem(at: folder.appending(path: "facts.yaml"))
      try link("facts.yaml", to: "facts.yaml", in: folder)
      try write("triage:\n  t: {urgency: soon, when: {age: 3}, title: T, note: N}\n", to: "t.yaml", in: folder)
      #expect(RuleFolder.load(folder.path()).diagnostics.map(\.id) == ["unreadable-file"])
    }
  }
}
