import Basics

/// Where the lines of a file begin, to turn offsets into what people and editors count in.
public struct LineTable: Sendable {
  /// A line and a column, both from 1. The column counts Unicode scalars, as compilers and GitHub do.
  public struct Position: Sendable, Hashable {
    public var line: Int
    public var column: Int
  }

  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many bytes before each ``stride``-th one continue a scalar: a line may be as long as its file, and a column in
  /// it is asked for by thousands of messages.
  private let continuations: [Int]
  private let hasContinuations: Bool
  private static let stride = 256

  public init(_ bytes: [UInt8]) {
    var starts = [0]
    var continuations: [Int] = []
    continuations.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    var index = 0
    while index < bytes.count {
      if index % Self.stride == 0 { continuations.append(count) }
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 { count += 1 }
      index += 1
      if byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r") && !(index < bytes.count && bytes[index] == UInt8(ascii: "\n")))
      {
        starts.append(index)
      }
    }
    hasContinuations = count > 0
    self.bytes = bytes
    self.starts = starts
    self.continuations = continuations
  }

  /// How many bytes before an offset continue a scalar.
  private func continuations(before offset: Int) -> Int {
    guard hasContinuations, !continuations.isEmpty else { return 0 }
    let known = min(offset / Self.stride, continuations.count - 1)
    return bytes[(known * Self.stride)..<offset].reduce(continuations[known]) { $1 & 0xC0 == 0x80 ? $0 + 1 : $0 }
  }

  /// The line and column of a UTF-8 offset; an offset beyond the end is the end.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = starts.endOfPrefix { $0 <= offset }
    let start = starts[line - 1]
    let column = 1 + offset - start - (continuations(before: offset) - continuations(before: start))
    return Position(line: line, column: column)
  }

  /// The bytes' range of a line (from 1), its line ending left out.
  public func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}
