import CSimdJSON
import Testing

@Suite("the C face")
struct JSONGrammarTests {
  @Test(arguments: JSONGrammarCases.accepted)
  func accepts(_ text: String) {
    #expect(JSONTokens(text).fault == CSJ_OK, "\(JSONTokens(text))")
  }

  @Test(arguments: JSONGrammarCases.rejected)
  func rejects(_ text: String) {
    let result = JSONTokens(text)
    #expect(result.fault != CSJ_OK)
    #expect(result.tokens.isEmpty)
    #expect(result.faultRange.upperBound <= text.utf8.count)
  }

  @Test(arguments: JSONGrammarCases.rejectedBytes)
  func rejects(_ bytes: [UInt8]) {
    #expect(JSONTokens(bytes).fault != CSJ_OK)
  }

  @Test func thereAreEnoughCases() {
    #expect(JSONGrammarCases.accepted.count >= 100)
    #expect(JSONGrammarCases.rejected.count >= 200)
  }

  /// Every case again within a longer text, so that it stands at each offset of a 64-byte block.
  @Test(arguments: [1, 7, 31, 62, 63, 64, 65, 127])
  func theOffsetChangesNothing(_ offset: Int) {
    let spaces = String(repeating: " ", count: offset)
    for text in JSONGrammarCases.accepted { #expect(JSONTokens(spaces + text).fault == CSJ_OK, "\(text)") }
    for text in JSONGrammarCases.rejected {
      let (alone, shifted) = (JSONTokens(text), JSONTokens(spaces + text))
      #expect(shifted.fault == alone.fault, "\(text)")
      if alone.fault != CSJ_EMPTY, alone.fault != CSJ_INVALID_UTF8 {
        #expect(shifted.faultRange.lowerBound == alone.faultRange.lowerBound + offset, "\(text)")
      }
    }
  }

  @Test func tokensKeepTheirPlacesAndTexts() {
    let text = #" {"a": [1, -2.50, "x\né"], "b\"": {"c": null, "d": true, "e": false}}"#
    let result = JSONTokens(text)
    #expect(
      result.description == """
        { [1..<2] a [2..<5] [ [7..<8] 1 [8..<9] -2.50 [11..<16] x\né [18..<25] ] [25..<26] b" [28..<33] { [35..<36] \
        c [36..<39] null [41..<45] d [47..<50] true [52..<56] e [58..<61] false [63..<68] } [68..<69] } [69..<70]
        """)
    #expect(result.tokens.map { Int($0.kind) }.filter { $0 == CSJ_INTEGER }.count == 1)
    #expect(result.tokens.map { Int($0.kind) }.filter { $0 == CSJ_DECIMAL }.count == 1)
    // A beginning leads past its end.
    #expect(result.tokens[0].link == UInt32(result.tokens.count))
    #expect(result.tokens[2].link == 7)
  }

  /// The fault is where the mark is.
  @Test(arguments: [
    (#"{"a": 1, «b»: 2}"#, CSJ_EXPECTED_KEY), (#"{"a" «1»}"#, CSJ_EXPECTED_COLON), (#"[1 «2»]"#, CSJ_EXPECTED_COMMA),
    (#"[1«,»]"#, CSJ_TRAILING_COMMA), (#"{"a": 1«,» }"#, CSJ_TRAILING_COMMA), (#"[1] «[»2]"#, CSJ_TRAILING_DATA),
    (#"[«01», 2]"#, CSJ_BAD_NUMBER), (#"[1, «+2» ]"#, CSJ_BAD_NUMBER), (#"[«True»]"#, CSJ_BAD_WORD),
    (#"{"a": «NaN», "b": 1}"#, CSJ_BAD_WORD), (#"["x«\a»y"]"#, CSJ_BAD_ESCAPE), (#"["«\uD800»x"]"#, CSJ_LONE_SURROGATE),
    ("[\"x«\n»y\"]", CSJ_CONTROL_CHARACTER), (#"[1, «"a]"#, CSJ_UNCLOSED_STRING), (#"{"a": «[»1, 2"#, CSJ_UNCLOSED),
    (#"[[[[[[[[«[»]]]]]]]]]"#, CSJ_TOO_DEEP), (#"["a",«,»"b"]"#, CSJ_EXPECTED_VALUE),
    (#"{"a":1«]»"#, CSJ_EXPECTED_COMMA),
    ("«\u{FEFF}1»", CSJ_BAD_WORD), ("[«'é'»]", CSJ_BAD_WORD), (#"[1«"a,b"»]"#, CSJ_BAD_NUMBER),
  ])
  func faultsHaveTheirPlace(_ marked: String, _ fault: Int) {
    let (text, range) = Marked.split(marked)
    let result = JSONTokens(text)
    #expect(result.fault == fault)
    if fault == CSJ_UNCLOSED_STRING || marked.contains("1«\"") {
      #expect(result.faultRange.lowerBound <= range.lowerBound)
    } else {
      #expect(result.faultRange == range)
    }
  }

  @Test func limits() {
    #expect(JSONTokens("[1,2,3]", tokens: 5).fault == CSJ_OK)
    #expect(JSONTokens("[1,2,3]", tokens: 4).fault == CSJ_TOO_MANY)
    #expect(JSONTokens("[[1]]", depth: 2).fault == CSJ_OK)
    #expect(JSONTokens("[[1]]", depth: 1).fault == CSJ_TOO_DEEP)
    #expect(JSONTokens("1", depth: 0).fault == CSJ_OK)
    #expect(JSONTokens(String(repeating: "[", count: 1_000_000)).fault == CSJ_TOO_DEEP)
    #expect(JSONTokens(String(repeating: "[", count: 100), depth: 1000).fault == CSJ_TOO_DEEP)
  }

  /// A parser is as good after a fault as before, and its memory grows with the documents.
  @Test func aParserIsUsedAgain() {
    let parser = JSONTokens.Parser()
    for round in 0..<200 {
      let strings = (0..<round * 40).map { "\"\\n\($0)\"" }.joined(separator: ",")
      #expect(JSONTokens(Array("[\(strings)]".utf8), parser: parser).tokens.count == round * 40 + 2)
      #expect(JSONTokens(Array("[\(strings)".utf8), parser: parser).fault == CSJ_UNCLOSED)
    }
  }

  @Test func moreThanFourGigabytesAreRefusedUnread() {
    let parser = JSONTokens.Parser()
    let one: [UInt8] = [0x31]
    let result = one.withUnsafeBufferPointer {
      csj_parse(parser.handle, $0.baseAddress, 1 << 32, 8, 100)
    }
    #expect(result.fault == CSJ_TOO_LONG)
  }
}
