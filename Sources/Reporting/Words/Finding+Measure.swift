package import Knowledge

extension Finding {
  /// What a measure is called; empty for a percentage, which says it itself.
  package static func name(ofMeasure measure: String) -> String {
    switch measure {
    case "percent": ""
    case "cohens-d": "Cohen's d"
    case "hedges-g": "Hedges' g"
    case "smd": "standardised mean difference"
    default: measure.replacing("-", with: " ")
    }
  }
}
