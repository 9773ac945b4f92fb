/// Lines of bytes: LF, CR LF and CR end one.
enum Lines {
  static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }

  /// Where the line break that ends the line at `index` begins, or the end of the bytes.
  static func end(from index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = index
    while index < bytes.count, !isBreak(bytes[index]) { index += 1 }
    return index
  }

  /// Where the line after the one at `index` begins, or the end of the bytes.
  static func next(after index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let end = end(from: index, in: bytes)
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }
}
