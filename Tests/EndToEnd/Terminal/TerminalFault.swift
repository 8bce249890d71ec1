import Foundation

/// Why a program on a terminal couldn't be started, talked to or waited for.
struct TerminalFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// A fault with the system's own word for it.
  init(_ description: String, code: Int32) {
    self.description = "\(description): \(String(cString: strerror(code)))"
  }
}
