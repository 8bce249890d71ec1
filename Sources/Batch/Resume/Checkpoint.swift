import Reporting

/// All that it takes to go on with a batch that was stopped: what it was to do, by which another can tell whether it is
/// to do the same, and how far it has come.
package struct Checkpoint: Hashable, Sendable {
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
      json.key("finished") { $0.value(isFinished) }
    }
    json.endLine()
    return json.bytes
  }

  /// The checkpoint that a document holds; nothing for what is none.
  package init?(json bytes: [UInt8]) {
    guard let json = JSONValue(bytes), json["schema"]?.string == Self.schema,
      let version = json["evident"]?.string, let rules = json["rules"]?.string,
      let options = json["options"]?.array?.map({ Option($0) }), let inputs = json["inputs"]?.array?.map({ Input($0) }),
      let isFinished = json["finished"]?.boolean
    else { return nil }
    self.init(
      version: version, rules: rules, options: options.compactMap { $0 }, inputs: inputs.compactMap { $0 })
    guard self.options.count == options.count, self.inputs.count == inputs.count else { return nil }
    for (name, path) in Self.counts {
      guard let count = json["progress"]?[name]?.integer, count >= 0 else { return nil }
      progress[keyPath: path] = count
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
  fileprivate init?(_ json: JSONValue) {
    guard let pair = json.array, pair.count == 2, let name = pair[0].string, let value = pair[1].string else {
      return nil
    }
    self.init(name, value)
  }
}

extension Checkpoint.Input {
  fileprivate init?(_ json: JSONValue) {
    guard let name = json["name"]?.string else { return nil }
    var content: Checkpoint.Content?
    if let size = json["size"]?.integer, let modified = json["modified"]?.integer,
      let fingerprint = json["fingerprint"]?.string
    {
      content = Checkpoint.Content(size: size, modified: modified, fingerprint: fingerprint)
    }
    self.init(name: name, content: content)
  }
}
