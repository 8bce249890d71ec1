import Foundation
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
  private func written(indent: Int? = nil, _ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(indent: indent)
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), ("a\"b", #""a\"b""#), ("back\\slash", #""back\\slash""#),
    ("two\nlines\r\n", #""two\nlines\r\n""#), ("tab\t", #""tab\t""#), ("\u{0}\u{1B}[31m", #""\u0000\u001b[31m""#),
    ("\u{7F}", #""\u007f""#), ("ünï ☺☺☺ 日本 👩‍👩‍👧", #""ünï ☺☺☺ 日本 👩‍👩‍👧""#), ("</script>", #""</script>""#),
  ])
  func escapesStrings(text: String, json: String) {
    #expect(written { $0.value(text) } == json)
  }

  @Test func writesOneLine() {
    let json = written { json in
      json.object { json in
        json.key("score") { $0.value(83) }
        json.key("a \"key\"") { $0.value(true) }
        json.key("none") { $0.null() }
        json.key("exact") { $0.number("18.50") }
        json.key("empty")
        json.object { _ in }
        json.key("list")
        json.array([1, 2]) { $0.value($1) }
        json.key("nothing") { $0.array([String]()) }
        json.key("raw") { $0.fragment(Array(#"{"a":1}"#.utf8)) }
      }
    }
    #expect(
      json
        == #"{"score":83,"a \"key\"":true,"none":null,"exact":18.50,"empty":{},"list":[1,2],"nothing":[],"raw":{"a":1}}"#
    )
  }

  @Test func writesIndentedLines() {
    let json = written(indent: 2) { json in
      json.object { json in
        json.key("a") { $0.array(["x", "y"]) }
        json.key("b")
        json.object { $0.key("c") { $0.value(1) } }
        json.key("d") { $0.array([String]()) }
      }
      json.endLine()
    }
    #expect(
      json == """
        {
          "a": [
            "x",
            "y"
          ],
          "b": {
            "c": 1
          },
          "d": []
        }

        """)
  }

  @Test func writesDocumentsOneALine() {
    let json = written { json in
      json.object { $0.key("n") { $0.value(1) } }
      json.endLine()
      json.object { $0.key("n") { $0.value(2) } }
      json.endLine()
    }
    #expect(json == "{\"n\":1}\n{\"n\":2}\n")
  }

  /// Every scalar value must come back from an independent reader.
  @Test func isReadBack() throws {
    let scalars = (0..<0x3000).compactMap { Unicode.Scalar($0 as UInt32) }.map { String(Character($0)) }
    let json = written { $0.array(scalars) }
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(read?.map { Array($0.utf8) } == scalars.map { Array($0.utf8) })
  }
}
