import Knowledge

/// The planes that say where a treatment stands and what fired for it.
struct CompiledTreatment: Sendable {
  /// A rule and its truth for this treatment.
  struct Ruling: Sendable {
    var rule: RuleID
    var value: Kleene
    var points = 0
  }

  /// A line of a first-line-that-holds list.
  struct Line: Sendable {
    var rule: RuleID
    /// Where it is true and every earlier one is false.
    var hasFired: Wire
    /// Where it may be the first that holds.
    var isPossible: Wire
  }

  var applies: Ruling?
  var contraindications: [Ruling] = []
  var caveats: [Ruling] = []
  var suitability: [Ruling] = []
  var access: [Ruling] = []
  /// The triage rules that withhold it.
  var withholding: [Ruling] = []
  var ratingLines: [Line] = []
  var treatmentLines: [Line] = []
  /// For each rating of the scale, where it is still possible.
  var ratings: [Wire] = []
  /// For first, second, later and no line, where it is still possible.
  var lines: [Wire] = []
  /// Where it stands now; exactly one in each lane. By ``Standing/order``.
  var standings: [Wire] = []
  /// Where it can still end, by ``Standing/order``.
  var possibleStandings: [Wire] = []
  var isCheckFirst = Wire.zero
  var isWithCare = Wire.zero
}
