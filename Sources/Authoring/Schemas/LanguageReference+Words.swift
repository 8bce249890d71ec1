import RuleFiles

// What no key declares: the words that mean something in values, and those that can't be names.
extension LanguageReference {
  static let conditions =
    heading("Conditions", "A mapping of facts to what holds of them. It holds when every line of it holds.") + "\n"
    + table(
      ["you write", "on", "holds when"],
      [
        ["`internet: yes`", "yes-no", "the answer is that"],
        ["`severity: mild`", "choice", "it is that one"],
        ["`severity: [mild, moderate]`", "choice", "it is one of these"],
        ["`severity: at least moderate` · `at most mild`", "ordered choice", "it lies there, end included"],
        ["`severity: mild to moderate`", "ordered choice", "it lies there, ends included"],
        ["`age: 40` · `at least 65` · `at most 12` · `13 to 17`", "number", "it lies there, ends included"],
        ["`age: under 18` · `over 64`", "number", "it lies there, end left out"],
        ["`bmi: 18.5 to under 25`", "number", "it lies there, upper end left out"],
        ["`life-events: bereavement`", "choices", "they include it"],
        ["`life-events: {any-of: [bereavement, job-loss]}`", "choices", "they include at least one of these"],
        ["`life-events: {all-of: [bereavement, job-loss]}`", "choices", "they include all of these"],
        ["`life-events: {none-of: [bereavement, job-loss]}`", "choices", "they include none of these"],
        ["`life-events: {count: at least 2}`", "choices", "they include so many"],
        ["`helped-before: this`", "choices of treatments", "they include the treatment that the rule speaks of"],
        ["`any: [{…}, {…}]`", "conditions", "at least one of them holds"],
        ["`all: [{…}, {…}]`", "conditions", "all of them hold"],
        ["`none: [{…}, {…}]`", "conditions", "none of them holds"],
        ["`not: {…}`", "a condition", "it does not hold"],
      ])

  static let sources =
    heading(
      "Citing a source",
      "A source is named by its id, alone or followed by the place in it: `nice-ng222` · `nice-ng222 1.5.2` · "
        + "`[bluepages-ipt, nice-ng222 1.5.2]`.")

  /// The words that are no names, by what they would name.
  static var reserved: String {
    let sections = Section.allCases.map { (named: "a \($0.noun)", words: NameRules.reserved(in: $0)) }
    let others = [
      (named: "an option", words: [NameRules.otherwise, NameRules.this]),
      (named: "a line, but the last", words: [NameRules.otherwise]),
    ]
    let rows = (sections + others).filter { !$0.words.isEmpty }
      .map { [$0.named, $0.words.map { "`\($0)`" }.joined(separator: " · ")] }
    return heading("Reserved words", "These mean something where a name would stand, and can't be one.") + "\n"
      + table(["no name of", "words"], rows)
  }
}
