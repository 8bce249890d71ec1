package import Diagnostics

/// Diagnostics as JSON, `evident.diagnostics/1`: in order, with true totals.
package struct DiagnosticsDocument {
  private let diagnostics: [Diagnostic]
  private let all: [Diagnostic]

  /// The document of what is shown out of all that was found.
  package init(_ diagnostics: some Sequence<Diagnostic>, outOf all: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
    self.all = all
  }

  /// Writes the document as one object.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.key("schema") { $0.value("evident.diagnostics/1") }
      json.key("evident") { $0.value(version) }
      for severity in Diagnostic.Severity.allCases {
        json.key("\(severity.rawValue)s") { $0.value(all.count { $0.severity == severity }) }
      }
      json.key("diagnostics")
      json.array(diagnostics) { json, diagnostic in
        json.object { json in
          json.key("severity") { $0.value(diagnostic.severity.rawValue) }
          json.key("id") { $0.value(diagnostic.id) }
          json.key("message") { $0.value(diagnostic.message) }
          if let place = diagnostic.place { json.key("place") { $0.place(place) } }
          json.optional("caption", diagnostic.caption)
          json.key("labels")
          json.array(diagnostic.labels) { json, label in
            json.object { json in
              json.key("text") { $0.value(label.text) }
              json.key("place") { $0.place(label.place) }
            }
          }
          json.key("help") { $0.array(diagnostic.help) }
        }
      }
    }
  }
}

extension JSONWriter {
  /// A place with both its ends; lines and columns from 1, offsets in bytes from 0.
  mutating func place(_ place: Place) {
    object { json in
      json.key("file") { $0.value(place.source) }
      json.key("start") { $0.position(place.start) }
      json.key("end") { $0.position(place.end) }
    }
  }

  /// The errors among diagnostics, each with its id, its message and where it is.
  package mutating func errors(_ diagnostics: [Diagnostic]) {
    array(diagnostics.filter { $0.severity == .error }) { json, error in
      json.object { json in
        json.key("id") { $0.value(error.id) }
        json.key("message") { $0.value(error.message) }
        json.optional("at", error.place?.description)
      }
    }
  }

  private mutating func position(_ position: Position) {
    object { json in
      json.key("line") { $0.value(position.line) }
      json.key("column") { $0.value(position.column) }
      json.key("offset") { $0.value(position.offset) }
    }
  }
}
