/// Where the lines of a file begin, to turn offsets into what people and editors count in.
public struct LineTable: Sendable {
  /// A line and a column, both from 1. The column counts Unicode scalars, as compilers and GitHub do.
  public struct Position: Sendable, Hashable {
    public var line: Int
    public var column: Int
  }

  private let bytes: [UInt8]
  private let starts: [Int]

  public init(_ bytes: [UInt8]) {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r") && !(index < bytes.count && bytes[index] == UInt8(ascii: "\n")))
      {
        starts.append(index)
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The line and column of a UTF-8 offset; an offset beyond the end is the end.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes[starts[low]..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return Position(line: low + 1, column: column)
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
