import Diagnostics
import Knowledge
import MarkedYAML

/// Reads conditions: a mapping holds when every line of it holds.
struct ConditionReader {
  let desk: Desk
  /// Whether the condition belongs to a treatment or class, so that `this` means a treatment.
  let knowsThis: Bool

  /// A condition; what is broken in it is reported and left out.
  func condition(_ node: Node) -> Condition {
    guard let mapping = node.mapping else {
      desk.report(.wrongShape("a condition", wanted: "a mapping of facts to what holds: {age: at least 65}", at: node))
      return .all([], node.place)
    }
    if mapping.entries.isEmpty { desk.report(.emptyCondition(at: node.place)) }
    let lines = mapping.entries.compactMap(line)
    return lines.count == 1 ? lines[0] : .all(lines, node.place)
  }

  private func line(_ entry: Entry) -> Condition? {
    let place = entry.keyPlace.through(entry.value.place)
    switch entry.key {
    case "all": return .all(conditions(entry), place)
    case "any": return .any(conditions(entry), place)
    case "none": return .none(conditions(entry), place)
    case "not":
      if entry.value.sequence != nil {
        desk.report(.wrongShape("'not'", wanted: "one condition, or use 'none' with a list", at: entry.value))
        return nil
      }
      return .not(condition(entry.value), place)
    case "when" where desk.names[.facts].index(of: "when") == nil:
      desk.report(.whenInCondition(at: entry.keyPlace))
      return nil
    default:
      guard let (fact, shape) = desk.fact(entry.key, at: entry.keyPlace), let type = shape.type else { return nil }
      let checks = checks(entry.value, of: shape, type)
      let tests = checks.map { Condition.test(Test(fact, $0, place: place)) }
      return tests.count == 1 ? tests[0] : tests.isEmpty ? nil : .all(tests, place)
    }
  }

  private func conditions(_ entry: Entry) -> [Condition] {
    guard let nodes = entry.value.sequence else {
      desk.report(
        .wrongShape("'\(entry.key)'", wanted: "a list of conditions: \(entry.key): [{…}, {…}]", at: entry.value))
      return []
    }
    if nodes.isEmpty { desk.report(.emptyCondition(at: entry.value.place)) }
    return nodes.map(condition)
  }

  private func checks(_ node: Node, of fact: FactShape, _ type: FactType) -> [Check] {
    if node.isEmpty {
      desk.report(.wrongNotation(fact, type, node))
      return []
    }
    switch type {
    case .yesNo: return yesNo(node, of: fact, type).map { [$0] } ?? []
    case .choice(let options, let isOrdered):
      return ChoiceTestReader(desk: desk, fact: fact, options: options, isOrdered: isOrdered).check(node).map { [$0] }
        ?? []
    case .choices(let options, _):
      return ChoicesTestReader(desk: desk, fact: fact, optionCount: options.count, knowsThis: knowsThis).checks(node)
    case .number(let number):
      guard let text = node.scalar?.text.trimmed else {
        desk.report(.wrongNotation(fact, type, node))
        return []
      }
      let words = NumberWords(desk: desk, places: number.places, what: "'\(fact.id)'", allowed: number.range)
      return words.test(text, at: node.place).map { [.number($0)] } ?? []
    }
  }

  private func yesNo(_ node: Node, of fact: FactShape, _ type: FactType) -> Check? {
    guard let text = node.scalar?.text.trimmed, let value = YesNo.read(text) else {
      desk.report(.wrongNotation(fact, type, node))
      return nil
    }
    return .equals(value)
  }
}

extension Fields {
  /// The condition under a key.
  func condition(_ key: String, with reader: ConditionReader) -> Condition? {
    guard let entry = entry(key) else { return nil }
    if entry.value.isEmpty {
      desk.report(.emptyCondition(at: entry.keyPlace))
      return nil
    }
    return reader.condition(entry.value)
  }

  /// The condition under a key that must be there.
  func requiredCondition(_ key: String, with reader: ConditionReader) -> Condition {
    condition(key, with: reader) ?? .all([], place)
  }
}

extension Place {
  /// The place from the beginning of this one to the end of another.
  func through(_ other: Place) -> Place { Place(source: source, start: start, end: max(end, other.end)) }
}
