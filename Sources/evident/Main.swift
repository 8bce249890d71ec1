import ArgumentParser
import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where the process begins and ends: from arguments to an exit code.
@main
enum Main {
  static func main() {
    Streams.prepare()
    exit(status(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func status(_ arguments: [String]) -> ExitStatus {
    var color = ColorChoice.auto
    do {
      if let fault = unknownCommand(arguments) { throw fault }
      var command = try Evident.parseAsRoot(arguments)
      if let coloured = command as? any ColouredCommand { color = coloured.colorChoice }
      try command.run()
      return .done
    } catch let failure as Failure {
      return say(failure, color)
    } catch {
      return sayParsing(error)
    }
  }

  /// A first word that is no command, which is worth more than the parser's "unexpected argument".
  private static func unknownCommand(_ arguments: [String]) -> Failure? {
    let commands = Evident.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands.contains(word) else { return nil }
    var failure = Failure(
      .error(
        "unknown-command", "no command '\(word)'", at: nil,
        help: [NearNames.question(for: word, among: commands) ?? "the commands are \(commands.joined(separator: ", "))"]
      ))
    failure.status = .usage
    return failure
  }

  private static func say(_ failure: Failure, _ color: ColorChoice) -> ExitStatus {
    if !failure.diagnostics.isEmpty {
      Streams.say(
        CaretRenderer(sources: failure.sources, ink: color.ink(for: Streams.error)).render(failure.diagnostics))
    }
    if let closing = failure.closing { Streams.say("\n\(closing)\n") }
    return failure.status
  }

  /// What the parser of arguments has to say: help and the version, which were asked for, or what is wrong.
  private static func sayParsing(_ error: any Error) -> ExitStatus {
    let isAnswer = Evident.exitCode(for: error) == .success
    let width = Terminal.width(isAnswer ? Streams.output : Streams.error)
    let text = Evident.fullMessage(for: error, columns: width) + "\n"
    guard isAnswer else {
      Streams.say(text)
      return .usage
    }
    do {
      let output = Output()
      try output.write(text)
      try output.finish()
      return .done
    } catch {
      return (error as? Failure).map { say($0, .auto) } ?? .failed
    }
  }
}
