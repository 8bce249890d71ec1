import Foundation

/// What the tests look at of `evident.recommendation/1`.
struct RecommendationDocument: Decodable {
  struct Assessment: Decodable {
    var rank: Int?
    var treatment: String
    var standing: String
    var checkFirst: Bool
    var reasons: [Reason]
    var open: [OpenRule]
  }

  struct Reason: Decodable {
    var rule: String
    var effect: String
    var note: String
    var answers: [String: JSONValue]
    var sources: [String]
    var at: String
  }

  struct OpenRule: Decodable {
    var rule: String
    var effect: String
    var note: String
    var asks: [String]
    var at: String
  }

  struct Triage: Decodable {
    var rule: String
    var urgency: String
    var contacts: [Contact]
  }

  struct OpenTriage: Decodable {
    var rule: String
    var urgency: String
    var asks: [String]
  }

  struct Contact: Decodable {
    var name: String
    var phone: String?
  }

  var schema: String
  var profile: String
  var triage: [Triage]
  var triageOpen: [OpenTriage]
  var withheld: Bool
  var derived: [String: JSONValue]
  var possible: [String: JSONValue]
  var suggestions: [Assessment]
  var others: [Assessment]
  var asks: [String]
  var contacts: [Contact]

  /// What is said of a treatment, wherever it stands.
  subscript(treatment: String) -> Assessment? { (suggestions + others).first { $0.treatment == treatment } }
}

extension RecommendationDocument {
  /// What the shipped rules say to answers in YAML.
  static func answering(text profile: String) throws -> RecommendationDocument {
    let run = try Run.evident(["recommend", "-", "--format", "json"], input: profile)
    return try decoded(run)
  }

  /// What the shipped rules say to an example, with some of its lines given anew; nothing takes a line away.
  static func ofExample(_ example: String, _ changes: [String: String?] = [:]) throws -> RecommendationDocument {
    let file = BuiltProgram.project.appending(path: "Examples/profiles/\(example).yaml")
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    lines.removeAll { line in changes.keys.contains { line.hasPrefix("\($0):") } }
    lines += changes.compactMap { key, value in value.map { "\(key): \($0)" } }
    return try answering(text: lines.joined(separator: "\n") + "\n")
  }

  private static func decoded(_ run: Run) throws -> RecommendationDocument {
    guard run.status == 0 else { throw Refused(description: "exit \(run.status): \(run.stderr)") }
    return try JSONDecoder().decode(RecommendationDocument.self, from: Data(run.stdout.utf8))
  }

  struct Refused: Error, CustomStringConvertible { let description: String }
}
