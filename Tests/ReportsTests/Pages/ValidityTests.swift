import Testing

@Suite("Pages as HTML")
struct ValidityTests {
  @Test("they have no fault of syntax", arguments: SamplePages.shipped + SamplePages.hostile)
  func syntax(_ name: String) throws {
    #expect(try #require(SamplePages.pages()[name]).errors == [])
  }

  @Test("ids are unique, and whatever names one finds it", arguments: SamplePages.shipped + SamplePages.hostile)
  func ids(_ name: String) throws {
    let elements = try #require(SamplePages.pages()[name]).root.all
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in elements {
      let named = element.attributes["aria-labelledby", default: ""].split(separator: " ").map(String.init)
      #expect(named.filter { !ids.contains($0) } == [])
      if let href = element.attributes["href"], href.hasPrefix("#") { #expect(ids.contains(String(href.dropFirst()))) }
    }
  }

  @Test("they load nothing, run nothing and send nothing", arguments: SamplePages.shipped + SamplePages.hostile)
  func selfContained(_ name: String) throws {
    let page = try #require(SamplePages.pages()[name]).root
    let loading: Set = [
      "script", "link", "img", "iframe", "object", "embed", "audio", "video", "source", "track", "image", "use", "base",
      "form", "input", "button", "foreignObject", "animate", "set",
    ]
    let attributes: Set = ["src", "srcset", "poster", "data", "action", "formaction", "background", "style", "ping"]
    for element in page.all {
      #expect(!loading.contains(element.name))
      #expect(element.attributes.keys.filter { attributes.contains($0) || $0.hasPrefix("on") } == [])
      guard let href = element.attributes["href"] else { continue }
      #expect(element.name == "a")
      #expect(["#", "https://", "http://", "tel:"].contains { href.hasPrefix($0) }, "\(href)")
    }
    let style = page.all("style").map { $0.text() }.joined()
    for word in ["@import", "url(", "@font-face", "image-set", "expression"] { #expect(!style.contains(word)) }
  }

  @Test("what tries to break out stands there as text", arguments: SamplePages.hostile)
  func hostile(_ name: String) throws {
    let page = try #require(SamplePages.pages()[name]).root
    let body = try #require(page.all("body").first).text()
    #expect(body.contains(Hostile.text))
    #expect(page.all("title").contains { $0.text().contains(Hostile.text) })
    #expect(page.all("html").first?.attributes["lang"]?.contains("<script>") == true)
    #expect(!page.all("a").contains { $0.attributes["href"]?.lowercased().hasPrefix("javascript") == true })
  }
}
