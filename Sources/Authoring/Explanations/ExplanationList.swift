package import Diagnostics
package import Reporting

/// The ids of all diagnostics that are explained, by topic.
package struct ExplanationList {
  package init() {}

  /// The list for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var page = TextPage(width: width, ink: ink)
    let longest = Explanation.all.map(\.id.count).max() ?? 0
    for topic in Explanation.topics {
      page.gap()
      page.line(ink(topic.title, .heading))
      for explanation in topic.explanations {
        let space = String(repeating: " ", count: longest - explanation.id.count + 2)
        page.paragraph(explanation.title, mark: explanation.id + space, markTone: .strong, indent: 2)
      }
    }
    return page.text
  }

  /// The list as one object, `evident.explanations/1`.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.key("schema") { $0.value("evident.explanations/1") }
      json.key("evident") { $0.value(version) }
      json.key("topics")
      json.array(Explanation.topics) { json, topic in
        json.object { json in
          json.key("title") { $0.value(topic.title) }
          json.key("explanations")
          json.array(topic.explanations) { json, explanation in
            json.object { json in
              json.key("id") { $0.value(explanation.id) }
              json.key("title") { $0.value(explanation.title) }
            }
          }
        }
      }
    }
  }
}
