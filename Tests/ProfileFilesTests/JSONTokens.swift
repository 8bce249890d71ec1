import CSimdJSON

/// The tokens of a JSON text as the C face gives them, copied out.
struct JSONTokens: CustomStringConvertible {
  final class Parser {
    let handle = csj_create()
    deinit { csj_destroy(handle) }
  }

  var fault: Int
  var faultRange: Range<Int>
  var tokens: [CSJToken] = []
  var texts: [String] = []
  private var ranges: [Range<Int>] = []

  init(_ text: String, depth: Int = 8, tokens: Int = 1_000_000) {
    self.init(Array(text.utf8), depth: depth, tokens: tokens)
  }

  /// Copies the bytes to memory of their own length, so that a memory checker sees any access beyond.
  init(_ bytes: [UInt8], parser: Parser = Parser(), depth: Int = 8, tokens limit: Int = 1_000_000) {
    let exact = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    defer { exact.deallocate() }
    exact.initialize(from: bytes, count: bytes.count)
    let result = csj_parse(parser.handle, exact, bytes.count, UInt32(depth), limit)
    fault = Int(result.fault)
    faultRange = Int(result.fault_start)..<Int(result.fault_end)
    tokens = Array(UnsafeBufferPointer(start: result.tokens, count: result.count))
    ranges = tokens.map { Int($0.start)..<Int($0.end) }
    texts = tokens.map { token in
      guard token.kind == CSJ_KEY || token.kind == CSJ_STRING else {
        return String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      }
      let range = Int(token.link)..<Int(token.link) + Int(token.length)
      guard token.escaped != 0 else { return String(decoding: bytes[range], as: UTF8.self) }
      return String(decoding: UnsafeBufferPointer(start: result.arena, count: range.upperBound)[range], as: UTF8.self)
    }
  }

  var description: String {
    fault == CSJ_OK
      ? zip(texts, ranges).map { "\($0) [\($1)]" }.joined(separator: " ") : "fault \(fault) at \(faultRange)"
  }
}
