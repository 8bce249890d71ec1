import Foundation

/// A program on a terminal of its own, and somebody who reads its screen and types.
///
/// The terminal is real: it echoes what is typed, gathers it to lines, makes an interrupt of Ctrl-C, an end of input of
/// Ctrl-D, and a hang-up of its closing. When this goes away, the program is killed if it still runs.
final class PseudoTerminal {
  typealias Size = TerminalDevice.Size
  typealias End = TerminalProcess.End

  /// Why reading stopped.
  enum Pause { case prompt, end }

  private let device: TerminalDevice
  private let process: TerminalProcess

  /// How long to wait for a prompt, an end, or room for what is typed.
  var patience: Duration = .seconds(20)
  /// How long nothing may arrive after a prompt for it to be one: what only looks like a prompt goes on at once.
  var quiet: Duration = .milliseconds(50)
  /// How many bytes the screen may receive.
  var limit = 4 << 20

  /// All that the screen received.
  private(set) var received: [UInt8] = []
  /// How much it had received when something was last done to the program.
  private var mark = 0

  /// Starts a program; its standard output can go to a file instead of the terminal.
  init(
    _ program: URL, _ arguments: [String], in working: URL = BuiltProgram.project, environment: [String: String] = [:],
    size: Size = Size(), output: URL? = nil
  ) throws {
    device = try TerminalDevice(size: size)
    process = try TerminalProcess(
      TerminalStart(
        program: program, arguments: arguments, working: working,
        environment: BuiltProgram.environment(["TERM": "xterm-256color"].merging(environment) { $1 }),
        terminal: device.path, output: output))
  }

  /// Starts `evident` itself.
  static func evident(
    _ arguments: [String], in working: URL = BuiltProgram.project, environment: [String: String] = [:],
    size: Size = Size(), output: URL? = nil
  ) throws -> PseudoTerminal {
    guard let program = BuiltProgram.folder?.appending(path: "evident") else { throw BuiltProgram.NotBuilt() }
    return try PseudoTerminal(
      program, arguments, in: working, environment: environment, size: size, output: output)
  }

  /// Starts a line of shell.
  static func shell(
    _ line: String, in working: URL = BuiltProgram.project, environment: [String: String] = [:], size: Size = Size(),
    output: URL? = nil
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: working, environment: environment, size: size, output: output)
  }

  // MARK: Reading

  /// All that the screen received, made readable.
  var screen: String { ScreenText.readable(received) }

  /// What the screen received, made readable, since something was last typed, sent or closed; the echo included.
  var reply: String { ScreenText.readable(received[mark...]) }

  /// Reads until the program asks for something, or has ended.
  ///
  /// It asks where the last line of what came since the last typing ends with the prompt, and nothing more arrives.
  @discardableResult
  func readToPrompt(_ prompt: String = "> ") throws -> Pause {
    let deadline = ContinuousClock.now + patience
    while true {
      let isAtPrompt = ScreenText.lastLine(received[mark...].suffix(4096)).hasSuffix(prompt)
      switch try next(until: isAtPrompt ? .now + quiet : deadline) {
      case .output, .room: try check(deadline, "no prompt '\(prompt)'")
      case .end: return .end
      case .silence where isAtPrompt: return .prompt
      case .silence: throw impatience("no prompt '\(prompt)'")
      }
    }
  }

  /// Reads until the program has ended, and says how it did.
  func finish() throws -> End {
    let deadline = ContinuousClock.now + patience
    while true {
      switch try next(until: deadline) {
      case .output, .room: try check(deadline, "no end of the program")
      case .end: return try process.waitForEnd()
      case .silence: throw impatience("no end of the program")
      }
    }
  }

  // MARK: Typing

  /// Types a line and the Enter key.
  func type(_ line: String) throws { try send(Array(line.utf8) + [0x0d]) }

  /// Types a key together with the Control key: `C` interrupts, `D` ends the input.
  func typeControl(_ key: Unicode.Scalar) throws { try send([UInt8(truncatingIfNeeded: key.value) & 0x1f]) }

  /// Types bytes.
  func send(_ bytes: [UInt8]) throws {
    let deadline = ContinuousClock.now + patience
    mark = received.count
    var rest = bytes[...]
    while !rest.isEmpty {
      rest = rest.dropFirst(try device.write(rest))
      if rest.isEmpty { return }
      switch try next(until: deadline, writing: true) {
      case .output, .room: try check(deadline, "no room for what is typed")
      case .end: throw fault("the program ended before all was typed")
      case .silence: throw impatience("no room for what is typed")
      }
    }
  }

  // MARK: All else that can happen to a program

  /// Gives the window another size, of which the program hears by a signal.
  func resize(to size: Size) throws { try device.resize(to: size) }

  func signal(_ number: Int32) throws {
    mark = received.count
    try process.send(number)
  }

  /// Closes the terminal, as somebody does who shuts its window.
  func hangUp() {
    mark = received.count
    device.close()
  }

  // MARK: Waiting

  private enum Event { case output, room, end, silence }

  /// Waits for the next thing to happen. All that a program wrote comes before its end.
  private func next(until deadline: ContinuousClock.Instant, writing: Bool = false) throws -> Event {
    while true {
      var polled = [
        pollfd(fd: device.descriptor, events: Int16(writing ? POLLIN | POLLOUT : POLLIN), revents: 0),
        pollfd(fd: process.endDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      let left = max(.zero, deadline - .now) / .milliseconds(1)
      let count = poll(&polled, nfds_t(polled.count), Int32(left.rounded(.up)))
      if count < 0, errno != EINTR { throw TerminalFault("the terminal can't be waited for", code: errno) }
      let bytes = try device.read()
      received += bytes
      if !bytes.isEmpty { return .output }
      if polled[1].revents != 0 { return .end }
      if polled[0].revents & Int16(POLLOUT) != 0 { return .room }
      if count == 0 { return .silence }
    }
  }

  /// Stops at a program that writes without end.
  private func check(_ deadline: ContinuousClock.Instant, _ missing: String) throws {
    if received.count > limit { throw fault("more than \(limit) bytes on the screen") }
    if .now >= deadline { throw impatience(missing) }
  }

  private func impatience(_ missing: String) -> TerminalFault { fault("\(missing) within \(patience)") }

  /// A fault together with the end of what the screen received.
  func fault(_ fault: String) -> TerminalFault {
    TerminalFault("\(fault); its screen:\n\(ScreenText.readable(received.suffix(4096)))")
  }
}
