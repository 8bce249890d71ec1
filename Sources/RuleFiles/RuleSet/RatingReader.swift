import Diagnostics
import Knowledge
import MarkedYAML

extension Desk {
  /// The evidence scale, best first.
  func ratings(_ declarations: [Declaration]) -> [Rating] {
    var ratings: [Rating] = []
    // The last rating whose number is known, and where that stands.
    var lastPoints: (value: Int, place: Place)?
    var lastStanding: (value: RatingStanding, place: Place)?
    for declaration in declarations {
      let fields = Fields(
        declaration.value, .rating, owner: "the rating '\(declaration.id)'", at: declaration.place, desk: self)
      let points = fields.integer("points")
      if let points, let place = fields.entry("points")?.value.place {
        if let last = lastPoints, last.value < points {
          report(.pointsRise(from: last.value, to: points, at: place, before: last.place))
        }
        lastPoints = (points, place)
      }
      let standing: RatingStanding? = fields.word("standing")
      if let standing, let place = fields.entry("standing")?.value.place {
        if let last = lastStanding, last.value != .suggested, standing == .suggested {
          report(.standingRises(from: last.value.rawValue, to: standing.rawValue, at: place, before: last.place))
        }
        lastStanding = (standing, place)
      }
      ratings.append(
        Rating(
          id: declaration.id, label: fields.requiredText("label"), symbol: fields.requiredText("symbol"),
          meaning: fields.requiredText("meaning"), points: points ?? 0, standing: standing ?? .suggested,
          place: declaration.place))
    }
    return ratings
  }
}

extension Diagnostic {
  static func pointsRise(from last: Int, to points: Int, at place: Place, before: Place) -> Diagnostic {
    rule(
      .pointsRise, "the points of the ratings rise from \(last) to \(points)", at: place,
      labels: [Label("the rating before", at: before)], help: ["list the ratings best first"])
  }

  static func standingRises(from last: String, to standing: String, at place: Place, before: Place) -> Diagnostic {
    rule(
      .standingRises, "a rating that is '\(standing)' follows one that is '\(last)'", at: place,
      labels: [Label("the rating before", at: before)], help: ["list the ratings best first"])
  }
}
