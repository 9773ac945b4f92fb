/// Where a match may begin and end: at the borders of what a reader sees as one character, and, unless its context says
/// otherwise, not inside a word or a number.
///
/// All offsets are into normalised text.
struct TextBoundaries {
  let bytes: UnsafeBufferPointer<UInt8>
  private let words: WordBoundaries

  init(bytes: UnsafeBufferPointer<UInt8>, marks: SeparatorMarks) {
    self.bytes = bytes
    words = WordBoundaries(bytes, marks: marks)
  }

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

  /// True when what begins or ends here leaves off part of a word or a number: `legal` in `illegal`, `100` in `1,100`,
  /// `can` in `can't`, `3` in `3.5`.
  func cutsWord(at offset: Int) -> Bool { !words.isBoundary(offset) }

  /// True where a prefix can begin and a suffix can end.
  func isBorder(_ offset: Int) -> Bool { isCharacterBoundary(offset) && !cutsWord(at: offset) }

  /// True where a passage of whole words can begin.
  func canBegin(at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] != UInt8(ascii: " ") && isCharacterBoundary(offset)
      && !cutsWord(at: offset)
  }

  /// True where a passage of whole words can end.
  func canEnd(at offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1] != UInt8(ascii: " ") && isCharacterBoundary(offset) && !cutsWord(at: offset)
  }
}
