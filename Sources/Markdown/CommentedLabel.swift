/// The comments in a wikilink's label, which readers are not to see.
struct CommentedLabel {
  /// What stands around them.
  private(set) var parts: [Range<Int>] = []
  /// Whether each is closed.
  private(set) var isWhole = true

  /// Nil where there are none.
  init?(_ file: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) {
    var (index, start) = (label.lowerBound, label.lowerBound)
    var isFound = false
    while index < label.upperBound {
      let closer: StaticString
      if file[index] == UInt8(ascii: "%"), index + 1 < label.upperBound, file[index + 1] == file[index] {
        closer = "%%"
        var count = 2
        while index + count < label.upperBound, file[index + count] == file[index] { count += 1 }
        if count > 2, let end = CommentMark.end(ofPercentSigns: count, file, (index + count)..<label.upperBound) {
          isFound = true
          add(start..<index, file)
          (index, start) = (end, end)
          continue
        }
      } else if file[index] == UInt8(ascii: "<"), CommentScan.beginsHTMLComment(file, at: index, label.upperBound) {
        closer = "-->"
      } else {
        index += 1
        continue
      }
      isFound = true
      guard let end = Self.end(of: closer, file, (index + 2)..<label.upperBound) else {
        isWhole = false
        return
      }
      add(start..<index, file)
      (index, start) = (end, end)
    }
    guard isFound else { return nil }
    add(start..<label.upperBound, file)
    // What stands at the ends is trimmed, as a label is.
    if let last = parts.indices.last {
      parts[last] = parts[last].lowerBound..<Bytes.trimmed(file, parts[last]).upperBound
    }
  }

  private static func end(of closer: StaticString, _ file: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    let closer = UnsafeBufferPointer(start: closer.utf8Start, count: closer.utf8CodeUnitCount)
    var index = range.lowerBound
    while index + closer.count <= range.upperBound {
      if file[index..<(index + closer.count)].elementsEqual(closer) { return index + closer.count }
      index += 1
    }
    return nil
  }

  /// One space is enough where a comment stood between two, and none at the beginning.
  private mutating func add(_ part: Range<Int>, _ file: UnsafeBufferPointer<UInt8>) {
    var lower = part.lowerBound
    let isSpaced = parts.last.map { file[$0.upperBound - 1] == 0x20 } ?? true
    while isSpaced, lower < part.upperBound, file[lower] == 0x20 { lower += 1 }
    if lower < part.upperBound { parts.append(lower..<part.upperBound) }
  }
}
