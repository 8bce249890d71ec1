import Foundation

/// Whether expectations are to be written anew instead of compared.
enum Recording {
  static let isOn = ProcessInfo.processInfo.environment["EVIDENT_RECORD"] == "1"
}
