/// How much of a profile file is read before it is refused.
package enum ProfileLimits {
  /// The most bytes of a file.
  package static let fileBytes = 64 << 20
  /// The most bytes of one profile.
  package static let profileBytes = 1 << 20
  /// The deepest nesting of lists and mappings; a list of profiles with partial answers takes four.
  static let depth = 8
  /// The most JSON tokens of a file and of a row, which take twenty bytes each.
  static let fileTokens = 8_000_000
  static let rowTokens = profileBytes
  /// The most YAML nodes of a file.
  static let nodes = 2_000_000
  /// The most faults that are shown of one profile.
  static let faults = 100
  /// The most characters of a profile's id.
  static let idCharacters = 200
}
