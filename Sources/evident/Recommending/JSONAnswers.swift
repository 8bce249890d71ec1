import Diagnostics
import Inference
import Reporting

/// Answers as JSON: one object, or an array that is written as it grows.
struct JSONAnswers: AnswerWriter {
  private let encoder: RecommendationEncoder
  private let isArray: Bool
  private let output: Output
  private var json = JSONWriter(indent: 2)
  private var isFirst = true

  /// Writes objects of an array, or the only one as it is.
  init(_ encoder: RecommendationEncoder, isArray: Bool, to output: Output) {
    self.encoder = encoder
    self.isArray = isArray
    self.output = output
  }

  mutating func write(_ recommendation: Recommendation, profile: String) throws {
    encoder.encode(recommendation, profile: profile, into: &json)
    try putElement()
  }

  mutating func write(_ errors: [Diagnostic], profile: String) throws {
    encoder.encodeErrors(errors, profile: profile, into: &json)
    try putElement()
  }

  mutating func finish(_ status: ExitStatus) throws {
    if isArray { try output.write(isFirst ? "[]" : "\n]") }
    try output.write("\n")
    try output.finish(keepingFile: status != .failed)
  }

  /// Puts out what the writer holds; in an array, one level further in.
  private mutating func putElement() throws {
    defer {
      json.removeAll()
      isFirst = false
    }
    guard isArray else { return try output.write(json.bytes) }
    try output.write(isFirst ? "[\n  " : ",\n  ")
    // Within a text a line break is escaped, so that each one here begins a line.
    try json.bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")) {
        try output.write(rest[...lineEnd])
        try output.write("  ")
        rest = rest[(lineEnd + 1)...]
      }
      try output.write(rest)
    }
  }
}
