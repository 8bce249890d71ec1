import ArgumentParser

/// The program with its commands.
struct Evident: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explained suggestions from evidence, for one person's profile.",
    discussion: """
      evident reads a folder of rules (what helps, how well that is known, for whom, with which drawbacks) and a \
      person's answers, and says what is worth talking about with a clinician, in order, and why: every line comes \
      with the answers it used, its source, and its place in the rule files. What is not answered is never taken as no.

      The rules are in Rules/depression below the working directory, unless you name a folder with --rules or in \
      EVIDENT_RULES.

      EXAMPLES
        Questions first, then what is worth considering:
          evident ask

        What is worth considering for this person, and why:
          evident recommend Examples/profiles/bereaved-widower.yaml

        What other answers would change, one at a time:
          evident what-if Examples/profiles/bereaved-widower.yaml

        What is suggested to each of a million people:
          evident batch people.ndjson --output answers.ndjson

        All treatments with how well each is supported, and one of them in full:
          evident show
          evident show IPT

        Some of them beside each other, and the same for one person:
          evident compare IPT CBT SSRIs
          evident compare Examples/profiles/bereaved-widower.yaml IPT CBT SSRIs

        Rules of your own, to change into what you need:
          evident init my-rules

        Whether rules are without fault, and do what their test cases expect:
          evident check my-rules
          evident test my-rules

        What has changed between two versions of them:
          evident diff before/my-rules my-rules

      EXIT CODES
        0    done
        1    done, and the answer is no: errors in rules, failed cases, differences, a profile that has no answer
        2    could not be done: nothing that could be read, or no rules
        64   wrong usage
        130  interrupted
        141  whoever read the output has gone
      """,
    version: evidentVersion,
    groupedSubcommands: [
      CommandGroup(
        name: "Suggesting",
        subcommands: [Ask.self, Recommend.self, Explain.self, AskWhatIf.self, Compare.self, Show.self]),
      CommandGroup(name: "Data", subcommands: [RunBatch.self, Generate.self]),
      CommandGroup(
        name: "Authoring",
        subcommands: [Check.self, Test.self, Diff.self, Schema.self, Init.self]),
    ])

  /// What `evident` says when it is asked for nothing.
  func run() throws {
    let output = Output()
    try output.write(Self.overview)
    try output.finish()
  }

  private static let overview = """
    evident \(evidentVersion): explained suggestions from evidence, for one person's profile

      evident ask               questions, one at a time, then what is worth considering
      evident recommend FILE…   what is worth considering for the person of a profile, and why
      evident explain FILE TREATMENT
                                why it stands where it stands, and what would change that
      evident what-if FILE      what each answer counts for: what would be suggested if it were another
      evident compare A B…      treatments beside each other: do they work, how soon, at what cost
      evident show [TREATMENT]  all treatments, or one of them in full; --facts: what can be asked

      evident batch FILE…       the same for files of profiles, however large, a line each
      evident generate          made-up profiles, to test rules and programs with

    for the author of rules:
      evident init DIR          a small complete rule set to start from
      evident check [DIR]       all that is wrong with a folder of rules, or probably is
      evident test [DIR]        whether the rules do what their test cases expect
      evident diff OLD NEW      what has changed between two versions of the rules, and for whom
      evident schema [DIR]      what an editor needs to complete and check rules while you write

    Try 'evident ask', 'evident recommend Examples/profiles/bereaved-widower.yaml', or 'evident help recommend'.

    """
}
