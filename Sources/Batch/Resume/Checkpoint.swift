import ProfileFiles
import Reporting

/// All that it takes to go on with a batch that was stopped: what it was to do, by which another can tell whether it is
/// to do the same, and how far it has come.
package struct Checkpoint: Equatable, Sendable {
  /// An input as it was when the batch began.
  package struct Input: Hashable, Sendable {
    package let name: String
    /// What is known of its content; nothing of an input that can't be read.
    package let content: Content?

    package init(name: String, content: Content?) {
      self.name = name
      self.content = content
    }
  }

  /// The content of a file, as far as a moment's look tells.
  package struct Content: Hashable, Sendable {
    package let size: Int
    /// When it was last written to, in nanoseconds since 1970.
    package let modified: Int
    /// A fingerprint of its beginning and its end.
    package let fingerprint: String

    package init(size: Int, modified: Int, fingerprint: String) {
      self.size = size
      self.modified = modified
      self.fingerprint = fingerprint
    }
  }

  /// An option that decides what is written, by its name, and what it says.
  package struct Option: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The version of the program.
  package let version: String
  /// The fingerprint of the rules.
  package let rules: String
  package let options: [Option]
  package let inputs: [Input]
  package var progress = BatchProgress()
  /// Whether all is written, and only the files' names are not given yet.
  package var isFinished = false

  package init(version: String, rules: String, options: [Option], inputs: [Input]) {
    self.version = version
    self.rules = rules
    self.options = options
    self.inputs = inputs
  }
}

extension Checkpoint {
  private static let schema = "evident.resume/1"

  /// The checkpoint as a JSON document.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("schema") { $0.value(Self.schema) }
      json.key("evident") { $0.value(version) }
      json.key("rules") { $0.value(rules) }
      json.key("options")
      json.array(options) { json, option in json.array([option.name, option.value]) }
      json.key("inputs")
      json.array(inputs) { json, input in
        json.object { json in
          json.key("name") { $0.value(input.name) }
          guard let content = input.content else { return }
          json.key("size") { $0.value(content.size) }
          json.key("modified") { $0.value(content.modified) }
          json.key("fingerprint") { $0.value(content.fingerprint) }
        }
      }
      json.key("progress")
      json.object { json in
        for (name, path) in Self.counts { json.key(name) { $0.value(progress[keyPath: path]) } }
      }
      if let counts = progress.counts { json.key("summary") { counts.encode(into: &$0) } }
      json.key("finished") { $0.value(isFinished) }
    }
    json.endLine()
    return json.bytes
  }

  /// The checkpoint that a document holds; nothing for what is none.
  ///
  /// - Parameter plan: what is counted for a summary; without it counts in the document are passed over.
  package init?(json bytes: [UInt8], counting plan: SummaryPlan? = nil) {
    guard let json = JSONNode(bytes), json["schema"]?.text == Self.schema,
      let version = json["evident"]?.text, let rules = json["rules"]?.text,
      let options = json["options"]?.elements?.map({ Option($0) }),
      let inputs = json["inputs"]?.elements?.map({ Input($0) }),
      let isFinished = json["finished"]?.truth
    else { return nil }
    self.init(
      version: version, rules: rules, options: options.compactMap { $0 }, inputs: inputs.compactMap { $0 })
    guard self.options.count == options.count, self.inputs.count == inputs.count else { return nil }
    for (name, path) in Self.counts {
      guard let count = json["progress"]?[name]?.integer, count >= 0 else { return nil }
      progress[keyPath: path] = count
    }
    if let plan, let counts = json["summary"] {
      guard let counts = BatchCounts(counts, plan) else { return nil }
      progress.counts = counts
    }
    self.isFinished = isFinished
  }

  /// The numbers of a batch's progress by their keys.
  private static var counts: [(String, WritableKeyPath<BatchProgress, Int>)] {
    [
      ("input", \.position.input), ("offset", \.position.offset), ("inputRows", \.position.rows),
      ("inputLines", \.position.lines), ("notEmpty", \.position.notEmpty), ("output", \.output), ("errors", \.errors),
      ("rows", \.rows), ("failed", \.failed), ("refused", \.refused),
    ]
  }
}

extension Checkpoint.Option {
  fileprivate init?(_ json: JSONNode) {
    guard let pair = json.elements, pair.count == 2, let name = pair[0].text, let value = pair[1].text else {
      return nil
    }
    self.init(name, value)
  }
}

extension Checkpoint.Input {
  fileprivate init?(_ json: JSONNode) {
    guard let name = json["name"]?.text else { return nil }
    var content: Checkpoint.Content?
    if let size = json["size"]?.integer, let modified = json["modified"]?.integer,
      let fingerprint = json["fingerprint"]?.text
    {
      content = Checkpoint.Content(size: size, modified: modified, fingerprint: fingerprint)
    }
    self.init(name: name, content: content)
  }
}
