import Diagnostics
import Foundation
import Inference
import Knowledge
import Reporting
import Reports
import RuleFiles
import Testing

/// The pages that the tests look at, each parsed once.
enum SamplePages {
  static let all: Result<[String: HTMLParser.Page], any Error> = Result { try HTMLParser.parse(try texts()) }

  static func pages() throws -> [String: HTMLParser.Page] { try all.get() }

  /// Pages of the shipped rules.
  static let shipped = Shipped.examples + ["several", "show-ipt", "show-ssri", "show-lithium", "show"] + explained

  /// The examples on the page of several.
  static let together = ["crisis-au", "nothing-answered"]

  /// Pages whose every text tries to break out.
  static let hostile =
    ["hostile", "hostile-crisis", "hostile-show", "hostile-table"] + SampleCase.all.map { "hostile-\($0.name)" }

  /// Explanations by the shipped rules.
  static let explained = SampleCase.all.map(\.name)

  private static func texts() throws -> [String: String] {
    let program = Program(try Shipped.ruleSet())
    var texts: [String: String] = [:]
    var several = RecommendationDocument(program, version: "0.1.0")
    for name in Shipped.examples {
      texts[name] = try document(name, program, profile: name).html()
    }
    for name in together { several.add(try Shipped.recommendation(name, program), profile: name) }
    several.add([.error("unknown-fact", "no fact named 'agee'", at: nil)], profile: "misspelt")
    texts["several"] = try several.html()
    for (name, treatment) in [
      ("ipt", "interpersonal-psychotherapy"), ("ssri", "ssri"), ("lithium", "lithium-augmentation"),
    ] {
      texts["show-\(name)"] = try treatmentDocument(treatment, program.ruleSet).html()
    }
    texts["show"] = try TableDocument(TreatmentTable(program.ruleSet), version: "0.1.0").html()

    let hostile = Program(Hostile.rewritten(program.ruleSet))
    texts["hostile"] = try document("nothing-answered", hostile, profile: Hostile.text).html()
    texts["hostile-crisis"] = try document("crisis-au", hostile, profile: Hostile.text).html()
    texts["hostile-show"] = try treatmentDocument("ssri", hostile.ruleSet).html()
    for sample in SampleCase.all {
      texts[sample.name] = try ExplanationDocument(sample.page(program), version: "0.1.0").html()
      let page = try sample.page(hostile, profile: Hostile.text)
      texts["hostile-\(sample.name)"] = try ExplanationDocument(page, version: "0.1.0").html()
    }
    texts["hostile-table"] = try TableDocument(TreatmentTable(hostile.ruleSet), version: "0.1.0").html()
    return texts
  }

  static func document(_ name: String, _ program: Program, profile: String) throws -> RecommendationDocument {
    var document = RecommendationDocument(program, version: "0.1.0")
    document.add(try Shipped.recommendation(name, program), profile: profile)
    return document
  }

  static func treatmentDocument(_ id: String, _ ruleSet: RuleSet) throws -> TreatmentDocument {
    let treatment = try #require(ruleSet.treatment(named: id))
    return TreatmentDocument(TreatmentPage(ruleSet, treatment: treatment), version: "0.1.0")
  }
}
