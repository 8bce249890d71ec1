import Authoring
import Foundation
import RuleFiles
import Testing

struct LanguageReferenceTests {
  @Test func standsInTheReadmeOfTheRules() throws {
    let readme = try String(contentsOf: Shipped.project.appending(path: "Rules/README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- reference -->\n"))
    let end = try #require(readme.range(of: "<!-- end of reference -->\n"))
    let shown = readme[start.upperBound..<end.lowerBound]
    #expect(
      shown == "\n\(LanguageReference.markdown)\n",
      "put what 'evident schema --reference' prints between the two comments, with an empty line at either end")
  }

  @Test func namesEveryKey() {
    for schema in Language.schemas + SectionSchema.testSchemas where schema != .fact {
      for key in schema.keys {
        #expect(LanguageReference.markdown.contains("| `\(key.name)` | \(key.isRequired ? "yes" : "") | "))
      }
    }
    for section in Section.allCases { #expect(LanguageReference.markdown.contains("| `\(section.rawValue)` |")) }
  }

  /// Every link leads to a heading, and no two headings are alike.
  @Test func linksLeadSomewhere() {
    let lines = LanguageReference.markdown.split(separator: "\n")
    let headings = lines.filter { $0.hasPrefix("### ") }.map { line in
      line.dropFirst(4).lowercased().replacing(" ", with: "-").filter { $0 == "-" || $0.isLetter || $0.isNumber }
    }
    #expect(Set(headings).count == headings.count)
    let links = LanguageReference.markdown.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
    #expect(links.count > 40)
    for link in links { #expect(headings.contains(link), "#\(link)") }
  }
}
