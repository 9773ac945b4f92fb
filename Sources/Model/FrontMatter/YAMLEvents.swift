import CYAML

/// What libyaml reads, one event at a time, with UTF-8 offsets into the file in the place of its marks.
///
/// An alias is an event like any other and brings nothing with it, so that no text grows here.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let offsets: YAMLOffsets

  /// The range holds UTF-8 without control characters. The bytes must outlive the events.
  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) throws(YAMLProblem) {
    offsets = YAMLOffsets(range, of: bytes)
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else { throw YAMLProblem(at: range.lowerBound) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // libyaml takes no null pointer, which an empty buffer may have.
    if let start = bytes.baseAddress { yaml_parser_set_input_string(parser, start + range.lowerBound, range.count) }
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// After `.streamEnd` there is nothing to ask for.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    let start = offsets[event.start_mark]
    return YAMLEvent(kind: kind(of: event), range: start..<max(start, offsets[event.end_mark]))
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT: return .documentStart(isExplicit: event.data.document_start.implicit == 0)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd(isExplicit: event.data.document_end.implicit == 0)
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return .scalar(text, YAMLEvent.ScalarStyle(scalar.style))
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return .streamEnd
    }
  }

  private var problem: YAMLProblem {
    var problem = YAMLProblem(at: offsets[parser.pointee.problem_mark])
    if let words = parser.pointee.problem { problem.words = String(cString: words) }
    if parser.pointee.context != nil { problem.opening = offsets[parser.pointee.context_mark] }
    return problem
  }
}

struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd
    /// Explicit where `---` or a directive stands.
    case documentStart(isExplicit: Bool)
    /// Explicit where `...` stands.
    case documentEnd(isExplicit: Bool)
    case alias
    case scalar(String, ScalarStyle)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  enum ScalarStyle {
    case plain, singleQuoted, doubleQuoted
    /// Literal or folded.
    case block

    init(_ style: yaml_scalar_style_t) {
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
      default: self = .plain
      }
    }
  }

  var kind: Kind
  /// UTF-8 offsets into the file; empty where nothing is written. A node begins with its anchor or tag, where it has one.
  /// A block scalar ends after the blank lines and comments that follow it.
  var range: Range<Int>
}

/// Why libyaml could not read on.
struct YAMLProblem: Error {
  /// In the words of libyaml.
  var words = "it cannot be read"
  /// UTF-8 offset into the file.
  var place: Int
  /// Where what could not be read begins; the same as `place` where libyaml does not say.
  var opening: Int

  init(at place: Int) {
    self.place = place
    opening = place
  }
}
