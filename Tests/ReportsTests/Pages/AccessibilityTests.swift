import Testing

@Suite("Pages for everyone")
struct AccessibilityTests {
  @Test("headings begin with the only h1 and leave out no level", arguments: SamplePages.shipped)
  func headings(_ name: String) throws {
    let page = try #require(SamplePages.pages()[name]).root
    let headings = page.all.filter { ["h1", "h2", "h3", "h4", "h5", "h6"].contains($0.name) }
    let levels = headings.compactMap { Int($0.name.dropFirst()) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    #expect(headings.allSatisfy { $0.text().contains { !$0.isWhitespace } })
  }

  @Test("there are landmarks, a language, a title and a way past the head", arguments: SamplePages.shipped)
  func landmarks(_ name: String) throws {
    let page = try #require(SamplePages.pages()[name]).root
    #expect(page.all("main").count == 1)
    #expect(page.all("head").first?.all("title").first?.text().isEmpty == false)
    let body = try #require(page.all("body").first)
    #expect(body.elements.map(\.name) == ["a", "header", "main", "footer"])
    #expect(body.elements.first?.attributes["href"] == "#main")
    #expect(page.all("html").first?.attributes["lang"] == "en")
    #expect(page.all("nav").allSatisfy { $0.attributes["aria-label"] != nil })
    #expect(page.all("section").allSatisfy { $0.attributes["aria-labelledby"] != nil })
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] != nil })
    let viewport = page.all("meta").first { $0.attributes["name"] == "viewport" }
    #expect(viewport?.attributes["content"] == "width=device-width, initial-scale=1")
  }

  @Test("every picture says what it shows", arguments: SamplePages.shipped)
  func pictures(_ name: String) throws {
    for picture in try #require(SamplePages.pages()[name]).root.all("svg") {
      #expect(picture.attributes["role"] == "img")
      let labels = picture.attributes["aria-labelledby", default: ""].split(separator: " ").map(String.init)
      let told = picture.elements.filter { ["title", "desc"].contains($0.name) }
      #expect(told.compactMap { $0.attributes["id"] } == labels)
      #expect(told.first?.name == "title")
      #expect(told.allSatisfy { !$0.text().isEmpty })
    }
  }

  @Test("people in a row never stand without what they were compared with", arguments: SamplePages.shipped)
  func comparators(_ name: String) throws {
    for figure in try #require(SamplePages.pages()[name]).root.all(ofClass: "people") where figure.name == "figure" {
      let words = try #require(figure.all("figcaption").first).text()
      #expect(words.contains("compared with: "))
      let people = figure.all("g")
      #expect(people.count { $0.classes == ["one"] } == 1)
      #expect(words.contains("1 in \(people.count) "))
    }
  }

  @Test("links that lead out say where by more than a number", arguments: SamplePages.shipped)
  func links(_ name: String) throws {
    for link in try #require(SamplePages.pages()[name]).root.all("a") {
      let words = link.text()
      #expect(words.contains { $0.isLetter || $0.isNumber })
      if link.classes.contains("cite") { #expect(words.contains("source")) }
    }
  }

  @Test("what comes first stands before all else") func alert() throws {
    let article = try #require(SamplePages.pages()["crisis-au"]?.root.all("article").first)
    let sections = article.all("section")
    #expect(sections.first?.attributes["role"] == "alert")
    #expect(article.all(ofClass: "card").isEmpty)
    #expect(article.all("a").contains { $0.attributes["href"] == "tel:000" })
  }
}
