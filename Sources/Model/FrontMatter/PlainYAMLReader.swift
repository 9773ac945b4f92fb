public import Diagnostics

/// Reads the YAML that nearly all front matter is written in, without a YAML library: more than ten times as fast.
///
/// **The rule: where it gives a value, that value is the one which ``YAMLReader`` gets from libyaml, ranges included;
/// wherever it is not certain of that, it gives nil.** A test holds the two against each other. What it is certain of:
///
/// - block mappings of `key: value`, the key a word of ASCII letters, digits, `_` and `-`, and block lists of `- value`,
///   in each other, by spaces; mappings that begin after a hyphen; empty lines, and lines that are comments;
/// - values that end on their line: plain ones that hold no `: `, no ` #` and no tab and begin with no indicator;
///   `"double-quoted"` ones with no escapes but `\"` and `\\`; `'single-quoted'` ones; `[flow, lists]` of such.
public struct PlainYAMLReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int
  /// Of the line's first byte that is no space; -1 after the last line.
  private var column = -1

  /// The range holds UTF-8 without control characters.
  public static func read(_ range: Range<Int>, of file: SourceFile) -> FrontMatterNode? {
    file.bytes.withUnsafeBufferPointer { read(range, of: $0) }
  }

  private static func read(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> FrontMatterNode? {
    var reader = PlainYAMLReader(bytes: bytes, end: range.upperBound, index: range.lowerBound)
    guard reader.findLine() else { return nil }
    if reader.column < 0 { return FrontMatterNode(.mapping([]), at: range.lowerBound..<range.lowerBound) }
    guard let node = reader.block(depth: 1), reader.column < 0 else { return nil }
    return node
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, index: Int) {
    self.bytes = bytes
    self.end = end
    self.index = index
  }

  // MARK: Lines

  /// From a line's beginning to the next line that holds more than a comment; false at a tab, which may mean anything.
  private mutating func findLine() -> Bool {
    while index < end {
      let start = index
      while index < end, bytes[index] == 0x20 { index += 1 }
      guard index < end else { break }
      switch bytes[index] {
      case 0x0A: index += 1
      case 0x0D: skipBreak()
      case UInt8(ascii: "#"):
        while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        if index < end { skipBreak() }
      case 0x09: return false
      default:
        column = index - start
        return true
      }
    }
    column = -1
    return true
  }

  private mutating func skipBreak() {
    index += bytes[index] == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
  }

  /// Whether the rest of the line is empty; if so, goes to its end.
  private mutating func isAtLineEnd() -> Bool {
    while index < end, bytes[index] == 0x20 { index += 1 }
    return index == end || bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  /// From a line's end to the next one that says something.
  private mutating func nextLine() -> Bool {
    if index < end { skipBreak() }
    return findLine()
  }

  // MARK: Blocks

  private var isAtItem: Bool {
    bytes[index] == UInt8(ascii: "-") && index + 1 < end && bytes[index + 1] == 0x20
  }

  private mutating func block(depth: Int) -> FrontMatterNode? {
    // The deepest value of a block is one level further down.
    guard depth < FrontMatterNode.depthLimit else { return nil }
    return isAtItem ? list(at: column, inMapping: false, depth: depth) : mapping(at: column, depth: depth)
  }

  /// A block mapping whose first key is at `index`, in the given column.
  private mutating func mapping(at ownColumn: Int, depth: Int) -> FrontMatterNode? {
    guard depth < FrontMatterNode.depthLimit else { return nil }
    let start = index
    var entries: [FrontMatterEntry] = []
    entries.reserveCapacity(8)
    while true {
      guard let key = key() else { return nil }
      index = key.upperBound + 1
      let value: FrontMatterNode
      if isAtLineEnd() {
        guard nextLine() else { return nil }
        if column > ownColumn {
          guard let nested = block(depth: depth + 1) else { return nil }
          value = nested
        } else if column == ownColumn, isAtItem {
          guard let nested = list(at: column, inMapping: true, depth: depth + 1) else { return nil }
          value = nested
        } else {
          value = FrontMatterNode(.scalar(""), at: key.upperBound + 1..<key.upperBound + 1)
        }
      } else {
        guard let inline = inlineValue(depth: depth + 1), isAtLineEnd(), nextLine() else { return nil }
        value = inline
      }
      entries.append(FrontMatterEntry(key: text(key), keyRange: key, value: value))
      if column < ownColumn { return FrontMatterNode(.mapping(entries), at: start..<value.range.upperBound) }
      guard column == ownColumn else { return nil }
    }
  }

  /// A block list whose first hyphen is at `index`, in the given column. In a mapping it may stand below its key in the
  /// same column, so that the mapping's next key ends it.
  private mutating func list(at ownColumn: Int, inMapping: Bool, depth: Int) -> FrontMatterNode? {
    guard depth < FrontMatterNode.depthLimit else { return nil }
    let start = index
    var items: [FrontMatterNode] = []
    while true {
      let hyphen = index
      index += 1
      guard !isAtLineEnd() else { return nil }
      let item: FrontMatterNode
      if key() != nil {
        guard let nested = mapping(at: ownColumn + index - hyphen, depth: depth + 1) else { return nil }
        item = nested
      } else {
        guard let inline = inlineValue(depth: depth + 1), isAtLineEnd(), nextLine() else { return nil }
        item = inline
      }
      items.append(item)
      if column == ownColumn, isAtItem { continue }
      guard column < ownColumn || (inMapping && column == ownColumn) else { return nil }
      return FrontMatterNode(.sequence(items), at: start..<item.range.upperBound)
    }
  }

  /// The word at `index`, if it is a key: a colon is after it, and after that a space or the line's end.
  private func key() -> Range<Int>? {
    var place = index
    while place < end, place - index < 64 {
      switch bytes[place] {
      case 0x61...0x7A, 0x41...0x5A, UInt8(ascii: "_"): break
      case 0x30...0x39, UInt8(ascii: "-"): if place == index { return nil }
      case UInt8(ascii: ":"):
        guard place > index, place + 1 == end || isSpaceOrBreak(bytes[place + 1]) else { return nil }
        return index..<place
      default: return nil
      }
      place += 1
    }
    return nil
  }

  private func isSpaceOrBreak(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D
  }

  // MARK: Values on a line

  private mutating func inlineValue(depth: Int) -> FrontMatterNode? {
    guard bytes[index] == UInt8(ascii: "[") else { return scalar(inFlow: false) }
    return depth < FrontMatterNode.depthLimit ? flowList() : nil
  }

  private mutating func flowList() -> FrontMatterNode? {
    let start = index
    var items: [FrontMatterNode] = []
    index += 1
    skipSpaces()
    if index < end, bytes[index] == UInt8(ascii: "]") {
      index += 1
      return FrontMatterNode(.sequence([]), at: start..<index)
    }
    while index < end {
      guard let item = scalar(inFlow: true) else { return nil }
      items.append(item)
      skipSpaces()
      guard index < end else { return nil }
      let sign = bytes[index]
      index += 1
      if sign == UInt8(ascii: "]") { return FrontMatterNode(.sequence(items), at: start..<index) }
      guard sign == UInt8(ascii: ",") else { return nil }
      skipSpaces()
    }
    return nil
  }

  private mutating func skipSpaces() {
    while index < end, bytes[index] == 0x20 { index += 1 }
  }

  private mutating func scalar(inFlow: Bool) -> FrontMatterNode? {
    switch bytes[index] {
    case UInt8(ascii: "\""): return quoted(by: UInt8(ascii: "\""))
    case UInt8(ascii: "'"): return quoted(by: UInt8(ascii: "'"))
    case UInt8(ascii: "-"):
      // A number below zero, or a word like `-x`; in a flow list `-` and a comma are best left alone.
      guard index + 1 < end, Self.isWordByte(bytes[index + 1]) else { return nil }
    case let byte where !Self.mayBegin(byte): return nil
    default: break
    }
    return plain(inFlow: inFlow)
  }

  private mutating func plain(inFlow: Bool) -> FrontMatterNode? {
    let start = index
    var last = start
    scan: while index < end {
      let byte = bytes[index]
      switch byte {
      case 0x0A, 0x0D: break scan
      case 0x09: return nil
      case 0x20:
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: "#") { return nil }
      case UInt8(ascii: ":"):
        // `https://…` is text; `a: b` is not, nor, in a flow list, is a colon before any sign.
        guard index + 1 < end, inFlow ? Self.isWordByte(bytes[index + 1]) || bytes[index + 1] == 0x2F : true,
          !isSpaceOrBreak(bytes[index + 1]), bytes[index + 1] != 0x09
        else { return nil }
        last = index + 1
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        if inFlow { break scan }
        last = index + 1
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"):
        if inFlow { return nil }
        last = index + 1
      default: last = index + 1
      }
      index += 1
    }
    return FrontMatterNode(.scalar(text(start..<last)), at: start..<last)
  }

  private mutating func quoted(by mark: UInt8) -> FrontMatterNode? {
    let start = index
    index += 1
    var hasEscapes = false
    while index < end {
      let byte = bytes[index]
      if byte == mark {
        if mark == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == mark {
          hasEscapes = true
          index += 2
          continue
        }
        index += 1
        let inner = start + 1..<index - 1
        let value = hasEscapes ? unescaped(inner) : text(inner)
        return FrontMatterNode(.scalar(value), at: start..<index)
      }
      switch byte {
      case 0x0A, 0x0D: return nil
      case UInt8(ascii: "\\") where mark == UInt8(ascii: "\""):
        guard index + 1 < end, bytes[index + 1] == mark || bytes[index + 1] == UInt8(ascii: "\\") else { return nil }
        hasEscapes = true
        index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// `\"`, `\\` and `''`: of each pair the second byte is meant.
  private func unescaped(_ range: Range<Int>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    let escape = bytes[range.lowerBound - 1] == UInt8(ascii: "'") ? UInt8(ascii: "'") : UInt8(ascii: "\\")
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == escape { place += 1 }
      out.append(bytes[place])
      place += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Whether a plain value may begin with it: no indicator, no blank, and no `<`, which may begin a merge key.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x80...: true
    case UInt8(ascii: "("), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "$"): true
    case UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ";"), UInt8(ascii: "="): true
    default: false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x80...: true
    default: false
    }
  }
}
