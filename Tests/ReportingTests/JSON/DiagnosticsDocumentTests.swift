import Diagnostics
import Reporting
import Testing

@Suite struct DiagnosticsDocumentTests {
  private func written(_ diagnostics: [Diagnostic]) throws -> [String: Any] {
    var json = JSONWriter()
    DiagnosticsDocument(diagnostics, outOf: diagnostics).json(&json, version: "0.0.0")
    return try JSONSample.object(json.bytes)
  }

  @Test func countsAndSorts() throws {
    let text = SourceText(name: "a.yaml", text: "one\ntwö three")
    let document = try written([
      Diagnostic(.warning, "later", "later", at: text.place(9..<14)),
      .error(
        "first", "first", at: text.place(0..<3), caption: "here", labels: [.init("there", at: text.place(4..<8))],
        help: ["do this", "or that"]),
      .error("whole", "whole", at: nil),
    ])
    #expect(document.has("schema", "evident.diagnostics/1"))
    #expect(document.has("errors", 2) && document.has("warnings", 1) && document.has("remarks", 0))
    let list = try document.objects("diagnostics")
    #expect(list.map { $0["id"] as? String } == ["whole", "first", "later"])
    #expect(list[0]["place"] == nil && list[0].has("severity", "error"))
    #expect(list[1].has("caption", "here"))
    #expect(try list[1].strings("help") == ["do this", "or that"])
    #expect(try list[1].objects("labels")[0].has("text", "there"))
    let place = try list[2].object("place")
    #expect(place.has("file", "a.yaml"))
    #expect(try place.object("start").has("line", 2) && place.object("start").has("column", 5))
    #expect(try place.object("start").has("offset", 9) && place.object("end").has("offset", 14))
  }

  @Test func ofNothingIsEmpty() throws {
    let document = try written([])
    #expect(document.has("errors", 0))
    #expect(try document.objects("diagnostics").isEmpty)
  }
}
