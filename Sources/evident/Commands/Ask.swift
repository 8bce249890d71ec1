import ArgumentParser
import Asking
import Diagnostics
import Inference
import Interview
import Knowledge
import Reporting

/// `evident ask`
struct Ask: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Ask a person the questions that matter, and say what is worth considering.",
    usage: """
      evident ask [--quick] [--save FILE] [--answers FILE] [--fact FACT=ANSWER]… …
      """,
    discussion: """
      Questions come one at a time, and only while something still turns on them. Answer with a number or in words; \
      Enter alone leaves a question open, which is never taken as no. At every question, ? says why it is asked, b goes \
      back, r shows the suggestions so far, and q quits. At the end any answer can be changed.

      Questions are written to the error stream, and the result to the standard output: it can be sent to a file. \
      Nothing is saved unless you name a file with --save, which only you can read. It is a profile like any other, for \
      'evident recommend' and 'evident batch'.

      EXAMPLES
        Questions, then suggestions:
          evident ask

        Only as many questions as it takes to settle the first three suggestions:
          evident ask --quick

        Answers saved after each question, and taken up again another day:
          evident ask --save me.yaml
          evident ask --save me.yaml --answers me.yaml

        In words alone, for a screen reader:
          evident ask --plain

        For a program, which is told what is missing:
          evident ask --no-input --fact age=34 --fact phq9=13 --format json

      Exits with 2 where the answers end before the questions do, or with --no-input where answers that matter are \
      missing, or with --format json where they are left; with 130 where it is interrupted.
      """)

  @Flag(help: "Ask only what can still change the first suggestions, the most telling question first.")
  var quick = false

  @Option(help: ArgumentHelp("With --quick: how many of the first suggestions count, 3 unless said.", valueName: "K"))
  var first: Int?

  @Option(help: ArgumentHelp("Save the answers in FILE after each question.", valueName: "FILE"))
  var save: String?

  @Option(help: ArgumentHelp("Begin with the answers in FILE.", valueName: "FILE"))
  var answers: String?

  @OptionGroup var facts: FactOption

  @Flag(help: "Use no colours and no symbols. The same where ACCESSIBLE is set.")
  var plain = false

  @Flag(name: .customLong("no-input"), help: "Ask nothing: answer from what is given, or list what is missing.")
  var noInput = false

  @OptionGroup var rules: RulesOption

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let first, first < 1 { throw ValidationError("--first takes a number from 1 up, not \(first).") }
    if first != nil, !quick { throw ValidationError("--first is for --quick.") }
    if save == "" { throw ValidationError("--save takes the name of a file.") }
    if answers == "" { throw ValidationError("--answers takes the name of a file.") }
    if answers == "-", !noInput {
      throw ValidationError("--answers takes a file where questions are asked: the standard input is for your answers.")
    }
    if noInput, save != nil { throw ValidationError("--save is for what is asked; --no-input asks nothing.") }
  }

  var colorChoice: ColorChoice { output.colorOption.choice }

  func run() throws {
    let ruleSet = try rules.load()
    let start = try StartingAnswers(file: answers, facts: facts, ruleSet)
    let options = AskOptions(output: output, isPlain: isPlain, again: again)
    let saving = try save.map { try SavedAnswers($0, ruleSet, resuming: start, options: again) }
    let pace = quick ? Pace.quick(first: first ?? 3) : Pace.full
    let questionnaire = Questionnaire(ruleSet, pace: pace, answers: start.row)
    // Never freed: the process ends with the answer, and the pieces are many.
    _ = Unmanaged.passRetained(questionnaire.program)
    if noInput {
      if questionnaire.current != nil { try options.result.writeMissing(MissingAnswers(questionnaire)) }
      return try options.result.write(questionnaire, profile: start.name)
    }
    try AskSession(questionnaire, saving, from: start, options).run()
  }

  /// The arguments that the same interview needs another time.
  private var again: [String] {
    [
      rules.folder.map { "--rules \(ShellWord.quoted($0))" }, quick ? "--quick" : nil, first.map { "--first \($0)" },
      plain ? "--plain" : nil,
    ].compactMap { $0 }
  }

  /// Whether everything is to be said in words.
  private var isPlain: Bool {
    plain || Terminal.environment("ACCESSIBLE") != nil || Terminal.environment("TERM") == "dumb"
  }
}
