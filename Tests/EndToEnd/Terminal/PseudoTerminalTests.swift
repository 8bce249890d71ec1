import Foundation
import Testing

/// Programs on a terminal: each test would hang, or find nothing, on a pipe.
struct PseudoTerminalTests {
  @Test func holdsAConversation() throws {
    let terminal = try PseudoTerminal.shell(
      "printf 'Name? > '; read name; printf 'Hello %s.\\nAge? > ' \"$name\"; read age; echo \"$age years\"; exit 3")
    #expect(try terminal.readToPrompt() == .prompt)
    #expect(terminal.screen == "Name? > ")
    try terminal.type("Zoë")
    #expect(try terminal.readToPrompt("Age? > ") == .prompt)
    #expect(terminal.reply == "Zoë\nHello Zoë.\nAge? > ")
    try terminal.type("34")
    #expect(try terminal.readToPrompt() == .end)
    #expect(terminal.screen == "Name? > Zoë\nHello Zoë.\nAge? > 34\n34 years\n")
    #expect(try terminal.finish() == .exit(3))
  }

  @Test func hasASizeThatCanChange() throws {
    let terminal = try PseudoTerminal.shell(
      "trap 'echo resized' WINCH; stty size; printf '> '; read x || read x; stty size",
      size: PseudoTerminal.Size(rows: 7, columns: 33))
    try terminal.readToPrompt()
    #expect(terminal.screen == "7 33\n> ")
    try terminal.resize(to: PseudoTerminal.Size(rows: 8, columns: 44))
    try terminal.type("")
    #expect(try terminal.finish() == .exit(0))
    #expect(terminal.reply.contains("resized\n"))
    #expect(terminal.reply.hasSuffix("8 44\n"))
  }

  @Test func theTerminalAndNothingElseIsOpen() throws {
    let shared = dup(0)
    defer { close(shared) }
    let terminal = try PseudoTerminal.shell("test -t 0 && test -t 1 && test -t 2 && tty > /dev/tty; exec ls -1 /dev/fd")
    #expect(try terminal.finish() == .exit(0))
    // The last is what the listing itself reads.
    #expect(terminal.screen.contains(/^\/dev\/[a-z0-9\/]+\n0\n1\n2\n3\n$/))
  }

  @Test func hasItsOwnEnvironmentAndFolder() throws {
    let terminal = try PseudoTerminal.shell("echo $TERM $LANG $MORE; ls Package.swift", environment: ["MORE": "more"])
    #expect(try terminal.finish() == .exit(0))
    #expect(terminal.screen == "xterm-256color C.UTF-8 more\nPackage.swift\n")
  }

