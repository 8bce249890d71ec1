public import Diagnostics

/// What was read of a YAML text, and all that is wrong with it.
public struct YAMLReading: Sendable {
  /// The root of the document.
  ///
  /// Nothing where the text holds no document (it is empty, or has comments only: no diagnostics then) and where it
  /// can't be read to its end. Beside other errors there is a root, so that what follows can find its own: an alias
  /// stands there as a null, and an entry with a doubled, merged or complex key is left out.
  public var root: Node?
  /// What is wrong, by place.
  public var diagnostics: [Diagnostic]

  public init(root: Node?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}

/// A reader of YAML that keeps the place of every key and value.
///
/// It reads the plain part of YAML: mappings with text keys, sequences and scalars, one document. Anchors, aliases,
/// tags, merge keys, directives and further documents are refused, each by a diagnostic that names what to use
/// instead. No input makes it recurse, expand or read anything else.
public enum MarkedYAML {
  /// The tree of a text with all diagnostics. O(bytes); memory is bounded by the limits.
  public static func read(_ source: SourceText, limits: YAMLLimits = .ruleFile) -> YAMLReading {
    if let tooLarge = limits.check(byteCount: source.bytes.count, source: source.name) {
      return YAMLReading(root: nil, diagnostics: [tooLarge])
    }
    let encoding = EncodingCheck(source)
    guard encoding.diagnostics.isEmpty else {
      return YAMLReading(root: nil, diagnostics: encoding.diagnostics.sorted())
    }
    let prologue = Prologue(of: source)
    let places = PlaceFinder(source, from: prologue.end, isASCII: encoding.isASCII)
    var builder = TreeBuilder(places: places, limits: limits, diagnostics: prologue.diagnostics)
    source.bytes.withUnsafeBufferPointer { bytes in
      var events = EventReader(UnsafeBufferPointer(rebasing: bytes[prologue.end...]))
      var isOpen = true
      while isOpen {
        switch events.next() {
        case .success(let event): isOpen = builder.take(event)
        case .failure(let fault):
          builder.stop(at: fault)
          isOpen = false
        }
      }
    }
    return YAMLReading(root: builder.root, diagnostics: builder.diagnostics.sorted())
  }
}
