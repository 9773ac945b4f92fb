/// A selector's normalised prefix and suffix.
struct SelectorContext {
  var prefix: [UInt8]
  var suffix: [UInt8]

  func fits(_ range: Range<Int>, in text: NormalizedText) -> Bool {
    (prefix.isEmpty || fitsBefore(range.lowerBound, text)) && (suffix.isEmpty || fitsAfter(range.upperBound, text))
  }

  private func fitsBefore(_ offset: Int, _ text: NormalizedText) -> Bool {
    let end = offset > 0 && text.bytes[offset - 1] == UInt8(ascii: " ") ? offset - 1 : offset
    let start = end - prefix.count
    guard start >= 0, text.bytes[start..<end].elementsEqual(prefix) else { return false }
    return text.withBoundaries { $0.isBorder(start) }
  }

  private func fitsAfter(_ offset: Int, _ text: NormalizedText) -> Bool {
    let start = offset < text.bytes.count && text.bytes[offset] == UInt8(ascii: " ") ? offset + 1 : offset
    let end = start + suffix.count
    guard end <= text.bytes.count, text.bytes[start..<end].elementsEqual(suffix) else { return false }
    return text.withBoundaries { $0.isBorder(end) }
  }

  // MARK: - Other marks

  /// Whether it fits where marks of another style stand around quotations, as many and at the same places: `“so”` for `« so »`.
  func fitsInOtherMarks(_ range: Range<Int>, in text: NormalizedText) -> Bool {
    guard (prefix + suffix).contains(where: Self.mayBeginMark) else { return false }
    return text.withBoundaries { boundaries in
      if !prefix.isEmpty {
        let before = Self.signs(boundaries.bytes, back: range.lowerBound, atMost: Self.reach(of: prefix))
        let wanted = prefix.withUnsafeBufferPointer { Self.signs($0, back: $0.count, atMost: $0.count) }
        guard let start = Self.end(of: wanted, in: before), boundaries.isBorder(start) else { return false }
      }
      if !suffix.isEmpty {
        let after = Self.signs(boundaries.bytes, from: range.upperBound, atMost: Self.reach(of: suffix))
        let wanted = suffix.withUnsafeBufferPointer { Self.signs($0, from: 0, atMost: $0.count) }
        guard let end = Self.end(of: wanted, in: after), boundaries.isBorder(end) else { return false }
      }
      return true
    }
  }

  /// A mark takes three bytes at the most, and a space beside it one.
  private static func reach(of context: [UInt8]) -> Int { context.count * 4 + 8 }

  /// A letter or a sign, marks of quotations as one, and where it ends on the way.
  private typealias Sign = (value: UInt32, end: Int)

  /// Where some signs end that others begin with.
  private static func end(of wanted: [Sign], in signs: [Sign]) -> Int? {
    guard let last = wanted.indices.last, signs.count >= wanted.count,
      zip(wanted, signs).allSatisfy({ $0.value == $1.value })
    else { return nil }
    return signs[last].end
  }

  private static func signs(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, atMost reach: Int) -> [Sign] {
    var signs: [Sign] = []
    var index = start
    while index < min(bytes.count, start + reach) {
      let next = UTF8Decoding.scalar(in: bytes, at: index)
      index += next.width
      add(next.scalar, end: index, to: &signs)
    }
    return signs
  }

  private static func signs(_ bytes: UnsafeBufferPointer<UInt8>, back end: Int, atMost reach: Int) -> [Sign] {
    var signs: [Sign] = []
    var index = end
    while index > max(0, end - reach) {
      let next = UTF8Decoding.scalar(in: bytes, endingAt: index)
      index -= next.width
      add(next.scalar, end: index, to: &signs)
    }
    return signs
  }

  /// Without the spaces beside marks, as French has them.
  private static func add(_ scalar: Unicode.Scalar, end: Int, to signs: inout [Sign]) {
    let value = isMark(scalar) ? mark : scalar.value
    if value == 0x20, signs.isEmpty || signs.last?.value == mark { return }
    if value == mark, signs.last?.value == 0x20 { signs.removeLast() }
    signs.append((value, end))
  }

  private static let mark = UInt32(UInt8(ascii: "\""))

  private static func mayBeginMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xC2 || byte == 0xE2 || byte == 0xE3
  }

  /// Curly ones are straight in what is normalised.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "«", "»", "‹", "›", "「", "」", "『", "』", "《", "》", "〈", "〉", "❝", "❞": true
    default: false
    }
  }
}
