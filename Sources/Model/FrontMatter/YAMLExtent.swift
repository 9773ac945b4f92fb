import Yams

/// Where a scalar ends in the file.
struct YAMLExtent {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int

  func end(of scalar: Node.Scalar, from start: Int) -> Int {
    switch scalar.style {
    case .doubleQuoted: quoted(UInt8(ascii: "\""), from: start)
    case .singleQuoted: quoted(UInt8(ascii: "'"), from: start)
    case .literal, .folded: written(scalar.string, from: Lines.end(from: start, in: bytes))
    case .plain, .any: written(scalar.string, from: start)
    }
  }

  private func quoted(_ mark: UInt8, from start: Int) -> Int {
    var index = start + 1
    while index < end {
      if bytes[index] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        index += 2
      } else if bytes[index] != mark {
        index += 1
      } else if mark == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == mark {
        index += 2
      } else {
        return index + 1
      }
    }
    return end
  }

  /// The text stands in the file as it is, but for blanks and line breaks, which were folded.
  private func written(_ text: String, from start: Int) -> Int {
    var index = start
    var last = start
    for byte in text.utf8 where !isSpace(byte) {
      while index < end, isSpace(bytes[index]) { index += 1 }
      guard index < end, bytes[index] == byte else { return last }
      index += 1
      last = index
    }
    return last
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
