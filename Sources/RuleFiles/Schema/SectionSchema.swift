/// The keys that a mapping of the rule language takes, declared as data.
///
/// The loader reads every mapping by its schema, so an unknown key, a missing key and their near names are found in one
/// place; the JSON schema and the reference of the language are written from the same declarations.
///
/// ```swift
/// SectionSchema("caveat", "a caveat", "A warning or drawback.", [
///   .optional("when", .condition, "when it is shown; absent for always"),
///   .required("note", .text, "what to tell the person"),
/// ])
/// ```
public struct SectionSchema: Sendable, Hashable {
  /// A key, whether it must be there, and what may stand under it.
  public struct Key: Sendable, Hashable {
    public let name: String
    public let isRequired: Bool
    public let value: ValueKind
    /// What it is for: one line, lower case, without a full stop.
    public let summary: String

    /// A key that must be there.
    public static func required(_ name: String, _ value: ValueKind, _ summary: String) -> Key {
      Key(name: name, isRequired: true, value: value, summary: summary)
    }

    /// A key that may be there.
    public static func optional(_ name: String, _ value: ValueKind, _ summary: String) -> Key {
      Key(name: name, isRequired: false, value: value, summary: summary)
    }
  }

  /// The name by which other schemas refer to it: `treatment`.
  public let name: String
  /// The name in a sentence: `a treatment`.
  public let noun: String
  /// What it is, in a sentence.
  public let summary: String
  /// The keys in the order in which they are usually written.
  public let keys: [Key]

  public init(_ name: String, _ noun: String, _ summary: String, _ keys: [Key]) {
    self.name = name
    self.noun = noun
    self.summary = summary
    self.keys = keys
  }

  /// The key of a name. O(keys).
  public func key(_ name: String) -> Key? { keys.first { $0.name == name } }

  /// Whether it has a key of this name. O(keys).
  public func takes(_ name: String) -> Bool { keys.contains { $0.name == name } }
}
