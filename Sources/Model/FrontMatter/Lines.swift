internal import Markup

/// Lines of bytes: LF, CR LF and CR end one.
enum Lines {
  static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }

  /// Where the line break that ends the line at `index` begins, or the end of the bytes.
  static func end(from index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard index < bytes.count, let start = bytes.baseAddress.map({ $0 + index }) else { return index }
    let line = ByteScan.first(0x0A, start, count: bytes.count - index) ?? bytes.count - index
    return index + (ByteScan.first(0x0D, start, count: line) ?? line)
  }

  /// Where the line after the one at `index` begins, or the end of the bytes.
  static func next(after index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let end = end(from: index, in: bytes)
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// Where something is seen from here on: after blanks, line breaks, and marks that nobody sees, such as that of byte
  /// order.
  static func beginningOfWords(from start: Int, to end: Int? = nil, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let end = end ?? bytes.count
    var index = start
    while index < end {
      switch bytes[index] {
      case 0...0x20, 0x7F: index += 1
      case 0xC2 where index + 1 < end && (bytes[index + 1] <= 0xA0 || bytes[index + 1] == 0xAD): index += 2
      // U+200B to U+200F, U+2060 to U+206F, and the mark of byte order.
      case 0xE2
      where index + 2 < end
        && (bytes[index + 1] == 0x80 && (0x8B...0x8F).contains(bytes[index + 2])
          || bytes[index + 1] == 0x81 && (0xA0...0xAF).contains(bytes[index + 2])):
        index += 3
      case 0xEF where index + 2 < end && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: index += 3
      default: return index
      }
    }
    return end
  }
}
