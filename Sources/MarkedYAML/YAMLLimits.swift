public import Diagnostics

/// How much YAML is read before it is refused.
public struct YAMLLimits: Sendable, Hashable {
  /// The most bytes of a text.
  public var bytes: Int
  /// The most collections that may be open at once.
  public var depth: Int
  /// The most nodes; keys count.
  public var nodes: Int

  /// The most diagnostics; the text isn't read on behind them.
  public var faults: Int

  public init(bytes: Int, depth: Int, nodes: Int, faults: Int = 1000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.faults = faults
  }

  /// The limits of a rule file: 4 MiB, 64 deep, 200,000 nodes, 1,000 faults.
  public static let ruleFile = YAMLLimits(bytes: 4 << 20, depth: 64, nodes: 200_000)

  /// The diagnostic for a text of so many bytes where that is too many.
  ///
  /// For a reader of files, who can refuse one by its size before reading it; ``MarkedYAML/read(_:limits:)`` checks
  /// it again.
  public func check(byteCount: Int, source: String) -> Diagnostic? {
    byteCount > bytes ? .textTooLarge(source: source, byteCount: byteCount, limit: bytes) : nil
  }
}
