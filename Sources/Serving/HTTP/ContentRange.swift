/// The part of a file that a `Range` header asks for (RFC 9110, 14).
enum ContentRange: Hashable, Sendable {
  /// The whole: no header, or one that is not understood, of another unit, or of several parts.
  case whole
  case part(Range<Int>)
  /// Beyond the end.
  case unsatisfiable

  /// - Parameters:
  ///   - header: such as `bytes=0-499`, `bytes=500-`, `bytes=-500`.
  ///   - count: bytes of the file.
  init(_ header: String?, of count: Int) {
    self = .whole
    let unit = "bytes="
    guard let header, header.utf8.starts(with: unit.utf8) else { return }
    let halves = header.utf8.dropFirst(unit.utf8.count)
      .split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return }
    let (first, last) = (Self.number(halves[0]), Self.number(halves[1]))
    switch (first, last) {
    case (.some(let first), .some(let last)) where first <= last:
      self = first < count ? .part(first..<min(last, count - 1) + 1) : .unsatisfiable
    case (.some(let first), nil) where halves[1].isEmpty:
      self = first < count ? .part(first..<count) : .unsatisfiable
    case (nil, .some(let length)) where halves[0].isEmpty:
      self = length > 0 && count > 0 ? .part(max(0, count - length)..<count) : .unsatisfiable
    default: return
    }
  }

  /// A number in digits alone, of at most fifteen.
  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 15 else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
