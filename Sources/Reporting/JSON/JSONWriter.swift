/// A writer of JSON text (RFC 8259), one value after another, into a buffer of bytes.
///
/// Keys come out in the order in which they are written, so that the same values give the same bytes. Strings are
/// escaped so that no control character leaves the writer.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.key("score") { $0.value(83) }
///   json.key("asks") { $0.array(["age"]) }
/// }
/// json.bytes // {"score":83,"asks":["age"]}
/// ```
package struct JSONWriter: Sendable {
  /// What has been written, UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// How many spaces a level is indented by; nothing for a single line.
  private let indent: Int?
  /// Whether it writes a single line.
  package var isCompact: Bool { indent == nil }
  private var depth = 0
  /// Whether the open object or array holds something already.
  private var hasElement = false
  private var isAfterKey = false

  /// A writer of a single line, or of indented lines.
  package init(indent: Int? = nil) {
    self.indent = indent
  }

  /// Forgets what has been written and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    hasElement = false
    isAfterKey = false
  }

  // MARK: - Structure

  package mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }

  package mutating func array(_ body: (inout JSONWriter) -> Void) { container("[", "]", body) }

  /// An array of the elements, each written by `body`.
  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    array { json in
      for element in elements { body(&json, element) }
    }
  }

  package mutating func array(_ strings: some Sequence<String>) {
    array(strings) { $0.value($1) }
  }

  /// The key of the next value.
  package mutating func key(_ key: StaticString) {
    beginElement()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    endKey()
  }

  /// The key of the next value, escaped.
  package mutating func key(_ key: String) {
    beginElement()
    appendString(key)
    bytes.removeLast()
    endKey()
  }

  /// A key and its value, which `body` writes.
  package mutating func key(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    self.key(key)
    value(&self)
  }

  /// A key, escaped, and its value, which `body` writes.
  package mutating func key(_ key: String, _ value: (inout JSONWriter) -> Void) {
    self.key(key)
    value(&self)
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if indent != nil { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  private mutating func container(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    beginElement()
    bytes.append(UInt8(ascii: open))
    depth += 1
    hasElement = false
    body(&self)
    depth -= 1
    if hasElement { breakLine() }
    bytes.append(UInt8(ascii: close))
    hasElement = true
  }

  private mutating func beginElement() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if hasElement { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    hasElement = true
  }

  private mutating func breakLine() {
    guard let indent else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * indent))
  }

  // MARK: - Values

  package mutating func value(_ text: some StringProtocol) {
    beginElement()
    appendString(text)
  }

  package mutating func value(_ number: some BinaryInteger) {
    beginElement()
    bytes.append(contentsOf: String(number).utf8)
  }

  package mutating func value(_ truth: Bool) {
    beginElement()
    bytes.append(contentsOf: (truth ? "true" : "false").utf8)
  }

  package mutating func null() {
    beginElement()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A number exactly as it is written, such as `18.5`; it must be a JSON number.
  package mutating func number(_ literal: String) {
    beginElement()
    bytes.append(contentsOf: literal.utf8)
  }

  /// A value that was written before by a writer without indentation.
  package mutating func fragment(_ json: some Sequence<UInt8>) {
    beginElement()
    bytes.append(contentsOf: json)
  }

  /// Members of the open object that were written before, by the function below; for a writer
  /// without indentation.
  package mutating func members(_ members: [UInt8]) {
    if members.isEmpty { return }
    beginElement()
    bytes.append(contentsOf: members)
  }

  /// The members that `body` writes, on a single line and without the braces around them.
  package static func members(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(body)
    return Array(json.bytes.dropFirst().dropLast())
  }

  /// Ends a document of a single line, or an indented one, with a line break.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    hasElement = false
  }

  // MARK: - Strings

  private mutating func appendString(_ text: some StringProtocol) {
    bytes.append(UInt8(ascii: "\""))
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes.appendEscaped($0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { bytes.appendEscaped($0) } }
    bytes.append(UInt8(ascii: "\""))
  }
}
