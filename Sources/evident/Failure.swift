import Diagnostics

/// How a command ends.
enum ExitStatus: Int32 {
  /// It did what it was asked to.
  case done = 0
  /// It did, and the answer is no: errors in rules, a profile that could not be answered.
  case no = 1
  /// It could not do it.
  case failed = 2
  /// It was not asked properly.
  case usage = 64
  /// Whoever read the output has gone.
  case brokenPipe = 141
}

/// Why a command ends before its end, and what to say about it on the error stream.
struct Failure: Error {
  var status: ExitStatus = .failed
  var diagnostics: [Diagnostic] = []
  /// The texts that the diagnostics speak of.
  var sources: [SourceText] = []
  /// What to say after them.
  var closing: String?

  /// A command that can't do it.
  init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }

  /// A command that can't do it, because of what it has read.
  init(_ diagnostics: [Diagnostic], sources: [SourceText], closing: String?) {
    self.diagnostics = diagnostics
    self.sources = sources
    self.closing = closing
  }

  /// A command that was not asked properly.
  init(usage diagnostic: Diagnostic) { self.init(usage: [diagnostic], sources: []) }

  /// A command that was not asked properly, in arguments that the diagnostics point into.
  init(usage diagnostics: [Diagnostic], sources: [SourceText]) {
    status = .usage
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// A command that ends with a status and has said all there is to say.
  init(_ status: ExitStatus) { self.status = status }

  static let brokenPipe = Failure(.brokenPipe)
}

extension Failure {
  /// Writes to something of a name, and fails with what there is to say where that can't be done.
  static func ofWriting(_ name: String, _ body: () throws(SystemError) -> Void) throws {
    do throws(SystemError) {
      try body()
    } catch .brokenPipe {
      throw brokenPipe
    } catch {
      throw Failure(.unwritable(name, error))
    }
  }
}
