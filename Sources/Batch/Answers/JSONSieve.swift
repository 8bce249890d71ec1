/// What lets only some members of an object through: those that are asked for, and of `reasons` all but texts, answers
/// and places.
struct JSONSieve: Sendable {
  private let fields: Set<String>?
  private let leavesTexts: Bool

  /// The sieve of a form; nothing where all goes through.
  init?(_ form: OutputForm) {
    fields = form.fields.map { Set($0) }
    leavesTexts = form.detail == .reasons
    if form.format == .csv || (fields == nil && !leavesTexts) { return nil }
  }

  /// Appends what goes through of an object that a ``JSONWriter`` has written on a single line.
  func append(_ object: [UInt8], to output: inout [UInt8]) {
    object.withUnsafeBytes { bytes in
      var index = 0
      copy(bytes, &index, Context(isTop: true), to: &output)
    }
  }

  /// Where a value stands.
  private struct Context {
    var isTop = false
    /// Whether the keys are the ids of facts.
    var holdsFacts = false
    var isContact = false
  }

  private func copy(
    _ bytes: UnsafeRawBufferPointer, _ index: inout Int, _ context: Context, to output: inout [UInt8]
  ) {
    switch bytes[index] {
    case UInt8(ascii: "{"): copyObject(bytes, &index, context, to: &output)
    case UInt8(ascii: "["):
      var inner = context
      inner.isTop = false
      output.append(bytes[index])
      index += 1
      while bytes[index] != UInt8(ascii: "]") {
        if bytes[index] == UInt8(ascii: ",") { take(bytes, &index, to: &output) }
        copy(bytes, &index, inner, to: &output)
      }
      take(bytes, &index, to: &output)
    default:
      let start = index
      Self.pass(bytes, &index)
      output.append(contentsOf: bytes[start..<index])
    }
  }

  private func copyObject(
    _ bytes: UnsafeRawBufferPointer, _ index: inout Int, _ context: Context, to output: inout [UInt8]
  ) {
    take(bytes, &index, to: &output)
    var isFirst = true
    while bytes[index] != UInt8(ascii: "}") {
      if bytes[index] == UInt8(ascii: ",") { index += 1 }
      let start = index
      Self.pass(bytes, &index)
      let key = String(decoding: bytes[start + 1..<index - 1], as: UTF8.self)
      index += 1
      guard isKept(key, context) else {
        Self.pass(bytes, &index)
        continue
      }
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      output.append(contentsOf: bytes[start..<index])
      let inner = Context(
        holdsFacts: context.isTop && (key == "derived" || key == "possible"), isContact: key == "contacts")
      copy(bytes, &index, inner, to: &output)
    }
    take(bytes, &index, to: &output)
  }

  private func isKept(_ key: String, _ context: Context) -> Bool {
    if context.isTop, let fields, !fields.contains(key) { return false }
    if !leavesTexts || context.holdsFacts { return true }
    return !AnswerObject.left.contains(key) && !(context.isContact && AnswerObject.contactTexts.contains(key))
  }

  private func take(_ bytes: UnsafeRawBufferPointer, _ index: inout Int, to output: inout [UInt8]) {
    output.append(bytes[index])
    index += 1
  }

  /// Goes past a value.
  private static func pass(_ bytes: UnsafeRawBufferPointer, _ index: inout Int) {
    var depth = 0
    while true {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        while bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
        index += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        index += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"): index += 1
      default:
        while ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[index]) { index += 1 }
      }
      if depth == 0 { return }
    }
  }
}
