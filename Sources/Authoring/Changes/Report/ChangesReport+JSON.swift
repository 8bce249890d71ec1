import Diagnostics
import Inference
import Knowledge
package import Reporting

extension ChangesReport {
  /// Writes the report as one object, `evident.diff/1`.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.key("schema") { $0.value("evident.diff/1") }
      json.key("evident") { $0.value(version) }
      json.key("old") { Self.write(changes.old, to: &$0) }
      json.key("new") { Self.write(changes.new, to: &$0) }
      json.key("counts")
      json.object { json in
        json.key("changes") { $0.value(changes.list.count) }
        for bearing in Change.Bearing.allCases { json.key(bearing.rawValue) { $0.value(changes.count(bearing)) } }
      }
      json.key("changes")
      json.array(changes.list) { Self.write($1, to: &$0) }
      if let people { json.key("people") { Self.write(people, to: &$0) } }
    }
  }

  private static func write(_ ruleSet: RuleSet, to json: inout JSONWriter) {
    json.object { json in
      json.key("id") { $0.value(ruleSet.header.id) }
      json.key("version") { $0.value(ruleSet.header.version) }
      json.key("fingerprint") { $0.value(ruleSet.fingerprint) }
    }
  }

  private static func write(_ change: Change, to json: inout JSONWriter) {
    json.object { json in
      json.key("section") { $0.value(change.section.rawValue) }
      json.key("change") { $0.value(change.verb.rawValue) }
      json.key("kind") { $0.value(change.noun) }
      json.key("id") { $0.value(change.id) }
      json.optional("what", change.what)
      json.optional("old", change.old)
      json.optional("new", change.new)
      json.key("bears") { $0.value(change.bearing.rawValue) }
      json.optional("cases", change.cases?.rawValue)
      if !change.touches.isEmpty { json.key("touches") { $0.array(change.touches) } }
      write(change.oldPlace, change.newPlace, to: &json)
    }
  }

  private static func write(_ old: Place?, _ new: Place?, to json: inout JSONWriter) {
    json.key("at")
    json.object { json in
      json.optional("old", old?.description)
      json.optional("new", new?.description)
    }
  }

  // MARK: - People

  private static func write(_ people: PeopleChanges, to json: inout JSONWriter) {
    json.object { json in
      json.key("compared") { $0.value(people.compared) }
      json.key("differing") { $0.value(people.differing) }
      json.key("counts")
      json.object { json in
        for aspect in PeopleAspect.allCases { json.key(aspect.rawValue) { $0.value(people.count(aspect)) } }
      }
      json.key("refused")
      json.object { json in
        json.key("old") { $0.value(people.refusedByOld) }
        json.key("new") { $0.value(people.refusedByNew) }
        json.key("both") { $0.value(people.refusedByBoth) }
      }
      json.key("moves")
      json.array(people.moves) { json, move in
        write(move, to: &json) { $0.key("people") { $0.value(move.count) } }
      }
      json.key("examples")
      json.array(people.examples) { write($1, to: &$0) }
      json.key("refusals")
      json.array(people.refusals) { json, refusal in
        json.object { json in
          json.key("profile") { $0.value(refusal.profile) }
          json.key("old") { write(refusal.old, to: &$0) }
          json.key("new") { write(refusal.new, to: &$0) }
        }
      }
    }
  }

  private static func write(
    _ move: PeopleChanges.Move, to json: inout JSONWriter, _ rest: (inout JSONWriter) -> Void = { _ in }
  ) {
    json.object { json in
      json.key("aspect") { $0.value(move.aspect.rawValue) }
      json.key(move.aspect.isSet ? "gone" : "old") { $0.array(move.old) }
      json.key(move.aspect.isSet ? "come" : "new") { $0.array(move.new) }
      rest(&json)
    }
  }

  private static func write(_ example: PersonExample, to json: inout JSONWriter) {
    json.object { json in
      json.key("profile") { $0.value(example.profile) }
      json.key("aspect") { $0.value(example.aspect.rawValue) }
      json.key("old") { write(example.old, to: &$0) }
      json.key("new") { write(example.new, to: &$0) }
      json.key("moves")
      json.array(example.moves) { write($1, to: &$0) }
      json.key("because")
      json.array(example.causes) { json, cause in
        json.object { json in
          json.key("id") { $0.value(cause.id) }
          json.optional("old", cause.old?.rawValue)
          json.optional("new", cause.new?.rawValue)
          json.key("oldPoints") { $0.value(cause.oldPoints) }
          json.key("newPoints") { $0.value(cause.newPoints) }
          write(cause.oldPlace, cause.newPlace, to: &json)
          // Positions in the list of changes.
          json.key("changes")
          json.array(cause.changes) { $0.value($1) }
        }
      }
    }
  }

  private static func write(_ suggestions: [PersonExample.Suggestion], to json: inout JSONWriter) {
    json.array(suggestions) { json, suggestion in
      json.object { json in
        json.key("treatment") { $0.value(suggestion.treatment) }
        json.key("score") { $0.value(suggestion.score) }
      }
    }
  }

  private static func write(_ faults: [Diagnostic], to json: inout JSONWriter) {
    json.array(faults) { json, fault in
      json.object { json in
        json.key("id") { $0.value(fault.id) }
        json.key("message") { $0.value(fault.message) }
        json.optional("at", fault.place?.description)
      }
    }
  }
}
