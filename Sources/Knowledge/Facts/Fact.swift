public import Diagnostics

/// The index of a fact in its rule set.
public struct FactID: Hashable, Sendable, Comparable {
  public var index: Int

  public init(_ index: Int) { self.index = index }

  public static func < (left: FactID, right: FactID) -> Bool { left.index < right.index }
}

/// Something that can be known about a person.
public struct Fact: Sendable {
  /// The kebab-case name that rules and profiles use: `age-group`.
  public var id: String
  /// A short noun phrase for sentences: `age group`.
  public var label: String
  public var type: FactType
  /// The question that asks for it, where it can be asked.
  public var question: String?
  /// Why it is asked, in a sentence for the person who answers.
  public var why: String?
  /// How to answer, where the question alone does not say.
  public var help: String?
  /// Whether a person could change it; age or a past event can't be, and is never offered as something to change.
  public var isChangeable: Bool
  /// How it follows from other facts, where it does.
  public var derivation: Derivation?
  /// What counts where the fact is both stated and derived.
  public var whenStated: WhenStated
  public var place: Place

  public init(
    id: String, label: String, type: FactType, question: String? = nil, why: String? = nil, help: String? = nil,
    isChangeable: Bool = true, derivation: Derivation? = nil, whenStated: WhenStated = .mustAgree, place: Place
  ) {
    self.id = id
    self.label = label
    self.type = type
    self.question = question
    self.why = why
    self.help = help
    self.isChangeable = isChangeable
    self.derivation = derivation
    self.whenStated = whenStated
    self.place = place
  }
}

/// What counts where a derived fact is stated in a profile too.
public enum WhenStated: String, Sendable, CaseIterable {
  /// A statement that the derivation definitely contradicts is an error.
  case mustAgree = "must-agree"
  /// The statement counts, with a remark that shows both sides: a clinician's judgement may differ.
  case wins
}

/// The kind of answer a fact takes.
public enum FactType: Sendable, Hashable {
  case yesNo
  /// Exactly one of the options; an ordered choice lists them from low to high.
  case choice(options: [Option], isOrdered: Bool)
  /// Any number of the options. Where `areTreatments`, the options are the treatments of the rule set in their order.
  case choices(options: [Option], areTreatments: Bool)
  case number(NumberType)

  /// The options of a choice or of choices; none for the other kinds.
  public var options: [Option] {
    switch self {
    case .choice(let options, _), .choices(let options, _): options
    case .yesNo, .number: []
    }
  }

  /// Whether it has a few values of which one is true, so that profiles can be counted by it.
  public var isGrouping: Bool {
    switch self {
    case .yesNo, .choice: true
    case .choices, .number: false
    }
  }

  /// The name the rule language has for it: `yes-no`, `choice`, `choices`, `integer`, `decimal`.
  public var name: String {
    switch self {
    case .yesNo: "yes-no"
    case .choice: "choice"
    case .choices: "choices"
    case .number(let number): number.places == 0 ? "integer" : "decimal"
    }
  }
}

/// One of the answers to a choice or to choices.
public struct Option: Sendable, Hashable {
  public var id: String
  public var label: String
  /// What it adds to a sum, as an exact fraction; nothing where the choice is not summed.
  public var score: Fraction?
  /// The heading it stands under in a long list.
  public var group: String?
  public var help: String?
  public var place: Place

  public init(
    id: String, label: String, score: Fraction? = nil, group: String? = nil, help: String? = nil, place: Place
  ) {
    self.id = id
    self.label = label
    self.score = score
    self.group = group
    self.help = help
    self.place = place
  }
}

/// The numbers that a fact may take: multiples of 10^−places within a range.
///
/// Values are kept *scaled*: 18.5 with one place is 185. They are exact.
public struct NumberType: Sendable, Hashable {
  /// Digits after the decimal point; 0 for an integer.
  public var places: Int
  /// The scaled values that may be stated, ends included.
  public var range: ClosedRange<Int64>
  public var unit: String?

  public init(places: Int, range: ClosedRange<Int64>, unit: String? = nil) {
    self.places = places
    self.range = range
    self.unit = unit
  }
}
