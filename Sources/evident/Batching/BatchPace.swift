import Batch
import Diagnostics
import Reporting

/// How fast a batch gets on, in words and as JSON.
struct BatchPace {
  let progress: BatchProgress
  let seconds: Double
  /// The rows and the bytes of input that were done before these seconds.
  var rowsBefore = 0
  var bytesBefore = 0
  /// The bytes of input that are done, and those there are, where that is known.
  var bytes = 0
  var total: Int?

  /// `1,204,000 rows, 12 failed, 41 %, 310,000 rows a second, 6 s left`
  var line: String {
    var parts = ["\(grouped(progress.rows)) rows", "\(grouped(progress.failed)) failed"]
    if let share { parts.append("\(Int(share * 100)) %") }
    parts.append("\(grouped(rate)) rows a second")
    if let left { parts.append("\(grouped(left)) s left") }
    return parts.joined(separator: ", ")
  }

  /// `1,204,000 rows, 12 failed, 3.9 seconds, 308,717 rows a second`
  var lastLine: String {
    let tenths = Int((seconds * 10).rounded())
    let rows = "\(grouped(progress.rows)) row\(progress.rows == 1 ? "" : "s")"
    let inputs = progress.refused == 0 ? "" : " (of these, \(counted(progress.refused, "whole input")))"
    return "\(rows), \(grouped(progress.failed)) failed\(inputs), "
      + "\(grouped(tenths / 10)).\(tenths % 10) seconds, \(grouped(rate)) rows a second"
  }

  /// An object on one line.
  func json(isDone: Bool) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("rows") { $0.value(progress.rows) }
      json.key("failed") { $0.value(progress.failed) }
      json.key("seconds") { $0.number("\((seconds * 1000).rounded() / 1000)") }
      json.key("rowsPerSecond") { $0.value(rate) }
      json.key("bytes") { $0.value(bytes) }
      if let total { json.key("totalBytes") { $0.value(total) } }
      if let left, !isDone { json.key("secondsLeft") { $0.value(left) } }
      json.key("done") { $0.value(isDone) }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Rows a second.
  private var rate: Int { seconds > 0 ? Int(Double(progress.rows - rowsBefore) / seconds) : 0 }

  /// How much of the input is done.
  private var share: Double? {
    guard let total, total > 0 else { return nil }
    return min(1, Double(bytes) / Double(total))
  }

  /// The seconds that are left, if it goes on as it has; nothing while that can't be said.
  private var left: Int? {
    guard let total, bytes > bytesBefore, seconds >= 1 else { return nil }
    return Int((Double(max(0, total - bytes)) * seconds / Double(bytes - bytesBefore)).rounded(.up))
  }
}
