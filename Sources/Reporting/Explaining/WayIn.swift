package import Inference
package import Knowledge

/// A way to bring a treatment among the first suggestions, with what else would come of it.
package struct WayIn: Sendable {
  package var changes: [Change]
  /// Which suggestion it then is, from 1.
  package var rank: Int
  /// The triage rules that would fire besides, most urgent first.
  package var fired: [Int]

  /// The ways of some minimal changes, each tried on the profile.
  static func all(_ changes: MinimalChanges, _ program: Program, _ row: AnswerRow) -> [WayIn] {
    let rows = changes.ways.map { way in
      var changed = row
      for change in way.changes { change.apply(to: &changed) }
      return changed
    }
    let before = program.conclusions([row])[0]?.triage ?? []
    return zip(changes.ways, program.conclusions(rows)).map { way, conclusion in
      WayIn(
        changes: way.changes, rank: way.rank,
        fired: (conclusion?.triage ?? []).filter { !before.contains($0) }
          .sorted { program.ruleSet.triage[$0].urgency < program.ruleSet.triage[$1].urgency })
    }
  }

  /// The changes in words, each with its fact: `kinds of treatment you would like: also medicine`.
  package func words(_ ruleSet: RuleSet, hasSymbols: Bool) -> [String] {
    changes.map { change in
      let words = ChangeWords(ruleSet, [change]).text(hasSymbols: hasSymbols)
      return "\(oneLine(ruleSet[change.fact].label)): \(words)" + (change.isAnswer ? " (not answered now)" : "")
    }
  }
}
