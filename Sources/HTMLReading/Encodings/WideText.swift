/// Text in UTF-32, which hardly anything writes: a name in it must be found all the same.
enum WideText {
  /// Which of the four bytes of a character is the first.
  enum Order { case low, high }

  /// By its first bytes, or by the zeros that no other text has; nil for any other.
  static func order(of bytes: [UInt8]) -> Order? {
    guard bytes.count >= 8 else { return nil }
    let head = bytes.prefix(1024)
    // No character's number has more than three bytes, and hardly any text has signs that control something.
    let whole = head.count / 4 * 4
    for (order, places) in [(Order.low, [3, 2, 1, 0]), (Order.high, [0, 1, 2, 3])] {
      let isWide = stride(from: 0, to: whole, by: 4).allSatisfy { start in
        let four = places.map { UInt32(head[start + $0]) }
        let value = four[0] << 24 | four[1] << 16 | four[2] << 8 | four[3]
        return value >= 0x20 && value <= 0x10FFFF || [0x09, 0x0A, 0x0D].contains(value)
      }
      if isWide { return order }
    }
    return nil
  }

  static func utf8(of bytes: [UInt8], highFirst: Bool) -> [UInt8] {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count - 3, by: 4) {
      let four = highFirst ? Array(bytes[start..<start + 4]) : Array(bytes[start..<start + 4].reversed())
      let value = four.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      out += String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8
    }
    return out
  }
}
