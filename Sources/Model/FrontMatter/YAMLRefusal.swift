import Diagnostics

/// Finds what no front matter needs and what parsers die of, before any parser sees it: anchors, aliases, tags, merge
/// keys, complex keys, directives, further documents, and nesting without end.
///
/// It cuts the text into the same tokens as libyaml 0.2.5 does (`scanner.c`, `yaml_parser_fetch_next_token`), keeping
/// only what tells a value's text from an indicator: quotes, comments, block scalars, and the lines that go on with a
/// plain scalar. So `*` within a sentence is text, and `*` where a value begins is an alias.
struct YAMLRefusal {
  enum Reason {
    case anchor, alias, tag, mergeKey, complexKey, directive, document, tooDeep
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int
  private var lineStart: Int
  /// The brackets that are open.
  private var flows: [UInt8] = []
  /// The byte that the last token began with.
  private var lastSign: UInt8 = 0
  /// The columns of the block collections that are open, as libyaml's stack of indents.
  private var indents: [Int] = []
  /// Where the last scalar began, that may turn out to be a key.
  private var possibleKeyColumn: Int?
  /// Whether the last token was a plain scalar, which the next line may go on with.
  private var plainIsOpen = false

  /// The first thing in the range to be refused, with the bytes that show it; nil where there is none.
  static func first(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> (reason: Reason, range: Range<Int>)?
  {
    var scanner = YAMLRefusal(bytes: bytes, range: range)
    return scanner.scan()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    index = range.lowerBound
    lineStart = index
  }

  private var flowDepth: Int { flows.count }

  private var column: Int {
    var column = 0
    for place in lineStart..<index where bytes[place] & 0xC0 != 0x80 { column += 1 }
    return column
  }

  private func byte(_ ahead: Int = 0) -> UInt8 {
    index + ahead < end ? bytes[index + ahead] : 0
  }

  private func isBlankOrEnd(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0
  }

  private mutating func scan() -> (reason: Reason, range: Range<Int>)? {
    while true {
      skipToToken()
      guard index < end else { return nil }
      let start = index
      if let reason = token() { return (reason, start..<max(start + 1, min(index, end))) }
    }
  }

  private mutating func skipToToken() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09: index += 1
      case 0x0A, 0x0D: newLine()
      case UInt8(ascii: "#"):
        plainIsOpen = false
        skipLine()
      default: return
      }
    }
  }

  private mutating func newLine() {
    index += bytes[index] == 0x0D && byte(1) == 0x0A ? 2 : 1
    lineStart = index
  }

  private mutating func skipLine() {
    while index < end, !Lines.isBreak(bytes[index]) { index += 1 }
  }

  // MARK: Tokens

  private mutating func token() -> Reason? {
    let column = column
    if plainIsOpen, flowDepth > 0 || column > (indents.last ?? -1) {
      plain()
      // In a flow collection an indicator may end it at once.
      if flowDepth == 0 || plainIsOpen { return nil }
    }
    plainIsOpen = false
    if flowDepth == 0 {
      while let last = indents.last, last > column { indents.removeLast() }
    }
    let first = bytes[index]
    let last = lastSign
    lastSign = first
    if column == 0 {
      if first == UInt8(ascii: "%") { return .directive }
      if first == UInt8(ascii: "-") || first == UInt8(ascii: "."), byte(1) == first, byte(2) == first,
        isBlankOrEnd(byte(3))
      {
        index += 3
        return .document
      }
    }
    switch first {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      // Where a mapping's key is due.
      if flows.last == UInt8(ascii: "{"), last == UInt8(ascii: "{") || last == UInt8(ascii: ",") { return .complexKey }
      index += 1
      flows.append(first)
      return isTooDeep ? .tooDeep : nil
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      index += 1
      _ = flows.popLast()
      possibleKeyColumn = nil
    case UInt8(ascii: ","): index += 1
    case UInt8(ascii: "-") where isBlankOrEnd(byte(1)):
      index += 1
      return open(column)
    case UInt8(ascii: "?") where flowDepth > 0 || isBlankOrEnd(byte(1)): return .complexKey
    case UInt8(ascii: ":") where flowDepth > 0 || isBlankOrEnd(byte(1)):
      if last == UInt8(ascii: "]") || last == UInt8(ascii: "}") { return .complexKey }
      index += 1
      if let key = possibleKeyColumn {
        possibleKeyColumn = nil
        return open(key)
      }
    case UInt8(ascii: "*"): return .alias
    case UInt8(ascii: "&"): return .anchor
    case UInt8(ascii: "!"): return .tag
    case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0: blockScalar()
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      possibleKeyColumn = column
      quoted(first)
    default:
      possibleKeyColumn = column
      let start = index
      plain()
      if isMergeKey(start) { return .mergeKey }
    }
    return nil
  }

  private var isTooDeep: Bool { indents.count + flowDepth > 4 * FrontMatterNode.depthLimit }

  /// A block entry or a key at the column opens a collection where it stands further right than the last one.
  private mutating func open(_ column: Int) -> Reason? {
    guard flowDepth == 0, column > (indents.last ?? -1) else { return nil }
    indents.append(column)
    return isTooDeep ? .tooDeep : nil
  }

  /// A plain scalar up to the end of the line, or up to what ends it.
  private mutating func plain() {
    plainIsOpen = true
    while index < end, !Lines.isBreak(bytes[index]) {
      switch bytes[index] {
      case UInt8(ascii: ":") where isBlankOrEnd(byte(1)):
        plainIsOpen = false
        return
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        if flowDepth > 0 {
          plainIsOpen = false
          return
        }
      case 0x20, 0x09:
        if byte(1) == UInt8(ascii: "#") {
          index += 1
          plainIsOpen = false
          return
        }
      default: break
      }
      index += 1
    }
  }

  private func isMergeKey(_ start: Int) -> Bool {
    var stop = index
    while stop > start, bytes[stop - 1] == 0x20 || bytes[stop - 1] == 0x09 { stop -= 1 }
    return stop - start == 2 && bytes[start] == UInt8(ascii: "<") && bytes[start + 1] == UInt8(ascii: "<")
  }

  private mutating func quoted(_ mark: UInt8) {
    index += 1
    while index < end {
      let byte = bytes[index]
      if Lines.isBreak(byte) {
        newLine()
      } else if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        index += 1
        if index < end, !Lines.isBreak(bytes[index]) { index += 1 }
      } else if byte == mark {
        if mark == UInt8(ascii: "'"), self.byte(1) == mark {
          index += 2
        } else {
          index += 1
          return
        }
      } else {
        index += 1
      }
    }
  }

  /// A literal or folded scalar: its header's line, then the lines that are indented as its first one is.
  private mutating func blockScalar() {
    let parent = indents.last ?? -1
    var indent = 0
    index += 1
    while index < end, !Lines.isBreak(bytes[index]) {
      if let digit = Int(exactly: bytes[index]).map({ $0 - 48 }), 1...9 ~= digit, indent == 0 {
        indent = max(parent, 0) + digit
      }
      if bytes[index] == 0x20 { break }
      index += 1
    }
    skipLine()
    if index < end { newLine() }
    var widest = 0
    while index < end {
      var place = index
      while place < end, bytes[place] == 0x20, indent == 0 || place - index < indent { place += 1 }
      let column = place - index
      widest = max(widest, column)
      if place < end, Lines.isBreak(bytes[place]) {
        index = place
        newLine()
        continue
      }
      if indent == 0 { indent = max(widest, parent + 1, 1) }
      guard column == indent else { return }
      index = place
      skipLine()
      if index < end { newLine() }
    }
  }
}

extension YAMLRefusal.Reason {
  /// What is refused, and what to write instead.
  var words: (message: String, fix: String) {
    switch self {
    case .anchor: ("“&” begins a YAML anchor, and anchors are not read", "put the value in quotation marks")
    case .alias: ("“*” begins a YAML alias, and aliases are not read", "put the value in quotation marks")
    case .tag: ("“!” begins a YAML tag, and tags are not read", "put the value in quotation marks")
    case .mergeKey: ("“<<” merges mappings in YAML, and is not read", "write the keys out")
    case .complexKey: ("keys are plain words, not lists or mappings", "write key: value")
    case .directive:
      ("“%” at the start of a line begins a YAML directive, and directives are not read", "delete the line")
    case .document: ("a second YAML document begins here, and only one is read", "delete the line")
    case .tooDeep:
      ("values are nested more than \(FrontMatterNode.depthLimit) deep", "write the value with fewer levels")
    }
  }
}
