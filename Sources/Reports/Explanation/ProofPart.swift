import Inference
import Reporting

/// A line of a proof with what it rests on.
struct ProofPart: Sendable {
  /// `true`, `false` or `unknown`, for its colour.
  var truth: String
  /// A mark for the truth.
  var sign: String
  /// The truth in a word, for those who hear the page.
  var word: String
  var text: String
  /// Where it stands, where it stands in a file.
  var place: String?
  var parts: [ProofPart]

  /// The parts that rows make, each with those that stand deeper beneath it.
  static func parts(_ rows: some Collection<ProofOutline.Row>) -> [ProofPart] {
    var parts: [ProofPart] = []
    var rest = rows[...]
    while let row = rest.popFirst() {
      let beneath = rest.prefix { $0.depth > row.depth }
      parts.append(
        ProofPart(
          truth: row.truth.rawValue, sign: row.truth.mark, word: row.truth.word, text: row.words,
          place: row.location, parts: Self.parts(beneath)))
      rest.removeFirst(beneath.count)
    }
    return parts
  }
}
