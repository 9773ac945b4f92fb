import Diagnostics
import Yams

/// Turns the nodes of Yams into ours: finds where each ends, since its marks say only where one begins, and refuses keys
/// that are not text, nesting that is too deep, and control characters that came in as escapes.
struct YAMLConverter {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let marks: YAMLMarks
  let path: String
  var diagnostics: [Diagnostic] = []

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, marks: YAMLMarks, path: String) {
    self.bytes = bytes
    self.range = range
    self.marks = marks
    self.path = path
  }

  /// `place` is where the node stands if it has no mark or is empty.
  mutating func convert(_ node: Node, depth: Int, from place: Int) -> FrontMatterNode {
    let start = node.mark.map(marks.offset) ?? place
    guard depth <= FrontMatterNode.depthLimit else {
      refuse(.tooDeep, at: start..<start + 1)
      return FrontMatterNode(.scalar(""), at: start..<start)
    }
    switch node {
    case .scalar(let scalar):
      if scalar.style == .plain, scalar.string.isEmpty { return FrontMatterNode(.scalar(""), at: place..<place) }
      let range = start..<YAMLExtent(bytes: bytes, end: self.range.upperBound).end(of: scalar, from: start)
      check(scalar, at: range)
      return FrontMatterNode(.scalar(scalar.string), at: range)
    case .sequence(let sequence):
      var items: [FrontMatterNode] = []
      items.reserveCapacity(sequence.count)
      for child in sequence {
        let item = convert(child, depth: depth + 1, from: child.mark.map(marks.offset) ?? start)
        items.append(item)
      }
      return FrontMatterNode(.sequence(items), at: start..<end(from: start, last: items.last?.range.upperBound))
    case .mapping(let mapping):
      let entries = mapping.map { entry($0.key, $0.value, depth: depth) }
      return FrontMatterNode(
        .mapping(entries), at: start..<end(from: start, last: entries.last?.value.range.upperBound))
    case .alias:
      refuse(.alias, at: start..<start + 1)
      return FrontMatterNode(.scalar(""), at: start..<start)
    }
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> FrontMatterEntry {
    let keyNode = convert(key, depth: depth + 1, from: key.mark.map(marks.offset) ?? range.lowerBound)
    var name = ""
    if case .scalar(let text) = keyNode.content { name = text } else { refuse(.complexKey, at: keyNode.range) }
    var colon = keyNode.range.upperBound
    while colon < range.upperBound, bytes[colon] == 0x20 || bytes[colon] == 0x09 { colon += 1 }
    let behind = colon < range.upperBound && bytes[colon] == UInt8(ascii: ":") ? colon + 1 : keyNode.range.upperBound
    let value = convert(value, depth: depth + 1, from: behind)
    return FrontMatterEntry(key: name, keyRange: keyNode.range, value: value)
  }

  /// Behind the last child, and behind the closing bracket where there is one.
  private func end(from start: Int, last: Int?) -> Int {
    guard start < range.upperBound else { return start }
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "{"): close = UInt8(ascii: "}")
    default: return last ?? start
    }
    var index = last ?? start + 1
    while index < range.upperBound, bytes[index] != close {
      if bytes[index] == UInt8(ascii: "#") { index = Lines.end(from: index, in: bytes) } else { index += 1 }
    }
    return min(index + 1, range.upperBound)
  }

  private mutating func check(_ scalar: Node.Scalar, at range: Range<Int>) {
    guard scalar.style == .doubleQuoted, bytes[range].contains(UInt8(ascii: "\\")) else { return }
    var text = scalar.string
    let found = text.withUTF8 { TextCheck.firstControl(in: 0..<$0.count, of: $0) != nil || $0.contains(0x0D) }
    guard found else { return }
    diagnostics.append(
      .error(
        "control-character", "the value holds an escape for a control character",
        at: SourceLocation(path: path, range: range), fix: "take the escape out"))
  }

  private mutating func refuse(_ reason: YAMLRefusal.Reason, at range: Range<Int>) {
    guard diagnostics.isEmpty else { return }
    let (message, fix) = reason.words
    // What is empty at the end of the text has no byte to point at.
    let place = range.clamped(to: self.range)
    diagnostics.append(.error("yaml-not-read", message, at: SourceLocation(path: path, range: place), fix: fix))
  }
}
