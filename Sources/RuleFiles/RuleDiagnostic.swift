/// Every fault that the reading of rule files can report, by its stable id.
///
/// Faults of the YAML itself (a doubled key, an anchor, a tab) have ids of their own.
public enum RuleDiagnostic: String, Sendable, CaseIterable {
  // Folders.
  case noRuleFiles = "no-rule-files"
  case unreadableFile = "unreadable-file"
  case notARegularFile = "not-a-regular-file"
  case folderLoop = "folder-loop"

  // Sections and keys.
  case unknownSection = "unknown-section"
  case missingSection = "missing-section"
  case doubledSection = "doubled-section"
  case unknownKey = "unknown-key"
  case keyNotForType = "key-not-for-type"
  case missingKey = "missing-key"
  case oneOfKeys = "one-of-keys"
  case emptyValue = "empty-value"
  case emptyList = "empty-list"
  case wrongShape = "wrong-shape"

  // Names.
  case badID = "bad-id"
  case reservedID = "reserved-id"
  case doubledID = "doubled-id"
  case doubledItem = "doubled-item"
  case classNamedLikeTreatment = "class-named-like-treatment"
  case ruleClash = "rule-clash"
  case unknownFact = "unknown-fact"
  case unknownOption = "unknown-option"
  case unknownKind = "unknown-kind"
  case unknownRating = "unknown-rating"
  case unknownClass = "unknown-class"
  case unknownTreatment = "unknown-treatment"
  case unknownContact = "unknown-contact"
  case unknownSource = "unknown-source"
  case unknownWeight = "unknown-weight"
  case sourcesWithCommas = "sources-with-commas"

  // Values.
  case unknownWord = "unknown-word"
  case notYesOrNo = "not-yes-or-no"
  case notANumber = "not-a-number"
  case notAWholeNumber = "not-a-whole-number"
  case numberOutOfLimits = "number-out-of-limits"
  case notAnInterval = "not-an-interval"
  case intervalUpsideDown = "interval-upside-down"
  case notADate = "not-a-date"
  case notAVersion = "not-a-version"
  case notARange = "not-a-range"
  case rangeUpsideDown = "range-upside-down"
  case outsideRange = "outside-range"
  case tooManyPlaces = "too-many-places"

  // Conditions.
  case emptyCondition = "empty-condition"
  case wrongNotation = "wrong-notation"
  case symbolInTest = "symbol-in-test"
  case listOnChoices = "list-on-choices"
  case unknownChoicesTest = "unknown-choices-test"
  case unorderedRange = "unordered-range"
  case thisOutsideRule = "this-outside-rule"

  // Facts and derivations.
  case tooFewOptions = "too-few-options"
  case whenStatedWithoutDerive = "when-stated-without-derive"
  case derivationCycle = "derivation-cycle"
  case missingOtherwise = "missing-otherwise"
  case otherwiseNotLast = "otherwise-not-last"
  case otherwiseNotAllowed = "otherwise-not-allowed"
  case otherwiseWithWhen = "otherwise-with-when"
  case lineWithoutWhen = "line-without-when"
  case notSummable = "not-summable"
  case optionWithoutScore = "option-without-score"
  case countOfOtherFact = "count-of-other-fact"
  case amongWithoutCount = "among-without-count"
  case amongNeedsOptions = "among-needs-options"
  case divisionByZero = "division-by-zero"
  case sumTooLarge = "sum-too-large"

  // The rest of the rule set.
  case pointsRise = "points-rise"
  case standingRises = "standing-rises"
  case proposedWithoutBecause = "proposed-without-because"
  case notAGroupingFact = "not-a-grouping-fact"
  case itemIsNoNumber = "item-is-no-number"
  case askedTwice = "asked-twice"
  case askedWithoutQuestion = "asked-without-question"
}
