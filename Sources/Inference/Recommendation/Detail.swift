/// What of a recommendation is computed: triage, standings, scores and ranks always are, the rest only where asked for.
public struct Detail: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bounds of scores, and how many of the first suggestions are settled; without it bounds are the score itself and
  /// nothing is settled.
  public static let bounds = Detail(rawValue: 1)
  /// The rules that fired, with the answers that made them fire; without it there are no reasons, caveats and access
  /// notes, and triage comes without its answers.
  public static let reasons = Detail(rawValue: 2)
  /// The rules that can't be decided, and the questions they wait for; without it nothing is open and nothing asked,
  /// and open triage comes without its questions.
  public static let open = Detail(rawValue: 4)

  public static let everything: Detail = [.bounds, .reasons, .open]
}
