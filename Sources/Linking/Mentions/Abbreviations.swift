/// Words whose full stop does not end a sentence.
enum Abbreviations {
  /// Whether the full stop at `stop` belongs to the word before it: a title, a month, an initial, letters with stops
  /// between them (“U.S.”), or a word that a number follows (“No. 5”, but not “She said no.”). `next` is the byte that
  /// follows, white space left out.
  ///
  /// “U.S.” may also stand at a sentence's end; it is read as going on, as a sentence too long is better in a backlink than
  /// one cut in half.
  ///
  /// - Parameter words: those that end a sentence in the text's language, whatever they are in others.
  static func endsAbbreviation(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, stop: Int, before next: UInt8, besides words: Set<String> = []
  ) -> Bool {
    var begin = stop
    while let letter = letter(text, endingAt: begin, from: start) { begin = letter }
    if let tie = tatweel(in: text, begin..<stop) { begin = tie }
    let length = stop - begin
    if length == 0 { return false }
    // One letter: an initial, or the last of “U.S.” and “e.g.”.
    if length == 1 { return !isPronoun(text, begin) }
    // The same in other alphabets that have two-byte letters: “А. П. Чехов”, “Ö. Ünal”, “د. ليلى”.
    if length == 2, text[begin] >= 0xC0 { return true }
    if begin > start, text[begin - 1] == UInt8(ascii: "."), length <= 2 { return true }
    guard length <= mostBytes else { return false }
    if !words.isEmpty, ends(text, from: start, stop: stop, with: words) { return false }
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

  /// What stands after the sign that ties a particle of Arabic to an abbreviation: `لـد.`
  private static func tatweel(in text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int? {
    guard word.count > 4, text[word.lowerBound] >= 0xD8, text[word.lowerBound] < 0xDC else { return nil }
    return word.dropLast().last { text[$0] == 0xD9 && text[$0 + 1] == 0x80 && $0 + 2 < word.upperBound }.map { $0 + 2 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// “… than I. They …”
  private static func isPronoun(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == UInt8(ascii: "I") && index >= 2 && SentenceBoundaries.isSpace(text[index - 1])
      && (text[index - 2] | 0x20) >= 0x61 && (text[index - 2] | 0x20) <= 0x7A
  }

  /// Whether the word before the full stop at `stop` is one of these, in their case or in lower case.
  static func ends(_ text: UnsafeBufferPointer<UInt8>, from start: Int, stop: Int, with words: Set<String>) -> Bool {
    var begin = stop
    while stop - begin <= mostBytes, let letter = letter(text, endingAt: begin, from: start) { begin = letter }
    guard begin < stop, stop - begin <= mostBytes else { return false }
    let word = String(decoding: text[begin..<stop], as: UTF8.self)
    // `Me.` is a title in French, and `me.` none.
    return words.contains(word) || words.contains(word.lowercased())
  }

  /// Whether the word before the full stop at `stop` can only be an abbreviation: it has no vowel, as `Cllr.` and `Hptm.`, and is
  /// neither in capitals nor a unit after a number; or it is one letter of a script whose letters have no case, with its marks.
  static func endsUnspeakable(_ text: UnsafeBufferPointer<UInt8>, from start: Int, stop: Int) -> Bool {
    var begin = stop
    while stop - begin <= mostBytes, let letter = letter(text, endingAt: begin, from: start) { begin = letter }
    guard begin < stop, stop - begin <= mostBytes else { return false }
    let word = Array(String(decoding: text[begin..<stop], as: UTF8.self).unicodeScalars)
    let letters = word.filter { !Self.isMark($0) }
    if letters.count == 1 { return isCaseless(letters[0]) }
    guard 2...mostSpeechless ~= letters.count, letters.dropFirst().allSatisfy({ $0.properties.isLowercase }),
      letters.allSatisfy({ isConsonant($0) })
    else { return false }
    return !followsNumber(text, from: start, at: begin)
  }

  private static let mostSpeechless = 5

  /// `5 km`, with a space of any width or none.
  private static func followsNumber(_ text: UnsafeBufferPointer<UInt8>, from start: Int, at begin: Int) -> Bool {
    var index = begin
    if index > start, text[index - 1] == 0x20 {
      index -= 1
    } else if index > start + 1, text[index - 2] == 0xC2, text[index - 1] == 0xA0 {
      index -= 2
    } else if index > start + 2, text[index - 3] == 0xE2, text[index - 2] == 0x80,
      text[index - 1] == 0xAF || text[index - 1] == 0x89
    {
      index -= 3
    }
    return index > start && text[index - 1] &- 0x30 < 10
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// A letter of India but those of Devanagari, which words of one letter and its vowel end sentences in; of Georgia or Ethiopia.
  private static func isCaseless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x980...0xDFF, 0x10D0...0x10FF, 0x1200...0x137F: true
    default: false
    }
  }

  /// Of Latin or Cyrillic letters.
  private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    "bcdfghjklmnpqrstvwxzßçñбвгґджзйклмнпрстфхцчшщBCDFGHJKLMNPQRSTVWXZБВГДЖЗКЛМНПРСТФХЦЧШЩ".unicodeScalars.contains(
      scalar)
  }

  /// Whether what stands here is what companies call themselves by, which begins no sentence.
  static func isCompanyForm(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let word = text[index..<end].prefix { isLetter($0) }
    return word.count <= 12 && companyForms.contains(String(decoding: word, as: UTF8.self))
  }

  private static let companyForms: Set = [
    "Inc", "Incorporated", "Ltd", "Limited", "Corp", "Corporation", "Co", "LLC", "LLP", "PLC", "GmbH", "AG", "SE", "SA",
    "SARL", "SpA", "Srl", "NV", "BV", "Oy", "AB", "ASA", "KG", "OHG",
  ]

  private static let mostBytes = 24

  /// Whether a word, in lower case, is an abbreviation where a number follows.
  static func isNumbered(_ word: String) -> Bool {
    word.utf8.count <= 8 && word.utf8.allSatisfy { $0 < 0x80 }
      && numbered.contains(word.utf8.reduce(0) { $0 << 8 | UInt64($1) })
  }

  private static let everywhere = AbbreviationTable.all.reduce(into: Set<String>()) {
    $0.formUnion(AbbreviationTable.split($1.everywhere))
  }

  /// At most eight letters each, packed into an integer.
  private static let known = packed(everywhere)

  /// Words of their own, or nearly so, that are abbreviations where a number follows.
  private static let numbered = packed(
    AbbreviationTable.all.reduce(into: Set<String>()) { $0.formUnion(AbbreviationTable.split($1.beforeNumbers)) })

  /// Those with letters beyond ASCII, in lower case.
  private static let otherLetters = everywhere.filter { word in word.utf8.contains { $0 >= 0x80 } }

  private static func packed(_ words: Set<String>) -> Set<UInt64> {
    Set(words.filter { word in word.utf8.allSatisfy { $0 < 0x80 } }.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }
}
