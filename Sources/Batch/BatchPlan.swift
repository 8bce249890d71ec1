import Diagnostics
package import Inference
import Knowledge
import ProfileFiles
import Reporting

/// What a batch is to do, apart from its inputs.
package struct BatchPlan: Sendable {
  package let program: Program
  package let form: OutputForm
  /// The version of the program that writes, for documents that name it.
  let version: String
  /// What writes whole recommendations.
  let encoder: RecommendationEncoder
  /// Names of facts and columns that are passed over.
  package var ignoring: Set<String> = []
  /// The fact that a column of a table answers, or `id`, by the column's name.
  package var mapping: [String: String] = [:]
  /// How many workers answer at once.
  package var jobs = 1
  /// How many bytes of input a worker takes at a time, more or less. What is written does not depend on it.
  package var unitBytes: Int
  /// After how many failed rows to stop.
  package var maxErrors: Int?
  /// What is counted for a summary, where there is to be one; the program must have been compiled for asking.
  package var summary: SummaryPlan?
  /// Whether failed rows are also written to a place of their own.
  package var keepsErrors = false

  /// - Parameter version: the version of the program that writes, for documents that name it.
  package init(_ program: Program, _ form: OutputForm, version: String) {
    self.program = program
    self.form = form
    self.version = version
    encoder = RecommendationEncoder(
      program, version: version, isForMany: form.format == .ndjson && form.detail == .full)
    unitBytes = form.unitBytes
  }

  /// What stands before all answers.
  var header: [UInt8] { form.format == .csv ? AnswerTable(program.ruleSet, form).header : [] }

  /// The header of a table.
  func header(_ record: CSVRecord, of block: UnsafeRawBufferPointer, in name: String) -> CSVHeader {
    CSVHeader(record, of: block, in: name, program.ruleSet, ignoring: ignoring, mapping: mapping)
  }
}
