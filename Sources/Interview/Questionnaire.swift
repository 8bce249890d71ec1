package import Inference
package import Knowledge

/// An interview in progress: the answers so far and what is to be asked next. It knows no terminal and no files.
///
/// A question is asked only while something open depends on its fact. What is not answered stays unknown; nothing is
/// ever assumed.
///
/// ```swift
/// var questionnaire = Questionnaire(ruleSet, pace: .full)
/// while case .ask(let fact) = questionnaire.step {
///   switch questionnaire.answer(reply(to: fact)) {
///   case .taken(let urgent): show(urgent)
///   case .disagrees(let contradictions): explain(contradictions)
///   }
/// }
/// ```
package struct Questionnaire {
  /// What comes next.
  package enum Step: Hashable, Sendable {
    case ask(FactID)
    case done(Ending)
  }

  /// Why nothing more is asked.
  package enum Ending: Hashable, Sendable {
    /// No question that is left can change anything.
    case nothingOpen
    /// No further answer can change the first suggestions.
    case settled(first: Int)
    /// What is left was passed over.
    case leftOpen
    /// The rest was left for another time.
    case stopped
  }

  /// What became of an answer.
  package enum Acceptance: Sendable {
    /// It counts. These triage rules fired by it, most urgent first.
    case taken(fired: [Int])
    /// It does not fit what was answered before, and nothing has changed. It would fit without the answers to these
    /// facts.
    case disagrees([Contradiction], with: [FactID])
  }

  package let pace: Pace
  /// All answers so far.
  package private(set) var answers: AnswerRow
  /// What the rules make of them.
  package private(set) var standpoint: Standpoint
  package private(set) var step = Step.done(.nothingOpen)
  /// The facts that were passed over without an answer.
  package private(set) var skipped: Set<FactID> = []
  /// The facts that were asked for, in the order in which they were, each once.
  package private(set) var asked: [FactID] = []

  let assessor: Assessor
  /// The groups that came first when the interview was stopped; nothing while it goes on.
  private var hurriedWhenStopped: [Int]?
  /// Facts whose answers were taken away for another's sake, which are asked for again at once.
  private(set) var displaced: [FactID] = []
  /// The question that was left for the current one.
  private var left: FactID?

  /// An interview that begins with some answers, which must not contradict each other; see ``contradictions(_:in:)``.
  package init(_ ruleSet: RuleSet, pace: Pace, answers: AnswerRow? = nil) {
    assessor = Assessor(ruleSet)
    self.pace = pace
    self.answers = answers ?? AnswerRow(assessor.program.layout)
    standpoint = assessor.standpoint(on: self.answers, at: pace)
    asked = assessor.program.interviewOrder.filter { isWhollyKnown($0) && ruleSet[$0].question != nil }
    goOn()
  }

  package var program: Program { assessor.program }
  package var ruleSet: RuleSet { program.ruleSet }

  /// The fact that is asked for.
  package var current: FactID? {
    if case .ask(let fact) = step { return fact }
    return nil
  }

  /// What the rules say to the answers so far.
  package func recommendation() -> Recommendation? {
    guard case .recommendation(let recommendation) = program.recommend(answers) else { return nil }
    return recommendation
  }

  // MARK: - Answering

  /// Answers the question, and goes on to the next.
  package mutating func answer(_ answer: Answer) -> Acceptance {
    self.answer(answer, without: [])
  }

  /// Answers the question in place of other answers, which are asked for again at once where they still matter.
  package mutating func answer(_ answer: Answer, without others: [FactID]) -> Acceptance {
    guard let current else { return .taken(fired: []) }
    var changed = answers
    for fact in others where fact != current { changed.set(fact, to: nil) }
    changed.set(current, to: answer)
    let contradictions = assessor.contradictions(in: changed)
    if !contradictions.isEmpty { return .disagrees(contradictions, with: misfits(in: changed, with: current)) }
    displaced += others.filter { $0 != current && answers.isStated($0) }
    return .taken(fired: take(changed))
  }

  /// The stated facts that must give way so that the answer to a fact contradicts nothing.
  private func misfits(in row: AnswerRow, with current: FactID) -> [FactID] {
    var row = row
    var misfits: [FactID] = []
    while true {
      let found = assessor.contradictions(in: row).flatMap { $0.fact == current ? $0.from : [$0.fact] }
        .filter { $0 != current && row.isStated($0) }
      if found.isEmpty { return misfits }
      for fact in found where row.isStated(fact) {
        row.set(fact, to: nil)
        misfits.append(fact)
      }
    }
  }

  /// Leaves the question without an answer, and goes on to the next.
  package mutating func skip() -> Acceptance {
    guard let current else { return .taken(fired: []) }
    var changed = answers
    changed.set(current, to: nil)
    return .taken(fired: take(changed))
  }

  /// Leaves the answer as it is, and goes on to the next question.
  package mutating func keep() { _ = take(answers) }

  private mutating func take(_ changed: AnswerRow) -> [Int] {
    if let current {
      if changed.isStated(current) { skipped.remove(current) } else { skipped.insert(current) }
      if !asked.contains(current) { asked.append(current) }
    }
    left = nil
    let before = Set(standpoint.triage)
    answers = changed
    standpoint = assessor.standpoint(on: answers, at: pace)
    goOn()
    return standpoint.triage.filter { !before.contains($0) }
  }

  // MARK: - Going about

  /// Goes back to the question before; false where there is none.
  package mutating func back() -> Bool {
    if let left {
      ask(left)
      self.left = nil
      return true
    }
    let position = current.flatMap { asked.firstIndex(of: $0) } ?? asked.endIndex
    guard position > 0 else { return false }
    step = .ask(asked[position - 1])
    return true
  }

  /// Asks for a fact again, or for one that was not asked for.
  package mutating func ask(_ fact: FactID) {
    left = current
    step = .ask(fact)
  }

  /// Goes on with the questions after ``stop()``; where none are left, with those that were passed over.
  package mutating func resume() {
    hurriedWhenStopped = nil
    if waiting.isEmpty { skipped.removeAll() }
    goOn()
  }

  /// Ends the interview with what is answered. What a later change brings forward is asked for all the same.
  package mutating func stop() {
    hurriedWhenStopped = standpoint.hurriedGroups
    step = .done(.stopped)
  }

  /// Finds what comes next.
  private mutating func goOn() {
    let waiting = self.waiting
    displaced.removeAll { !waiting.contains($0) }
    if let known = hurriedWhenStopped {
      let new = standpoint.hurriedGroups.filter { !known.contains($0) }
      step = firstHurried(by: new, among: waiting).map { .ask($0) } ?? .done(.stopped)
    } else if let fact = next(among: waiting) {
      step = .ask(fact)
    } else if case .quick(let count) = pace, isSettled(count), !standpoint.suggestions.isEmpty {
      step = .done(.settled(first: min(count, standpoint.suggestions.count)))
    } else {
      step = .done(standpoint.open.contains { skipped.contains($0) } ? .leftOpen : .nothingOpen)
    }
  }

  private func isSettled(_ count: Int) -> Bool {
    standpoint.settled >= count || standpoint.contenders.count == standpoint.settled
  }

  // MARK: - What is left

  /// The facts that are still to be asked for, in the order of the interview.
  ///
  /// One that follows from others waits until these have been asked for.
  package var waiting: [FactID] {
    var open = standpoint.open.filter { fact in
      !skipped.contains(fact) && !isWhollyKnown(fact) && !(answers.isStated(fact) && asked.contains(fact))
    }
    if case .quick(let count) = pace, isSettled(count) { open.removeAll { !standpoint.urgent.contains($0) } }
    let unknown = Set(open)
    return open.filter { program.sources(of: $0).isDisjoint(with: unknown) }
  }

  /// Whether there is something that was passed over and still matters.
  package var hasPassedOver: Bool { standpoint.open.contains { skipped.contains($0) } }

  /// Whether all that can be known of a fact was answered.
  private func isWhollyKnown(_ fact: FactID) -> Bool {
    guard answers.isStated(fact) else { return false }
    guard case .choices(let options, _) = ruleSet[fact].type else { return true }
    return answers.included(fact).count + answers.excluded(fact).count == options.count
  }

  /// How many facts are answered.
  package var answeredCount: Int { ruleSet.facts.indices.count { answers.isStated(FactID($0)) } }

  /// The stated facts of a profile that contradict their derivations; an interview can't begin with such.
  package static func contradictions(_ ruleSet: RuleSet, in row: AnswerRow) -> [Contradiction] {
    Assessor(ruleSet).contradictions(in: row)
  }
}
