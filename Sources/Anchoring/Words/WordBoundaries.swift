/// Where words and numbers begin and end: Unicode's word boundaries (UAX 29), tailored so that no part of a word or a
/// number passes for a whole one.
///
/// More is one word than Unicode's default rules say: what hyphens, apostrophes, full stops, `@` and `_` join
/// (`ex-minister`, `king@example.org`), and a number with its sign, its separators, its fraction, its percent sign, its
/// currency or unit (``NumberBoundaries``). Two things may be left off: a possessive's `'s`, as names are quoted without
/// it, and what is elided before a word (`l'accord`); `n'` and `n't`, which deny, never.
///
/// All offsets are into normalised text, at the borders of scalars.
struct WordBoundaries {
  let bytes: UnsafeBufferPointer<UInt8>
  private let scan: ScalarScan
  private let unicode: UnicodeWordBoundaries
  private let numbers: NumberBoundaries
  private let marks: SeparatorMarks

  init(_ text: UnsafeBufferPointer<UInt8>, marks: SeparatorMarks) {
    bytes = text
    scan = ScalarScan(bytes: text)
    unicode = UnicodeWordBoundaries(bytes: text)
    numbers = NumberBoundaries(scan: scan, marks: marks)
    self.marks = marks
  }

  /// Whether a word or a number begins or ends here, or the offset is outside any.
  func isBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    if !unicode.isBoundary(offset) { return isLeftOff(at: offset) }
    return !joins(at: offset) && !numbers.joins(at: offset)
  }

  /// A possessive's `'s` after the offset, or an elided word before it.
  private func isLeftOff(at offset: Int) -> Bool {
    if bytes[offset] == UInt8(ascii: "'") {
      guard let letter = scan.scalar(at: offset + 1), letter.scalar == "s" || letter.scalar == "S" else { return false }
      return !scan.isWord(at: offset + 2)
    }
    guard bytes[offset - 1] == UInt8(ascii: "'"), scan.isWord(at: offset) else { return false }
    var start = offset - 1
    while start > 0, bytes[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
    guard offset - 1 - start <= 5, !scan.isWord(endingAt: start) else { return false }
    return Self.elided.contains(String(decoding: bytes[start..<offset - 1], as: UTF8.self).lowercased())
  }

  /// French, Italian and Catalan words that lose their vowel before another. Not `n`.
  private static let elided: Set = [
    "l", "d", "qu", "s", "j", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "quelqu", "dell", "all", "nell", "sull",
    "dall", "un", "quell", "quest",
  ]

  /// What Unicode's rules leave apart, and a reader takes as one: words that a hyphen, a full stop, `@` or an apostrophe
  /// joins.
  private func joins(at offset: Int) -> Bool {
    // A raised digit, as in `m²`.
    if scan.isWord(endingAt: offset), scan.isWord(at: offset) { return true }
    if isJoint(at: offset) { return scan.isWord(endingAt: offset) && scan.isWord(at: offset + 1) }
    if isJoint(at: offset - 1) { return scan.isWord(at: offset) && scan.isWord(endingAt: offset - 1) }
    return false
  }

  private func isJoint(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "-"): !marks.isWide(offset)
    case UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "'"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
