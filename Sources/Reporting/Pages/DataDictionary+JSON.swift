import Diagnostics
import Knowledge

extension DataDictionary {
  /// The dictionary as one object, `evident.facts/1`.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.head("evident.facts/1", ruleSet, version: version)
      json.key("facts")
      json.array(groups.flatMap { group in group.facts.map { (group.title, ruleSet[$0]) } }) { json, entry in
        encode(entry.1, group: entry.0, into: &json)
      }
      json.key("csv")
      json.object { json in
        json.key("header") { $0.value(csvHeader) }
        json.key("columns") { $0.array(columns) }
        json.key("cells") { $0.value(Self.cells) }
      }
    }
  }

  private func encode(_ fact: Fact, group: String?, into json: inout JSONWriter) {
    json.object { json in
      json.key("fact") { $0.value(fact.id) }
      json.key("label") { $0.value(fact.label) }
      json.key("type") { $0.value(fact.type.name) }
      if case .number(let number) = fact.type {
        json.key("places") { $0.value(number.places) }
        json.key("from") { $0.number(number.text(of: number.range.lowerBound)) }
        json.key("to") { $0.number(number.text(of: number.range.upperBound)) }
        json.optional("unit", number.unit)
      }
      if case .choice(_, let isOrdered) = fact.type { json.key("ordered") { $0.value(isOrdered) } }
      if !fact.type.options.isEmpty {
        json.key("options")
        json.array(fact.type.options) { json, option in encode(option, into: &json) }
      }
      encodeInstrument(of: fact, into: &json)
      json.optional("derived", DerivationWords(ruleSet, of: fact)?.text)
      if fact.derivation != nil { json.key("whenStated") { $0.value(fact.whenStated.rawValue) } }
      json.optional("question", fact.question)
      json.optional("group", group)
      json.key("changeable") { $0.value(fact.isChangeable) }
      json.key("at") { $0.value(fact.place.description) }
    }
  }

  private func encodeInstrument(of fact: Fact, into json: inout JSONWriter) {
    guard let instrument = instrument(of: fact) else { return }
    json.key("instrument")
    json.object { json in
      json.key("instrument") { $0.value(instrument.id) }
      json.key("title") { $0.value(instrument.title) }
      json.optional("stem", instrument.stem)
      json.key("labels")
      json.array(instrument.labels) { json, label in
        json.object { json in
          json.key("value") { $0.value(label.value) }
          json.key("label") { $0.value(label.text) }
        }
      }
    }
  }

  private func encode(_ option: Option, into json: inout JSONWriter) {
    json.object { json in
      json.key("option") { $0.value(option.id) }
      json.key("label") { $0.value(option.label) }
      json.optional("group", option.group)
      if let score = option.score {
        json.key("score") { json in
          if score.isDecimal { json.number(score.text) } else { json.value(score.text) }
        }
      }
    }
  }
}
