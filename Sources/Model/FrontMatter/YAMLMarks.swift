import Yams

/// Turns libyaml's marks into UTF-8 offsets. A mark counts lines from 1 and columns, in Unicode scalars, from 1; in text
/// that holds no NEL, LS or PS its lines are ours.
struct YAMLMarks {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var lineStarts: [Int]

  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = range.upperBound
    lineStarts = [range.lowerBound]
    var line = range.lowerBound
    while line < end {
      let next = Lines.next(after: line, in: bytes)
      guard next > line, next <= end else { break }
      lineStarts.append(next)
      line = next
    }
  }

  func offset(_ mark: Mark) -> Int {
    guard mark.line >= 1 else { return lineStarts[0] }
    guard mark.line <= lineStarts.count else { return end }
    var index = lineStarts[mark.line - 1]
    var column = 1
    while index < end, column < mark.column, !Lines.isBreak(bytes[index]) {
      index += 1
      while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
      column += 1
    }
    return index
  }
}
