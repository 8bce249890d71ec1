/// Something to tell the author of a rule file or a profile: what is wrong, where, and a way out.
///
/// A diagnostic is a value; its wording lives beside the check that finds it, as a static factory, and how it is
/// shown is decided elsewhere. Messages are lower case without a full stop, and keep the fix apart from the fault.
public struct Diagnostic: Hashable, Sendable {
  /// How grave a diagnostic is, gravest first.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// The input can't be used as it is.
    case error
    /// It can be used, but is probably a mistake.
    case warning
    /// Worth knowing; nothing is wrong.
    case remark

    /// Graver is less, so that a sorted list begins with the gravest.
    public static func < (left: Severity, right: Severity) -> Bool { left.gravity < right.gravity }

    private var gravity: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// A further place that belongs to the fault, with what is there: the other side of a clash, a step of a cycle.
  public struct Label: Hashable, Sendable {
    public var place: Place
    public var text: String

    public init(_ text: String, at place: Place) {
      self.place = place
      self.text = text
    }
  }

  public var severity: Severity
  /// A stable kebab-case name for this kind of fault: `unknown-fact`.
  public var id: String
  public var message: String
  /// Where it is; nothing for a fault of a whole input, such as an empty folder.
  public var place: Place?
  /// A word or two beneath the carets: `not one of the options`.
  public var caption: String?
  public var labels: [Label]
  /// What to do about it, a line each: `did you mean 'age-group'?`
  public var help: [String]

  public init(
    _ severity: Severity, _ id: String, _ message: String, at place: Place?, caption: String? = nil,
    labels: [Label] = [], help: [String] = []
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.place = place
    self.caption = caption
    self.labels = labels
    self.help = help
  }

  /// An error; see ``init(_:_:_:at:caption:labels:help:)``.
  public static func error(
    _ id: String, _ message: String, at place: Place?, caption: String? = nil, labels: [Label] = [],
    help: [String] = []
  ) -> Diagnostic {
    Diagnostic(.error, id, message, at: place, caption: caption, labels: labels, help: help)
  }
}

extension Diagnostic: Comparable {
  /// By place, then the graver first, then by id and message: the order in which a list of them is shown.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.place, right.place) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let l?, let r?) where l != r: return l < r
    default: break
    }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.id, left.message) < (right.id, right.message)
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
