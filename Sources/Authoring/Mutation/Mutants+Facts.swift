import Diagnostics
import Inference
import Knowledge

extension MutantBuilder {
  /// Adds the mutants of derivations.
  mutating func addFacts() {
    for index in ruleSet.facts.indices {
      let fact = ruleSet.facts[index]
      switch fact.derivation {
      case nil: break
      case .firstLine(let lines): addLines(of: index, fact, lines)
      case .eachOption(let lines):
        for (line, declared) in lines.enumerated() {
          let option = fact.type.options[declared.option].id
          add(declared.when, of: "\(fact.id), line '\(option)'", isRule: false, at: declared.place) { ruleSet, when in
            ruleSet.facts[index].changeDerivation { derivation in
              guard case .eachOption(var lines) = derivation else { return }
              lines[line].when = when
              derivation = .eachOption(lines)
            }
          }
        }
      case .holds(let condition):
        add(condition, of: fact.id, isRule: false, at: condition.place) { ruleSet, when in
          ruleSet.facts[index].derivation = .holds(when)
        }
      case .firstSum(let lines): addSums(of: index, fact, lines)
      }
    }
  }

  private mutating func addLines(of index: Int, _ fact: Fact, _ lines: [ChoiceLine]) {
    for (line, declared) in lines.enumerated() where declared.when != nil {
      add(
        declared.when, of: "\(fact.id), line '\(declared.name)'", isRule: false, after: lines[..<line].map(\.when),
        at: declared.place
      ) {
        ruleSet, when in
        ruleSet.facts[index].changeDerivation { derivation in
          guard case .firstLine(var lines) = derivation else { return }
          lines[line].when = when
          derivation = .firstLine(lines)
        }
      }
    }
  }

  private mutating func addSums(of index: Int, _ fact: Fact, _ lines: [SumLine]) {
    for (line, declared) in lines.enumerated() {
      let name = declared.name.map { "\(fact.id), line '\($0)'" } ?? fact.id
      if declared.when != nil {
        add(declared.when, of: name, isRule: false, after: lines[..<line].map(\.when), at: declared.place) {
          ruleSet, when in
          ruleSet.facts[index].changeSum(line) { $0.when = when }
        }
      }
      for (item, summand) in declared.items.enumerated() {
        if summand.when != nil {
          add(summand.when, of: name, isRule: false, at: summand.place, removal: nil) { ruleSet, when in
            ruleSet.facts[index].changeSum(line) { $0.items[item].when = when }
          }
        }
        addItem(item, of: name, index, line, summand)
      }
    }
  }

  /// An item of a sum left out, and each option of one that counts.
  private mutating func addItem(_ item: Int, of name: String, _ fact: Int, _ line: Int, _ summand: SumItem) {
    let what = summand.quantity.fact.map { "'\(ruleSet[$0].id)'" } ?? "an item"
    add(
      Mutant(subject: name, change: "without \(what)", place: summand.place, condition: nil, rule: nil) {
        $0.facts[fact].changeSum(line) { $0.items.remove(at: item) }
      })
    guard case .count(let counted, let options) = summand.quantity, options.count > 1 else { return }
    for option in options {
      let quantity = SumItem.Quantity.count(counted, options: options.filter { $0 != option })
      let change = "\(ruleSet[counted].id): without '\(ruleSet[counted].type.options[option].id)'"
      add(
        Mutant(subject: name, change: change, place: summand.place, condition: nil, rule: nil) {
          $0.facts[fact].changeSum(line) { $0.items[item].quantity = quantity }
        })
    }
  }
}

extension Fact {
  fileprivate mutating func changeDerivation(_ change: (inout Derivation) -> Void) {
    guard var derivation else { return }
    change(&derivation)
    self.derivation = derivation
  }

  fileprivate mutating func changeSum(_ line: Int, _ change: (inout SumLine) -> Void) {
    changeDerivation { derivation in
      guard case .firstSum(var lines) = derivation else { return }
      change(&lines[line])
      derivation = .firstSum(lines)
    }
  }
}
