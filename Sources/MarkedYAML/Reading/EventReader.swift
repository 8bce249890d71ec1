import CLibYAML

/// An event of libyaml's parser, in Swift's terms. Offsets count code points from where reading began.
struct Event {
  enum Kind {
    case documentStart, sequenceEnd, mappingEnd
    case documentEnd(isImplicit: Bool)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case scalar(Scalar)
    case alias
    /// The stream's start or end.
    case stream(isEnd: Bool)
  }

  var kind: Kind
  var marks: Range<Int>
  var hasAnchor = false
  var hasTag = false
}

/// What libyaml says when it can't go on. Offsets count code points from where reading began.
struct SyntaxFault: Error {
  var problem: String
  var problemMark: Int
  /// What it was doing, and where it had begun to.
  var context: String
  var contextMark: Int
}

/// libyaml's parser over bytes that outlive it.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  mutating func next() -> Result<Event, SyntaxFault> {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { return .failure(fault) }
    defer { yaml_event_delete(&event) }
    return .success(Event(event))
  }

  private var fault: SyntaxFault {
    let state = parser.pointee
    return SyntaxFault(
      problem: state.problem.map { String(cString: $0) } ?? "not enough memory",
      problemMark: Int(state.problem_mark.index),
      context: state.context.map { String(cString: $0) } ?? "",
      contextMark: Int(state.context_mark.index))
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    let start = Int(event.start_mark.index)
    marks = start..<max(start, Int(event.end_mark.index))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      kind = .scalar(Scalar(scalar))
      hasAnchor = scalar.anchor != nil
      hasTag = scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      kind = .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
      hasAnchor = start.anchor != nil
      hasTag = start.tag != nil
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      kind = .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
      hasAnchor = start.anchor != nil
      hasTag = start.tag != nil
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd(isImplicit: event.data.document_end.implicit != 0)
    default: kind = .stream(isEnd: event.type != YAML_STREAM_START_EVENT)
    }
  }
}

extension Scalar {
  fileprivate init(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) {
    self.init(
      String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self),
      style: Style(scalar.style))
  }
}

extension Scalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
  }
}
