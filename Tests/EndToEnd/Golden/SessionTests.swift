import Testing

/// What somebody sees who talks with the built program at a terminal, byte for byte, and what it leaves behind.
///
/// `EVIDENT_RECORD=1 swift test` writes the expectations anew, and fails, so that nobody takes that for a pass.
struct SessionTests {
  @Test(arguments: GoldenSession.all)
  func looksAsExpected(of session: GoldenSession) throws {
    let found = try session.run()
    if Recording.isOn {
      try session.record(found)
      Issue.record("recorded \(session.name); run again without EVIDENT_RECORD")
    } else {
      #expect(found == session.expected)
    }
  }

  @Test func readsWhatIsTyped() throws {
    let script = try SessionScript(
      """
      # command: evident ask --rules $RULES
      # columns: 40
      # environment: NO_COLOR=1
      # environment: EMPTY=
      Anna > Bea
      # no setting here
      <enter>

      ^C
      ^D
      <kill TERM>
      <columns 60>
      <hangup>

      """)
    #expect(script.command == "evident ask --rules $RULES")
    #expect(script.size.columns == 40 && script.size.rows == 24)
    #expect(script.environment == ["NO_COLOR": "1", "EMPTY": ""])
    #expect(
      script.keys.map(\.key) == [
        .line("Anna > Bea"), .line("# no setting here"), .line(""), .line(""), .control("C"), .control("D"),
        .kill(15), .columns(60), .hangUp,
      ])
    #expect(script.keys.map(\.line) == Array(5...13))
  }

  @Test(arguments: [
    ("# command: x\n# colums: 3", "keys:2: no setting is called 'colums'"),
    ("# command: x\n# columns: 0", "keys:2: no size '0'"),
    ("# command: x\n# columns", "keys:2: no setting '# name: value'"),
    ("# environment: X", "keys:1: no 'NAME=VALUE'"),
    ("# columns: 4\nAnna", "keys: no '# command:'"),
    ("# command: x\n<hangpu>", "keys:2: no key is called '<hangpu>'"),
    ("# command: x\n<kill WHAT>", "keys:2: no signal 'WHAT'"),
  ])
  func refusesWhatItDoesNotKnow(text: String, fault: String) throws {
    let found = #expect(throws: TerminalFault.self) { try SessionScript(text) }
    #expect(found?.description == fault)
  }
}
