import Inference
package import Knowledge

extension JSONWriter {
  /// What a fact is: `true`, `"moderate"`, `["grief"]`, `13`; or, where more than one value is left, what it can be:
  /// `{"oneOf": […]}`, `{"from": 9, "to": 11}`, `{"yes": […], "no": […]}`.
  mutating func value(_ value: Possible, of fact: Fact) {
    let options = fact.type.options
    switch value {
    case .yesNo(let canBeYes, let canBeNo):
      if canBeYes != canBeNo { self.value(canBeYes) } else { null() }
    case .choice(let possible):
      if possible.count == 1 {
        self.value(options[possible[0]].id)
      } else {
        object { $0.key("oneOf") { $0.array(possible.map { options[$0].id }) } }
      }
    case .choices(let yes, let no):
      if no.isEmpty || yes.count + no.count == options.count {
        array(yes.map { options[$0].id })
      } else {
        object { json in
          json.key("yes") { $0.array(yes.map { options[$0].id }) }
          json.key("no") { $0.array(no.map { options[$0].id }) }
        }
      }
    case .number(let bounds):
      guard case .number(let type) = fact.type else { return null() }
      if bounds.lowerBound == bounds.upperBound {
        number(type.text(of: bounds.lowerBound))
      } else {
        object { json in
          json.key("from") { $0.number(type.text(of: bounds.lowerBound)) }
          json.key("to") { $0.number(type.text(of: bounds.upperBound)) }
        }
      }
    }
  }

  /// An object of facts and values.
  mutating func values(_ values: some Sequence<FactValue>, of ruleSet: RuleSet) {
    object { json in
      for entry in values { json.key(ruleSet[entry.fact].id) { $0.value(entry.value, of: ruleSet[entry.fact]) } }
    }
  }

  /// The ids of sources, each with its place in the source: `"nice-ng222 1.5.2"`.
  mutating func citations(_ citations: [Citation], of ruleSet: RuleSet) {
    array(citations.map { ruleSet.sources[$0.source].id + ($0.locator.map { " \($0)" } ?? "") })
  }

  /// The contacts with all that is known of them.
  mutating func contacts(_ contacts: [Int], of ruleSet: RuleSet) {
    array(contacts.map { ruleSet.contacts[$0] }) { json, contact in
      json.object { json in
        json.key("contact") { $0.value(contact.id) }
        json.key("name") { $0.value(contact.name) }
        json.optional("phone", contact.phone)
        json.optional("text", contact.text)
        json.optional("url", contact.url)
        json.optional("hours", contact.hours)
        json.optional("note", contact.note)
        if let when = contact.when { json.key("for") { $0.value(ruleSet.sentence(for: when)) } }
      }
    }
  }

  /// The key and the text, or neither.
  package mutating func optional(_ key: StaticString, _ text: String?) {
    if let text { self.key(key) { $0.value(text) } }
  }

  /// The keys that a document begins with: its schema, the rule set it speaks of, the version of the program that
  /// writes, and where it is about one person the name of the profile.
  package mutating func head(_ schema: String, _ ruleSet: RuleSet, version: String, profile: String? = nil) {
    key("schema") { $0.value(schema) }
    self.ruleSet(ruleSet)
    key("evident") { $0.value(version) }
    optional("profile", profile)
  }

  /// The rule set that a document speaks of.
  package mutating func ruleSet(_ ruleSet: RuleSet) {
    key("ruleset")
    object { json in
      json.key("id") { $0.value(ruleSet.header.id) }
      json.key("version") { $0.value(ruleSet.header.version) }
      json.key("fingerprint") { $0.value(ruleSet.fingerprint) }
    }
  }
}
