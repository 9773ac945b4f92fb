import Diagnostics

/// Makes nodes of libyaml's events, and refuses what no front matter needs where it comes by: anchors, aliases, tags, merge
/// keys, keys that are not text, directives, further documents, and nesting without end.
struct YAMLTree: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private var events: YAMLEvents
  /// Where values hold control characters that came in as escapes.
  private(set) var controls: [Range<Int>] = []

  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) throws(YAMLFault) {
    self.bytes = bytes
    self.range = range
    do { events = try YAMLEvents(range, of: bytes) } catch { throw .invalid(error) }
  }

  /// The value of the one document; nil where there is none.
  mutating func root() throws(YAMLFault) -> FrontMatterNode? {
    var root: FrontMatterNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamStart, .documentStart(isExplicit: false), .documentEnd(isExplicit: false): continue
      case .streamEnd: return root
      case .documentStart, .documentEnd:
        let start = event.range.lowerBound
        if bytes[start] == UInt8(ascii: "%") { throw refusal(.directive, at: start) }
        throw .refused(.document, at: start..<start + 3)
      default: root = try node(event, depth: 1)
      }
    }
  }

  private mutating func next() throws(YAMLFault) -> YAMLEvent {
    do { return try events.next() } catch { throw .invalid(error) }
  }

  // MARK: Nodes

  /// `place` is where a value stands that is written nowhere.
  private mutating func node(_ event: YAMLEvent, depth: Int, emptyAt place: Int? = nil) throws(YAMLFault)
    -> FrontMatterNode
  {
    let start = event.range.lowerBound
    if !event.range.isEmpty, let reason = YAMLRefusal(indicator: bytes[start]) { throw refusal(reason, at: start) }
    guard depth <= FrontMatterNode.depthLimit else { throw refusal(.tooDeep, at: start) }
    switch event.kind {
    case .scalar(let text, let style):
      if style == .plain, text.isEmpty { return FrontMatterNode(.scalar(""), at: (place ?? start)..<(place ?? start)) }
      let range = style == .block ? start..<blockEnd(of: text, from: start) : event.range
      if style == .doubleQuoted, holdsControl(text) { controls.append(range) }
      var node = FrontMatterNode(.scalar(text), at: range)
      node.isFolded = style == .plain && bytes[range].contains(where: Lines.isBreak)
      return node
    case .mappingStart: return try mapping(from: start, depth: depth)
    case .sequenceStart: return try sequence(from: start, depth: depth)
    default: throw .invalid(YAMLProblem(at: start))
    }
  }

  private mutating func sequence(from start: Int, depth: Int) throws(YAMLFault) -> FrontMatterNode {
    var items: [FrontMatterNode] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        return FrontMatterNode(.sequence(items), at: start..<end(event, from: start, last: items.last))
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(from start: Int, depth: Int) throws(YAMLFault) -> FrontMatterNode {
    var entries: [FrontMatterEntry] = []
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        return FrontMatterNode(.mapping(entries), at: start..<end(event, from: start, last: entries.last?.value))
      }
      entries.append(try entry(event, after: entries.last?.value.range.upperBound ?? start, depth: depth))
    }
  }

  private mutating func entry(_ event: YAMLEvent, after previous: Int, depth: Int) throws(YAMLFault) -> FrontMatterEntry
  {
    let start = event.range.lowerBound
    if let mark = questionMark(in: previous..<start) { throw refusal(.complexKey, at: mark) }
    let key: FrontMatterNode
    switch event.kind {
    case .mappingStart where start > range.lowerBound && bytes[start - 1...start].elementsEqual("{{".utf8):
      throw .refused(.template, at: start - 1..<start + 1)
    case .mappingStart, .sequenceStart: throw refusal(.complexKey, at: start)
    default: key = try node(event, depth: depth + 1)
    }
    guard case .scalar(let name) = key.content else { throw refusal(.complexKey, at: start) }
    if name == "<<", key.range.count == 2 { throw .refused(.mergeKey, at: key.range) }
    let value = try node(next(), depth: depth + 1, emptyAt: afterColon(from: key.range.upperBound))
    return FrontMatterEntry(key: name, keyRange: key.range, value: value)
  }

  // MARK: Places

  /// The sign that begins a key of any kind, where there is one between two nodes.
  private func questionMark(in gap: Range<Int>) -> Int? {
    var index = gap.lowerBound
    while index < gap.upperBound, bytes[index] != UInt8(ascii: "?") {
      index = bytes[index] == UInt8(ascii: "#") ? Lines.end(from: index, in: bytes) : index + 1
    }
    return index < gap.upperBound ? index : nil
  }

  /// After the colon that follows a key on its line, or the key's end where none does.
  private func afterColon(from keyEnd: Int) -> Int {
    var index = keyEnd
    while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < range.upperBound && bytes[index] == UInt8(ascii: ":") ? index + 1 : keyEnd
  }

  /// After the closing bracket where there is one, else after the last child: libyaml has a block end after the blank
  /// lines and comments that follow it.
  private func end(_ event: YAMLEvent, from start: Int, last: FrontMatterNode?) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): event.range.upperBound
    default: last?.range.upperBound ?? start
    }
  }

  /// After the last word of a block scalar. Its text stands in the file as it is, but for blanks and line breaks, which may
  /// be folded.
  private func blockEnd(of text: String, from start: Int) -> Int {
    var index = Lines.end(from: start, in: bytes)
    var last = index
    for byte in text.utf8 where !isSpace(byte) {
      while index < range.upperBound, isSpace(bytes[index]) { index += 1 }
      guard index < range.upperBound, bytes[index] == byte else { return last }
      index += 1
      last = index
    }
    return last
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func holdsControl(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { TextCheck.firstControl(in: 0..<$0.count, of: $0) != nil || $0.contains(0x0D) }
  }

  /// What is empty at the end of the text has no byte to point at.
  private func refusal(_ reason: YAMLRefusal, at place: Int) -> YAMLFault {
    .refused(reason, at: (place..<place + 1).clamped(to: range))
  }
}
