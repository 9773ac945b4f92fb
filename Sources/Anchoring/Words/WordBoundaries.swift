/// Where words and numbers begin and end: Unicode's word boundaries (UAX 29), tailored so that no part of a word or a
/// number passes for a whole one.
///
/// More is one word than Unicode's default rules say: what hyphens, apostrophes and what is typed for one (``didn`t``), full
/// stops, slashes, brackets, `@`, `&` and `_` join without a space (`ex-minister`, `un/lawful`, `king@example.org`), and a number with its sign, its separators, its fraction, its percent sign, its
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
    if !unicode.isBoundary(offset) || isBesideLookalike(offset) { return isLeftOff(at: offset) }
    return !joins(at: offset) && !numbers.joins(at: offset)
  }

  /// A possessive's `'s` after the offset, or an elided word before it.
  private func isLeftOff(at offset: Int) -> Bool {
    if let mark = scan.scalar(at: offset), Self.isApostrophe(mark.scalar) {
      let start = offset + mark.width
      guard let letter = scan.scalar(at: start), letter.scalar == "s" || letter.scalar == "S" else { return false }
      return !scan.isWord(at: start + 1)
    }
    guard let mark = scan.base(endingAt: offset), Self.isApostrophe(mark.scalar), scan.isWord(at: offset) else {
      return false
    }
    var start = mark.start
    while start > 0, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    guard mark.start - start <= 7, !scan.isWord(endingAt: start) else { return false }
    return Self.elided.contains(String(decoding: bytes[start..<mark.start], as: UTF8.self).lowercased())
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || isLookalike(scalar) }

  /// What people type in the place of an apostrophe: a grave or an acute accent, a prime, and letters that look like one.
  /// Not the marks of Arabic names, as in `Raʾs`.
  static func isLookalike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "`", "´", "\u{2032}", "\u{2035}", "\u{02B9}", "\u{02BB}", "\u{02BD}", "\u{02C8}", "\u{02CA}", "\u{02CB}",
      "\u{055A}", "\u{1FBF}", "\u{A78B}", "\u{A78C}", "\u{FF40}":
      true
    default: false
    }
  }

  /// Whether such a sign is before or after the offset, with a letter on both sides: `didn`t`.
  private func isBesideLookalike(_ offset: Int) -> Bool {
    if let next = scan.scalar(at: offset), Self.isLookalike(next.scalar) {
      return isLetter(endingAt: offset) && isLetter(at: offset + next.width)
    }
    guard let last = scan.base(endingAt: offset), Self.isLookalike(last.scalar) else { return false }
    return isLetter(at: offset) && isLetter(endingAt: last.start)
  }

  private func isLetter(at offset: Int) -> Bool { scan.isWord(at: offset) && !scan.isDigit(at: offset) }

  private func isLetter(endingAt offset: Int) -> Bool {
    scan.isWord(endingAt: offset) && !scan.isDigit(endingAt: offset)
  }

  /// French, Italian and Catalan words that lose their vowel before another. Not `n`.
  private static let elided: Set = [
    "l", "d", "qu", "s", "j", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "quelqu", "dell", "all", "nell", "sull",
    "dall", "un", "quell", "quest",
  ]

  /// What Unicode's rules leave apart, and a reader takes as one: what signs without a space join to a word, as in
  /// `ex-minister`, `un/lawful`, `(un)lawful` and `(non-)violent`.
  private func joins(at offset: Int) -> Bool {
    if joinsByMaqaf(at: offset) || joinsSignAfter(at: offset) || joinsSignBefore(at: offset) { return true }
    var (start, end) = (offset, offset)
    while start > 0, offset - start < 2, isJoint(at: start - 1) { start -= 1 }
    while end < bytes.count, end - offset < 2, isJoint(at: end) { end += 1 }
    guard end - start <= 2, let last = scan.base(endingAt: start)?.scalar, let next = scan.scalar(at: end)?.scalar,
      ScalarScan.isWord(last), ScalarScan.isWord(next)
    else { return false }
    // None stands before a raised digit, as in `m²`.
    if start == end { return true }
    if end - start == 2 {
      return (bytes[start] == UInt8(ascii: "-")) != (bytes[start + 1] == UInt8(ascii: "-"))
        && (isBracket(bytes[start]) || isBracket(bytes[start + 1]))
    }
    // A number in brackets is that of a note.
    return !isBracket(bytes[start]) || !(ScalarScan.isDigit(last) || ScalarScan.isDigit(next))
  }

  /// What stands after a word or a number and is part of it: `18+`, `C++`, `C#`, `Canal+`. Not `a+b`, which are two.
  private func joinsSignAfter(at offset: Int) -> Bool {
    let plus = UInt8(ascii: "+")
    var (start, end) = (offset, offset)
    while start > 0, offset - start < 4, bytes[start - 1] == plus { start -= 1 }
    while end < bytes.count, end - offset < 4, bytes[end] == plus { end += 1 }
    if start == end {
      return bytes[offset] == UInt8(ascii: "#") && isLetter(endingAt: offset) && !scan.isWord(at: offset + 1)
    }
    if !scan.isWord(endingAt: start) { return false }
    let isFollowed = scan.isWord(at: end)
    // `C++11`
    let isName = end - start > 1 && isLetter(endingAt: start)
    return isFollowed ? isName : offset < end
  }

  /// `@ann`, `#tag`.
  private func joinsSignBefore(at offset: Int) -> Bool {
    let sign = bytes[offset - 1]
    return (sign == UInt8(ascii: "@") || sign == UInt8(ascii: "#")) && scan.isWord(at: offset)
      && !scan.isWord(endingAt: offset - 1)
  }

  /// The hyphen of Hebrew, between two letters.
  private func joinsByMaqaf(at offset: Int) -> Bool {
    let maqaf: Unicode.Scalar = "\u{05BE}"
    if let next = scan.scalar(at: offset), next.scalar == maqaf {
      return scan.isWord(endingAt: offset) && scan.isWord(at: offset + next.width)
    }
    guard let last = scan.base(endingAt: offset), last.scalar == maqaf else { return false }
    return scan.isWord(at: offset) && scan.isWord(endingAt: last.start)
  }

  private func isJoint(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "-"): !marks.isWide(offset)
    // `Lehrer*innen`
    case UInt8(ascii: "*"): isLetter(endingAt: offset) && isLetter(at: offset + 1)
    case UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "/"),
      UInt8(ascii: "&"):
      true
    case let byte: isBracket(byte)
    }
  }

  /// Also a quotation mark, which stands around a part of a word as brackets do: `non-“violent”`.
  private func isBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""): true
    default: false
    }
  }
}
