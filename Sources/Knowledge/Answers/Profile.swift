public import Diagnostics

/// One person's answers, with where each was read.
public struct Profile: Sendable {
  /// The profile's own id; else what it was read from, such as a file's name.
  public var name: String
  public var answers: AnswerRow
  /// Where each answer stands.
  public var places: [FactID: Place]

  public init(name: String, answers: AnswerRow, places: [FactID: Place] = [:]) {
    self.name = name
    self.answers = answers
    self.places = places
  }
}
