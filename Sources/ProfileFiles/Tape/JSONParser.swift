import CSimdJSON

/// A strict JSON parser that keeps its memory from one document to the next.
///
/// RFC 8259 in UTF-8 to the letter, with no more depth and tokens than asked for. Duplicate keys are let through.
struct JSONParser: ~Copyable {
  private let handle: OpaquePointer?

  init() { handle = csj_create() }

  deinit { csj_destroy(handle) }

  /// The tokens of a document, good until the next call and as long as the bytes are.
  mutating func parse(
    _ bytes: UnsafeRawBufferPointer, depth: Int = ProfileLimits.depth, tokens: Int
  ) throws(JSONFault) -> JSONTape {
    guard let handle else { throw JSONFault(code: UInt32(CSJ_NO_MEMORY), range: 0..<0) }
    let result = csj_parse(
      handle, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, UInt32(clamping: depth), tokens)
    guard result.fault == CSJ_OK, let first = result.tokens else {
      throw JSONFault(code: result.fault, range: Int(result.fault_start)..<Int(result.fault_end))
    }
    return JSONTape(
      tokens: UnsafeBufferPointer(start: first, count: result.count), input: bytes,
      arena: UnsafeRawPointer(result.arena))
  }
}

/// Why a text is no JSON, and the bytes that show it.
struct JSONFault: Error, Hashable {
  /// One of the `CSJ_…` codes.
  var code: UInt32
  var range: Range<Int>
}

/// A parsed JSON document as a tape of answers.
struct JSONTape: AnswerTape {
  let tokens: UnsafeBufferPointer<CSJToken>
  let input: UnsafeRawBufferPointer
  let arena: UnsafeRawPointer?

  var notation: Notation { .json }

  subscript(index: Int) -> AnswerToken {
    let token = tokens[index]
    return AnswerToken(kind: kind(index), start: Int(token.start), end: Int(token.end), next: next(index))
  }

  @inline(__always)
  func kind(_ index: Int) -> AnswerToken.Kind {
    switch Int(tokens[index].kind) {
    case CSJ_OBJECT_BEGIN: .mapping
    case CSJ_OBJECT_END: .mappingEnd
    case CSJ_ARRAY_BEGIN: .list
    case CSJ_ARRAY_END: .listEnd
    case CSJ_KEY: .key
    case CSJ_STRING: .string
    case CSJ_INTEGER, CSJ_DECIMAL: .number
    case CSJ_TRUE, CSJ_FALSE: .boolean
    default: .null
    }
  }

  @inline(__always)
  func next(_ index: Int) -> Int {
    let token = tokens[index]
    let isBeginning = token.kind == CSJ_OBJECT_BEGIN || token.kind == CSJ_ARRAY_BEGIN
    return isBeginning ? Int(token.link) : index + 1
  }

  @inline(__always)
  func text(_ index: Int) -> UnsafeRawBufferPointer {
    let token = tokens[index]
    let base = token.escaped == 0 ? input.baseAddress : arena
    return UnsafeRawBufferPointer(start: base.map { $0 + Int(token.link) }, count: Int(token.length))
  }
}
