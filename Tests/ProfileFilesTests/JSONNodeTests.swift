import ProfileFiles
import Testing

@Suite struct JSONNodeTests {
  private func read(_ text: String) -> JSONNode? { JSONNode(Array(text.utf8)) }

  @Test func everyKindOfValueIsRead() throws {
    let node = try #require(read(#"{"a": [1, -2.5e3, "t\u00e9\n", true, false, null, [], {}], "b": {"c": {"d": 7}}}"#))
    #expect(
      node["a"]?.elements == [
        .number("1"), .number("-2.5e3"), .text("té\n"), .truth(true), .truth(false), .null, .list([]), .object([:]),
      ])
    #expect(node["b"]?["c"]?["d"]?.integer == 7)
    #expect(node["b"]?.members?.count == 1)
    #expect(node["missing"] == nil)
  }

  @Test func scalarsStandAlone() {
    #expect(read("7")?.integer == 7)
    #expect(read(#""""#)?.text?.isEmpty == true)
    #expect(read("[]") == .list([]))
  }

  @Test func numbersThatAreNotWholeOrDoNotFitAreNoIntegers() {
    #expect(read("9223372036854775807")?.integer == .max)
    #expect(read("9223372036854775808")?.integer == nil)
    #expect(read("1.0")?.integer == nil)
    #expect(read(#""1""#)?.integer == nil)
  }

  @Test(arguments: ["", "{", "[1,]", "1 2", #"{"a":1,"a":1}"#, #"[{"a":1,"\u0061":2}]"#, "\u{FEFF}1", "nul"])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(read(text) == nil)
  }
}
