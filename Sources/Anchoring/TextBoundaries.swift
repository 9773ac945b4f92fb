/// Where a match may begin and end: at the borders of what a reader sees as one character, and, unless its context says
/// otherwise, not inside a word.
///
/// All offsets are into normalised text.
struct TextBoundaries {
  let bytes: UnsafeBufferPointer<UInt8>

  /// False inside a character: before a combining mark, inside a joined emoji, between the halves of a flag.
  func isCharacterBoundary(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return offset == bytes.count }
    let byte = bytes[offset]
    if byte < 0x80 { return true }
    if byte & 0xC0 == 0x80 { return false }
    let next = UTF8Decoding.scalar(in: bytes, at: offset).scalar
    if ScalarClass.isExtending(next) { return false }
    guard offset > 0 else { return true }
    let last = UTF8Decoding.scalar(in: bytes, endingAt: offset).scalar
    if last.value == 0x200D { return false }
    return !(isRegionalIndicator(next) && isRegionalIndicator(last)) || regionalIndicators(endingAt: offset) % 2 == 0
  }

  private func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private func regionalIndicators(endingAt offset: Int) -> Int {
    var offset = offset
    var count = 0
    while offset > 0 {
      let last = UTF8Decoding.scalar(in: bytes, endingAt: offset)
      guard isRegionalIndicator(last.scalar) else { break }
      count += 1
      offset -= last.width
    }
    return count
  }

  /// True when a quote that begins here leaves off the beginning of a word or a number: `legal` in `illegal`, `100` in
  /// `1,100`. Scripts that set no spaces have no such places, nor has what an apostrophe elides (`l'accord`).
  func cutsWord(startingAt offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count, let next = wordScalar(at: offset) else { return false }
    if let last = wordScalar(endingAt: offset) { return joins(last, next) }
    return isInsideNumber(separator: offset - 1)
  }

  /// True when a quote that ends here leaves off the end of a word or a number: `art` in `artist`, `can` in `can't`, `3`
  /// in `3.5`. The possessive's `'s` may be left off: names are quoted without it.
  func cutsWord(endingAt offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count, let last = wordScalar(endingAt: offset) else { return false }
    if let next = wordScalar(at: offset) { return joins(last, next) }
    guard bytes[offset] == UInt8(ascii: "'") else { return isInsideNumber(separator: offset) }
    guard let next = wordScalar(at: offset + 1) else { return false }
    return !(next == "s" && wordScalar(at: offset + 2) == nil)
  }

  private func joins(_ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    !ScalarClass.isUnspaced(last) && !ScalarClass.isUnspaced(next)
  }

  private func isInsideNumber(separator: Int) -> Bool {
    guard separator > 0, separator + 1 < bytes.count else { return false }
    let byte = bytes[separator]
    let isSeparator = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'")
    return isSeparator && bytes[separator - 1] &- 0x30 < 10 && bytes[separator + 1] &- 0x30 < 10
  }

  private func wordScalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let scalar = UTF8Decoding.scalar(in: bytes, at: offset).scalar
    return ScalarClass.isWord(scalar) ? scalar : nil
  }

  private func wordScalar(endingAt offset: Int) -> Unicode.Scalar? {
    var offset = offset
    while offset > 0 {
      let last = UTF8Decoding.scalar(in: bytes, endingAt: offset)
      // A mark belongs to what its letter, digit or emoji is.
      if !ScalarClass.isExtending(last.scalar) { return ScalarClass.isWord(last.scalar) ? last.scalar : nil }
      offset -= last.width
    }
    return nil
  }

  /// True where a passage of whole words can begin.
  func canBegin(at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] != UInt8(ascii: " ") && isCharacterBoundary(offset)
      && !cutsWord(startingAt: offset)
  }

  /// True where a passage of whole words can end.
  func canEnd(at offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1] != UInt8(ascii: " ") && isCharacterBoundary(offset) && !cutsWord(endingAt: offset)
  }
}
