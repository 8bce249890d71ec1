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

  @Test(arguments: JSONByteCases.accepted)
  func accepts(_ bytes: [UInt8]) { #expect(JSONTokens(bytes).fault == CSJ_OK) }

  @Test(arguments: JSONByteCases.rejected)
  func rejects(_ bytes: [UInt8], _ index: Int) {
    let result = JSONTokens(bytes)
    #expect(result.fault == CSJ_INVALID_UTF8)
    #expect(result.faultRange == index..<index + 1)
  }

  @Test(arguments: JSONByteCases.zeros)
  func rejects(_ bytes: [UInt8]) { #expect(JSONTokens(bytes).fault != CSJ_OK) }

  /// The verdicts are those of the grammar, not of the reader.
  @Test func theCasesFollowTheRFC() {
    for text in JSONGrammarCases.accepted { #expect((0...8).contains(depth(text) ?? 9), "\(text.debugDescription)") }
    for text in JSONGrammarCases.rejected { #expect((depth(text) ?? 9) > 8, "\(text.debugDescription)") }
    for bytes in JSONByteCases.accepted { #expect(RFC8259.depth(of: bytes) == 0) }
    for bytes in JSONByteCases.rejected.map(\.bytes) + JSONByteCases.zeros { #expect(RFC8259.depth(of: bytes) == nil) }
    for (marked, fault) in JSONPlaceCases.all {
      let depth = depth(Marked.split(marked).text)
      #expect(fault == CSJ_TOO_DEEP ? depth == 9 : depth == nil, "\(marked)")
    }
  }

  private func depth(_ text: String) -> Int? { RFC8259.depth(of: Array(text.utf8)) }

  @Test func thereAreEnoughCases() {
    #expect(Set(JSONGrammarCases.accepted).count >= 150)
    #expect(Set(JSONGrammarCases.rejected).count >= 350)
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

  /// The fault is where the mark is; a string without an end reaches to that of the text.
  @Test(arguments: JSONPlaceCases.all)
  func faultsHaveTheirPlace(_ marked: String, _ fault: Int) {
    let (text, range) = Marked.split(marked)
    let result = JSONTokens(text)
    #expect(result.fault == fault)
    #expect(result.faultRange == (fault == CSJ_UNCLOSED_STRING ? range.lowerBound..<text.utf8.count : range))
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

  /// Long texts of each kind, with an end and without; the lengths lie about those of the reader's own steps.
  @Test(arguments: [7, 8, 9, 63, 64, 65, 127, 128, 129, 4095, 4096, 4097, 100_000])
  func lengthChangesNothing(_ count: Int) {
    let digits = String(repeating: "7", count: count)
    let strings = [digits, String(repeating: "é", count: count), String(repeating: "\\\\", count: count)]
    for number in [digits, "-\(digits)", "0.\(digits)", "1e\(digits)", "1e-\(digits)"] {
      #expect(JSONTokens(number).fault == CSJ_OK)
      #expect(JSONTokens("[\(number)x]").faultRange == 1..<number.utf8.count + 2)
    }
    for string in strings {
      #expect(JSONTokens("\"\(string)\"").fault == CSJ_OK)
      #expect(JSONTokens("{\"\(string)\":\"\(string)\"}").fault == CSJ_OK)
      #expect(JSONTokens("[\"\(string)]").fault == CSJ_UNCLOSED_STRING)
      #expect(JSONTokens("[\"\(string)\\q\"]").faultRange.lowerBound == string.utf8.count + 2)
    }
    let spaces = String(repeating: " \n\t\r", count: count)
    #expect(JSONTokens("\(spaces)[\(spaces)1\(spaces),\(spaces)2\(spaces)]\(spaces)").tokens.count == 4)
    let items = Array(repeating: "0", count: count).joined(separator: ",")
    #expect(JSONTokens("[\(items)]").tokens.count == count + 2)
    #expect(JSONTokens("[\(items),]").fault == CSJ_TRAILING_COMMA)
    #expect(JSONTokens("[\(items)").fault == CSJ_UNCLOSED)
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
