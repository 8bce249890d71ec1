import Diagnostics
import Knowledge

/// A thing of a rule set that has a name of its own, with all that is said of it: what two versions are compared by.
struct InventoryItem {
  var section: Change.Section
  /// What it is: `rule`, `treatment`, `fact`.
  var noun: String
  var id: String
  /// What makes it the same thing in another version; no two things of an inventory have the same.
  var key: String
  /// The key of the thing it stands in and comes and goes with.
  var parent: String?
  var place: Place
  /// What it is, in a line, for a reader who is told that it has come or gone.
  var summary = ""
  /// Whether its coming and going can change results.
  var bearing = Change.Bearing.results
  /// What is said of it, what weighs most first.
  var fields: [InventoryField] = []
  /// What makes a rule the same rule under another name; nothing for what is told apart by its name alone.
  var likeness: String?

  init(
    _ noun: String, _ id: String, in section: Change.Section, parent: String? = nil, variant: String = "",
    at place: Place
  ) {
    self.noun = noun
    self.id = id
    self.section = section
    self.parent = parent
    self.place = place
    key = "\(noun)\(variant.isEmpty ? "" : "(\(variant))") \(id)"
  }

  mutating func say(_ name: String, _ value: InventoryValue, _ bearing: Change.Bearing = .results) {
    fields.append(InventoryField(name: name, value: value, bearing: bearing))
  }
}

/// One thing that is said of an item, under its name in the rule language.
struct InventoryField {
  var name: String
  var value: InventoryValue
  var bearing: Change.Bearing
}

/// What is said, in a form that compares by meaning.
enum InventoryValue {
  /// A word or a number; nothing where it is not said.
  case word(String?)
  /// A text; how its lines are broken does not count.
  case prose(String?)
  /// When it holds; nothing for always.
  case condition(Condition?, Subject)
  /// A list whose order does not count.
  case members([Member])
  /// A list whose order counts.
  case sequence([Member])
  /// The order of things that are items themselves, by key; only those that both versions have are compared.
  case order([String])

  /// An entry of a list: what tells it apart, and how it is shown.
  struct Member: Hashable {
    var key: String
    var text: String
  }

  /// A list of ids.
  static func ids(_ ids: [String]) -> InventoryValue { .members(ids.map { Member(key: $0, text: $0) }) }
}

/// What a rule's `this` can mean: the treatment the rule belongs to, or each of its class.
enum Subject {
  case none
  case treatment(String)
  case family(String)
}
