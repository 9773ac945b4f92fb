/// Words whose full stop does not end a sentence.
enum Abbreviations {
  /// Whether the full stop at `stop` belongs to the word before it: a title, a month, an initial, letters with stops
  /// between them (“U.S.”), or a word that a number follows (“No. 5”, but not “She said no.”). `next` is the byte that
  /// follows, white space left out.
  ///
  /// “U.S.” may also stand at a sentence's end; it is read as going on, as a sentence too long is better in a backlink than
  /// one cut in half.
  static func endsAbbreviation(_ text: UnsafeBufferPointer<UInt8>, from start: Int, stop: Int, before next: UInt8)
    -> Bool
  {
    var begin = stop
    while let letter = letter(text, endingAt: begin, from: start) { begin = letter }
    let length = stop - begin
    if length == 0 { return false }
    // One letter: an initial, or the last of “U.S.” and “e.g.”.
    if length == 1 { return !isPronoun(text, begin) }
    // The same in other alphabets that have two-byte letters: “А. П. Чехов”, “Ö. Ünal”, “د. ليلى”.
    if length == 2, text[begin] >= 0xC0 { return true }
    if begin > start, text[begin - 1] == UInt8(ascii: "."), length <= 2 { return true }
    guard length <= mostBytes else { return false }
    var key: UInt64 = 0
    for index in begin..<stop {
      let byte = text[index]
      guard byte < 0x80 else {
        return otherLetters.contains(String(decoding: text[begin..<stop], as: UTF8.self).lowercased())
      }
      guard stop - begin <= 8 else { return false }
      key = key << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    if next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9"), numbered.contains(key) { return true }
    return known.contains(key)
  }

  /// Where the letter that ends at `end` begins; nil where no letter does.
  private static func letter(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int) -> Int? {
    guard end > start else { return nil }
    var index = end - 1
    if text[index] < 0x80 { return isLetter(text[index]) ? index : nil }
    while index > start, text[index] & 0xC0 == 0x80 { index -= 1 }
    // Latin-1 and general punctuation: quotation marks, dashes, no-break spaces.
    return text[index] == 0xC2 || text[index] == 0xE2 ? nil : index
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// “… than I. They …”
  private static func isPronoun(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == UInt8(ascii: "I") && index >= 2 && SentenceBoundaries.isSpace(text[index - 1])
      && (text[index - 2] | 0x20) >= 0x61 && (text[index - 2] | 0x20) <= 0x7A
  }

  private static let mostBytes = 12

  /// At most eight letters each, packed into an integer.
  private static let known = packed(
    """
    mr mrs ms mx dr prof rev hon gov gen col maj capt cpl sgt lt cmdr adm insp supt det sen rep pres st ste mt ft fr sr jr \
    esq inc ltd corp co bros llc gmbh plc dept univ assn est vs cf al etc viz approx ca ed eds \
    jan feb apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri \
    ave blvd rd misc ibid cit seq abr mme mlle bzw usw evtl sog vgl str \
    messrs msgr pvt ph sq br bn mgr mm av env cie hr geb gest inkl exkl mio mrd tsd okt bd jh std bez dipl ing abs ges \
    sra srta ee uu ej ud uds gral avda aprox lic sto excmo fdo ex
    """)

  /// Words of their own, or nearly so, that are abbreviations where a number follows.
  private static let numbered = packed(
    """
    no nos nr vol vols fig figs art arts sec par para ch chap pp min max tel ext op mar wed
    """)

  /// Those with letters beyond ASCII, in lower case.
  private static let otherLetters: Set = [
    "núm", "pág", "págs", "dña", "cía", "éd", "ул", "им", "млн", "млрд", "тыс", "проф", "стр", "гр", "др", "см", "гл",
    "ст",
    "руб", "δρ", "δηλ", "κος", "डॉ", "श्री", "प्रो",
  ]

  private static func packed(_ words: String) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
        word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      })
  }
}
