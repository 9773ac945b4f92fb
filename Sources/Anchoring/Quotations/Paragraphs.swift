import Basics

/// The paragraphs of a text whose paragraphs are separated by empty lines, as ranges of its bytes.
public struct Paragraphs: Sendable {
  public private(set) var ranges: [Range<Int>] = []

  public init(_ text: [UInt8]) {
    var start: Int?
    var end = 0
    var index = 0
    while index < text.count {
      let lineEnd = text[index...].firstIndex(of: 0x0A) ?? text.count
      if text[index..<lineEnd].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        if let first = start { ranges.append(first..<end) }
        start = nil
      } else {
        if start == nil { start = index }
        end = lineEnd
      }
      index = lineEnd + 1
    }
    if let start { ranges.append(start..<end) }
  }

  /// Which paragraph an offset lies in or after.
  func index(of offset: Int) -> Int {
    ranges.endOfPrefix { $0.lowerBound <= offset } - 1
  }

  /// How many paragraphs end within a range.
  func breaks(within range: Range<Int>) -> Int {
    index(of: max(range.lowerBound, range.upperBound - 1)) - index(of: range.lowerBound)
  }
}