  @Test func standardOutputCanGoToAFile() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "evident-output-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let terminal = try PseudoTerminal.shell("echo page; printf '> ' >&2; read x; echo \"$x\"", output: file)
    try terminal.readToPrompt()
    try terminal.type("more")
    #expect(try terminal.finish() == .exit(0))
    #expect(terminal.screen == "> more\n")
    #expect(try String(contentsOf: file, encoding: .utf8) == "page\nmore\n")
  }

  @Test func controlCInterrupts() throws {
    let terminal = try PseudoTerminal.shell("printf '> '; read x; echo not reached")
    try terminal.readToPrompt()
    try terminal.typeControl("C")
    #expect(try terminal.finish() == .signal(SIGINT))
    #expect(terminal.reply == "^C")
  }

  @Test func controlDEndsTheInputOnce() throws {
    let terminal = try PseudoTerminal.shell("printf '> '; read x || printf 'end\\n> '; read y && echo \"$y\"")
    try terminal.readToPrompt()
    try terminal.typeControl("D")
    try terminal.readToPrompt()
    #expect(terminal.reply == "end\n> ")
    try terminal.type("on")
    #expect(try terminal.finish() == .exit(0))
    #expect(terminal.reply == "on\non\n")
  }

  @Test func backspaceTakesAWholeCharacterAway() throws {
    let terminal = try PseudoTerminal.shell("printf '> '; read x; echo \"$x\"")
    try terminal.readToPrompt()
    try terminal.send(Array("Zoë".utf8) + [0x7f, 0x0d])
    #expect(try terminal.finish() == .exit(0))
    #expect(terminal.reply.hasSuffix("\nZo\n"))
  }

  @Test func closingItHangsUp() throws {
    // A read may fail before the signal comes.
    let terminal = try PseudoTerminal.shell("printf '> '; read x; sleep 20")
    try terminal.readToPrompt()
    terminal.hangUp()
    #expect(try terminal.finish() == .signal(SIGHUP))
    #expect(terminal.screen == "> ")
  }

  @Test func aSignalReachesTheProgram() throws {
    let terminal = try PseudoTerminal.shell("trap 'echo asked to stop; exit 5' TERM; printf '> '; read x")
    try terminal.readToPrompt()
    try terminal.signal(SIGTERM)
    #expect(try terminal.finish() == .exit(5))
    #expect(terminal.reply == "asked to stop\n")
  }

  @Test func whatLooksLikeAPromptIsNone() throws {
    let terminal = try PseudoTerminal.shell(
      """
      for line in 1 2 3 4 5 6 7 8; do printf '> '; printf '> '; printf 'quoted %s\\n' $line; done
      printf '\\033[1mName?\\033[0m \\033[2m> \\033[0m'; read name; printf 'a > b\\n> '; printf 'no\\n'
      """)
    terminal.quiet = .milliseconds(500)
    #expect(try terminal.readToPrompt() == .prompt)
    #expect(terminal.screen.hasSuffix("> > quoted 8\n␛[1mName?␛[0m ␛[2m> ␛[0m"))
    try terminal.type("Anna")
    #expect(try terminal.readToPrompt() == .end)
    #expect(terminal.reply == "Anna\na > b\n> no\n")
  }

  @Test func nothingThatWasWrittenIsLost() throws {
    let terminal = try PseudoTerminal.shell("seq 1 40000")
    #expect(try terminal.finish() == .exit(0))
    #expect(terminal.screen == (1...40_000).map { "\($0)\n" }.joined())
  }

  @Test func patienceHasAnEnd() throws {
    let terminal = try PseudoTerminal.shell("printf 'Wait'; exec sleep 600")
    terminal.patience = .milliseconds(300)
    let fault = #expect(throws: TerminalFault.self) { try terminal.readToPrompt() }
    #expect(fault?.description == "no prompt '> ' within 0.3 seconds; its screen:\nWait")
    #expect(throws: TerminalFault.self) { try terminal.finish() }
  }

  @Test func writingHasAnEnd() throws {
    let terminal = try PseudoTerminal.shell("while :; do printf '> '; done")
    terminal.limit = 10_000
    let fault = #expect(throws: TerminalFault.self) { try terminal.finish() }
    #expect(fault?.description.hasPrefix("more than 10000 bytes on the screen; its screen:\n") == true)
    terminal.limit = .max
    terminal.patience = .milliseconds(300)
    let second = #expect(throws: TerminalFault.self) { try terminal.finish() }
    #expect(second?.description.hasPrefix("no end of the program within 0.3 seconds; its screen:\n") == true)
  }

  @Test func nobodyIsLeftBehind() throws {
    var terminal: PseudoTerminal? = try PseudoTerminal.shell("trap '' HUP; echo $$; printf '> '; exec sleep 600")
    try terminal?.readToPrompt()
    let identifier = try #require(terminal?.screen.prefix { $0.isNumber }.description)
    let program = try #require(pid_t(identifier))
    #expect(kill(program, 0) == 0)
    terminal = nil
    #expect(kill(program, 0) == -1 && errno == ESRCH)
  }

  @Test func whatCannotBeStartedIsSaid() {
    let fault = #expect(throws: TerminalFault.self) {
      try PseudoTerminal(URL(fileURLWithPath: "/nonexistent"), [])
    }
    #expect(fault?.description == "/nonexistent can't be started on a terminal: No such file or directory")
  }
}
