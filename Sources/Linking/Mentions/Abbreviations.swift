/// Words whose full stop does not end a sentence.
enum Abbreviations {
  /// Whether the full stop at `stop` belongs to the word before it: a title, a month, an initial, letters with stops
  /// between them (“U.S.”), or a number’s ordinal (“No.”).
  ///
  /// “U.S.” may also stand at a sentence's end; it is read as going on, as a sentence too long is better in a backlink than
  /// one cut in half.
  static func endsAbbreviation(_ text: UnsafeBufferPointer<UInt8>, from start: Int, stop: Int) -> Bool {
    var begin = stop
    while begin > start, isWordByte(text[begin - 1]) { begin -= 1 }
    let length = stop - begin
    if length == 0 { return false }
    // One letter: an initial, or the last of “U.S.” and “e.g.”.
    if length == 1 { return isLetter(text[begin]) && !isPronoun(text, begin) }
    if begin > start, text[begin - 1] == UInt8(ascii: "."), length <= 2 { return true }
    guard length <= 6 else { return false }
    var key: UInt64 = 0
    for index in begin..<stop {
      let byte = text[index]
      guard byte < 0x80 else { return false }
      key = key << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return known.contains(key)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || byte >= 0x80 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// “… than I. They …”
  private static func isPronoun(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == UInt8(ascii: "I") && index >= 2 && SentenceBoundaries.isSpace(text[index - 1])
      && (text[index - 2] | 0x20) >= 0x61 && (text[index - 2] | 0x20) <= 0x7A
  }

  /// At most six letters each, packed into an integer.
  private static let known: Set<UInt64> = Set(
    """
    mr mrs ms mx dr prof rev hon gov gen col maj capt cpl sgt lt cmdr adm insp supt det sen rep pres st ste mt ft fr sr jr \
    esq inc ltd corp co bros llc gmbh plc dept univ assn est vs cf al etc viz approx ca no nos vol vols ed eds fig figs \
    art arts sec par para ch pp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri \
    ave blvd rd min max misc tel ext ibid op cit seq abr mme mlle dir bzw usw evtl sog vgl nr str
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
      word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    })
}
