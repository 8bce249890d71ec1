import Diagnostics
import Inference
import Reporting

extension Coverage {
  /// Writes the totals and every rule of which something was not seen.
  func json(_ json: inout JSONWriter, _ program: Program) {
    json.object { json in
      json.key("seen") { $0.value(seen) }
      json.key("possible") { $0.value(possible) }
      json.key("files")
      json.array(files) { json, file in
        json.object { json in
          json.key("file") { $0.value(file.name) }
          json.key("seen") { $0.value(file.seen) }
          json.key("possible") { $0.value(file.possible) }
          json.key("unseen")
          json.array(file.rows.filter { !$0.unseen.isEmpty }) { json, row in
            json.object { json in
              json.key("rule") { $0.value(program.rules[row.rule.index].id) }
              json.key("at") { $0.value(program.rules[row.rule.index].place.description) }
              json.key("states") { $0.array(row.unseen.map(\.rawValue)) }
            }
          }
        }
      }
    }
  }
}
