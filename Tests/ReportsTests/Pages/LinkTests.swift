import Testing

@testable import Reports

@Suite("Links")
struct LinkTests {
  @Test("only plain web addresses can be followed")
  func web() {
    for address in ["https://www.lifeline.org.au", "http://example.org/a?b=c&d=%20#e", "HTTPS://EXAMPLE.ORG"] {
      #expect(Link.web(address).href == address)
    }
    for address in [
      "javascript:alert(1)", "data:text/html,x", "//example.org", "https://", "https://example.org/\" onclick=\"x",
      "https://example.org/a b", "https://example.org/<b>", "file:///etc/passwd", " https://example.org", "",
    ] {
      #expect(Link.web(address).href == nil)
    }
  }

  @Test("a telephone number can be called, other words can't")
  func phone() {
    #expect(Link.phone("13 11 14").href == "tel:131114")
    #expect(Link.phone("+61 (3) 9000-1000").href == "tel:+61390001000")
    #expect(Link.phone("text HELLO to 741741").href == nil)
    #expect(Link.phone("ask your GP").href == nil)
    #expect(Link.phone("( )").href == nil)
  }

  @Test("an identifier of any characters becomes an address")
  func doi() {
    #expect(Link.doi("10.1002/14651858.CD013305").href == "https://doi.org/10.1002/14651858.CD013305")
    #expect(Link.doi("10.1/<a>\"b ü").href == "https://doi.org/10.1/%3Ca%3E%22b%20%C3%BC")
  }
}
