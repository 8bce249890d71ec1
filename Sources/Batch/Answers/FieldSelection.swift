/// What lets only some members of an object through.
struct FieldSelection: Sendable {
  private let fields: Set<[UInt8]>

  init(_ fields: [String]) { self.fields = Set(fields.map { Array($0.utf8) }) }

  /// Appends an object that was written on a single line, less the members of other names.
  func append(_ object: [UInt8], to output: inout [UInt8]) {
    object.withUnsafeBytes { bytes in
      var index = 1
      var isFirst = true
      output.append(UInt8(ascii: "{"))
      while index < bytes.count, bytes[index] != UInt8(ascii: "}") {
        if bytes[index] == UInt8(ascii: ",") { index += 1 }
        let start = index
        Self.pass(bytes, &index)
        let key = bytes[start + 1..<index - 1]
        index += 1
        Self.pass(bytes, &index)
        guard fields.contains(Array(key)) else { continue }
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        output.append(contentsOf: bytes[start..<index])
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Goes past a value.
  private static func pass(_ bytes: UnsafeRawBufferPointer, _ index: inout Int) {
    var depth = 0
    while index < bytes.count {
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
