public import Diagnostics

/// A YAML node with its place.
///
/// The place of a scalar includes its quotes, that of a flow collection its brackets. A block collection and a block
/// scalar end where their last line of content ends. A value that is left out (`a:`) is a null scalar with an empty
/// place right after the colon.
public struct Node: Sendable {
  public var content: Content
  public var place: Place

  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

/// What a node holds.
public enum Content: Sendable {
  case scalar(Scalar)
  case sequence([Node])
  case mapping(Mapping)
}

extension Node {
  /// The scalar, a null one included; nothing for a collection.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The text of a scalar that isn't null.
  public var text: String? {
    guard let scalar, !scalar.isNull else { return nil }
    return scalar.text
  }

  /// The items of a sequence.
  public var sequence: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The mapping.
  public var mapping: Mapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// Whether the node is a null: nothing at all, or an unquoted `~` or `null`.
  public var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.isNull } else { false }
  }

  /// The node in a word or two, for a message: `nothing`, `a text`, `a list` or `a mapping`.
  public var noun: String {
    switch content {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
