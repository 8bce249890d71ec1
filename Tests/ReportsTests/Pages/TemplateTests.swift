import Diagnostics
import Inference
import Knowledge
import Reporting
import Testing

@testable import Reports

@Suite("Templates")
struct TemplateTests {
  @Test("every name in a template is a value of a page") func names() throws {
    let program = Program(try Shipped.ruleSet())
    var document = RecommendationDocument(program, version: "0.1.0")
    for name in Shipped.examples { document.add(try Shipped.recommendation(name, program), profile: name) }
    document.add([.error("unknown-fact", "no fact named 'agee'", at: nil)], profile: "misspelt")
    var known: Set<String> = []
    Self.collect(document.page, into: &known)
    for id in ["ssri", "interpersonal-psychotherapy"] {
      Self.collect(try SamplePages.treatmentDocument(id, program.ruleSet).page, into: &known)
    }
    Self.collect(TableDocument(TreatmentTable(program.ruleSet), version: "0.1.0").page, into: &known)
    for sample in SampleCase.all {
      Self.collect(ExplanationDocument(try sample.page(program), version: "0.1.0").page, into: &known)
    }
    for (name, bytes) in Templates.sources {
      for tag in String(decoding: bytes, as: UTF8.self).matches(of: /\{\{\{?[#^\/]?\.?(?:empty\()?([A-Za-z.]*)/) {
        for part in tag.1.split(separator: ".") where part != "main" {
          #expect(known.contains(String(part)), "\(name): \(part)")
        }
      }
    }
  }

  /// The names of all values within a value.
  private static func collect(_ value: Any, into names: inout Set<String>) {
    for child in Mirror(reflecting: value).children {
      if let label = child.label { names.insert(label) }
      collect(child.value, into: &names)
    }
  }

  @Test("nothing but the style sheet is put in as it is") func escaping() {
    for (_, bytes) in Templates.sources {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("{{&"))
      #expect(!text.contains("CONTENT_TYPE"))
      #expect(text.replacing("{{{styleSheet}}}", with: "").contains("{{{") == false)
    }
    #expect(!Templates.styleSheet.contains("</"))
  }
}
