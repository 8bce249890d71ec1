import Foundation
import Testing

/// What `evident ask` says where it can't save.
struct AskSavingTests {
  @Test func answersThatCannotBeSavedAreNeverSaidToBe() throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.resolvingSymlinksInPath().appending(path: "evident-\(UUID().uuidString)")
    let inner = folder.appending(path: "answers")
    try files.createDirectory(at: inner, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    let rules = GoldenSession.root.appending(path: "_rules").path()
    let terminal = try PseudoTerminal.evident(
      ["ask", "--rules", rules, "--save", "answers/me.yaml", "--color", "never"], in: folder)
    _ = try terminal.readToPrompt()
    try terminal.type("40")
    _ = try terminal.readToPrompt()
    #expect(files.fileExists(atPath: inner.appending(path: "me.yaml").path()))
    try files.removeItem(at: inner)
    for answer in ["1", "no"] {
      try terminal.type(answer)
      _ = try terminal.readToPrompt()
      #expect(terminal.reply.contains("there is no folder 'answers'"))
      #expect(terminal.reply.contains("Your answers are kept here, but not in the file."))
    }
    try files.createDirectory(at: inner, withIntermediateDirectories: true)
    try terminal.type("1")
    _ = try terminal.readToPrompt()
    #expect(!terminal.reply.contains("not in the file"), "saved as soon as it can be")
    #expect(try String(contentsOf: inner.appending(path: "me.yaml"), encoding: .utf8).contains("ache-day: 1"))
    try files.removeItem(at: inner)
    try terminal.type("2")
    _ = try terminal.readToPrompt()
    try terminal.type("q")
    _ = try terminal.readToPrompt()
    #expect(terminal.reply.contains("Your last answers could NOT be saved in 'answers/me.yaml'"))
    #expect(try terminal.finish() == .exit(2))
  }
}
