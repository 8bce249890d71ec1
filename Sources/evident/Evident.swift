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
        What is worth considering for this person, and why:
          evident recommend Examples/profiles/bereaved-widower.yaml

        All treatments with how well each is supported, and one of them in full:
          evident show
          evident show IPT

        Whether the rules are without fault:
          evident check Rules/depression

        That an editor completes and checks them as you write:
          evident schema Rules/depression --write

      EXIT CODES
        0    done
        1    done, and the answer is no: errors in rules, a profile that could not be answered
        2    could not be done: nothing that could be read, or no rules
        64   wrong usage
        130  interrupted
        141  whoever read the output has gone
      """,
    version: evidentVersion,
    subcommands: [Recommend.self, Show.self, Check.self, Test.self, Schema.self, Init.self])

  /// What `evident` says when it is asked for nothing.
  func run() throws {
    let output = Output()
    try output.write(Self.overview)
    try output.finish()
  }

  private static let overview = """
    evident \(evidentVersion): explained suggestions from evidence, for one person's profile

      evident recommend FILE…   what is worth considering for the person of a profile, and why
      evident show [TREATMENT]  all treatments, or one of them in full; --facts: what can be asked
      evident check [DIR]       all that is wrong with a folder of rules
      evident schema [DIR]      what an editor needs to complete and check rules while you write

    Try 'evident recommend Examples/profiles/bereaved-widower.yaml', or 'evident help recommend'.

    """
}
