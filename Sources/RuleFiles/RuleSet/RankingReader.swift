import Diagnostics
import Knowledge
import MarkedYAML

extension Desk {
  func ranking(_ entry: Entry) -> Ranking {
    let fields = Fields(entry.value, .ranking, owner: "the ranking", at: entry.keyPlace, desk: self)
    return Ranking(
      order: order(fields), weights: fields.named("weights", "weight").compactMap(weight), lines: lines(fields),
      place: entry.keyPlace)
  }

  private func order(_ fields: Fields) -> [Ranking.Key] {
    var seen: [Ranking.Key: Place] = [:]
    return fields.names("order").compactMap { text, place in
      guard let key = Ranking.Key(rawValue: text) else {
        report(.unknownWord(text, as: "a key of 'order'", known: Ranking.Key.allCases.map(\.rawValue), at: place))
        return nil
      }
      if let first = seen.updateValue(place, forKey: key) {
        report(.doubledItem(text, in: "'order' of the ranking", at: place, first: first))
        return nil
      }
      return key
    }
  }

  /// A weight is more than nothing, so that what favours never disfavours.
  private func weight(_ entry: Entry) -> Ranking.Weight {
    let points = integer(entry.value, as: "the weight '\(entry.key)'", within: 1...1_000_000)
    return Ranking.Weight(name: entry.key, points: points ?? 1, place: entry.keyPlace)
  }

  private func lines(_ fields: Fields) -> [TreatmentLine: Int] {
    guard let entry = fields.entry("lines"), let node = fields.node("lines") else { return [:] }
    let part = Fields(node, .lineWeights, owner: "'lines' of the ranking", at: entry.keyPlace, desk: self)
    var lines: [TreatmentLine: Int] = [:]
    for line in TreatmentLine.allCases { lines[line] = part.integer(line.rawValue) }
    return lines
  }
}
