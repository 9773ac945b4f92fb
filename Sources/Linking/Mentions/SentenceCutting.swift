/// How a text is cut into sentences: for a reader, or so that nothing is cut that may belong together.
///
/// What watches a sentence for a “not” must see all of it. A passage too long asks an author once too often, one too short
/// lets a change of meaning through.
public struct SentenceCutting: Sendable {
  /// Whether what ends a sentence as a rule is passed over where it may stand inside one.
  private var isCareful: Bool
  /// Whether a number with a full stop may be an ordinal: `27. April`.
  private var hasOrdinals: Bool
  /// Whether words without a vowel are abbreviations: not where `r` and `l` are vowels.
  private var hasVowels = true
  /// Whether sentences end with another sign, so that a full stop after a short word ends none: `মো. রহিম`.
  private var hasOtherStop = false
  /// Abbreviations that are words in other languages, as they are typed; and those that are words here, too, but before a number.
  private var abbreviations: Set<String> = []
  private var beforeNumbers: Set<String> = []
  /// Words that are abbreviations in other languages, and may end a sentence in this one.
  private(set) var endings: Set<String> = []
  /// Whether the language is known, and with it how its quotations end.
  private(set) var isOfLanguage = false
  /// Whether `;` ends a question, as in Greek.
  private(set) var asksWithSemicolon = false

  private init(isCareful: Bool, hasOrdinals: Bool = false, language: String? = nil) {
    (self.isCareful, self.hasOrdinals) = (isCareful, hasOrdinals)
    guard let language else { return }
    isOfLanguage = true
    if let words = AbbreviationTable.words(of: language) {
      (abbreviations, beforeNumbers, endings) = (words.here, words.hereBeforeNumbers, words.endings)
    }
    asksWithSemicolon = language == "el"
  }

  /// As readers see it, whatever the language.
  public static let reading = SentenceCutting(isCareful: false)

  /// As readers of a language (BCP 47) see it.
  public static func reading(language: String) -> SentenceCutting {
    SentenceCutting(isCareful: false, language: Self.primary(language))
  }

  private static func primary(_ tag: String) -> String {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return first == "no" || first == "nn" ? "nb" : first
  }

  /// For what is watched, in a text of a language (BCP 47).
  public static func careful(language: String) -> SentenceCutting {
    let first = primary(language)
    var cutting = SentenceCutting(isCareful: true, hasOrdinals: withOrdinals.contains(first), language: first)
    cutting.hasVowels = !withoutVowels.contains(first)
    cutting.hasOtherStop = withOtherStop.contains(first)
    return cutting
  }

  private static let withoutVowels: Set = ["cs", "sk", "hr", "sr", "bs", "sl", "mk", "bg"]
  private static let withOtherStop: Set = ["bn", "as", "am", "ti", "hy", "ur"]

  /// Languages that write ordinals with a full stop.
  private static let withOrdinals: Set = [
    "de", "da", "nb", "fi", "is", "cs", "sk", "pl", "hu", "hr", "sr", "bs", "sl", "et", "lv", "tr", "eu",
  ]

  /// Whether the sentence from `start` may go on after these marks, with which it ends for a reader.
  ///
  /// - Parameter next: after the quotation marks and brackets that close after them.
  func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ marks: Range<Int>, _ next: Int) -> Bool {
    isAbbreviated(text, start, marks, next) || isCareful && mayGoOn(text, start, marks, next)
  }

  private func isAbbreviated(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ marks: Range<Int>, _ next: Int
  ) -> Bool {
    guard next == marks.upperBound, marks.count == 1, text[marks.lowerBound] == UInt8(ascii: ".") else { return false }
    func ends(with words: Set<String>) -> Bool {
      !words.isEmpty && Abbreviations.ends(text, from: start, stop: marks.lowerBound, with: words)
    }
    let following = text[next...].first { !SentenceBoundaries.isSpace($0) }
    return ends(with: abbreviations) || following.map { $0 &- 0x30 < 10 } == true && ends(with: beforeNumbers)
  }

  private func mayGoOn(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ marks: Range<Int>, _ next: Int) -> Bool {
    let first = text[marks.lowerBound]
    // `He said … Smith left`, `... Smith`.
    if first == 0xE2 || marks.count >= 3 && text[marks].allSatisfy({ $0 == UInt8(ascii: ".") }) { return true }
    let isClosed = next > marks.upperBound
    if isClosed { return asks(text, marks) || closesFewWords(text, start, marks.lowerBound) }
    if first == UInt8(ascii: "!") { return marks.count == 1 && endsName(text, start, marks.lowerBound) }
    guard marks.count == 1, first == UInt8(ascii: ".") else { return false }
    if hasVowels, Abbreviations.endsUnspeakable(text, from: start, stop: marks.lowerBound) { return true }
    if hasOtherStop, endsShortWord(text, start, marks.lowerBound) { return true }
    return hasOrdinals && endsOrdinal(text, start, marks.lowerBound)
  }

  /// At most four letters that are none of ASCII.
  private func endsShortWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = end
    while index > start, text[index - 1] >= 0x80 { index -= 1 }
    return index < end && text[index..<end].count { $0 & 0xC0 != 0x80 } <= 4
  }

  /// Whether it is a question or a cry.
  private func asks(_ text: UnsafeBufferPointer<UInt8>, _ marks: Range<Int>) -> Bool {
    switch text[marks.lowerBound] {
    // `.`, and the full stops of India, China, Armenia and others; of Arabic `؟` begins otherwise.
    case UInt8(ascii: "."), 0xE0, 0xE1, 0xE3, 0xD6, 0xDB: false
    default: true
    }
  }

  /// `“No.” Smith`: a question, a cry or a word or two within quotation marks or brackets is a part of what stands around.
  private func closesFewWords(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = end
    var (spaces, unspaced) = (0, 0)
    while index > start, end - index < 40 {
      index -= 1
      switch text[index] {
      case 0x20: spaces += 1
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): return spaces < 2
      // The first byte of `“`, `‘`, `„`, `‹`, and of `«`, behind which a space may stand.
      case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && text[index + 2] != 0x99:
        return spaces < 2 && unspaced <= Self.fewUnspaced
      case 0xC2 where index + 1 < end && text[index + 1] == 0xAB:
        return spaces - (index + 2 < end && text[index + 2] == 0x20 ? 1 : 0) < 2
      // `「` and `『`
      case 0xE3
      where index + 2 < end && text[index + 1] == 0x80 && (text[index + 2] == 0x8C || text[index + 2] == 0x8E):
        return unspaced <= Self.fewUnspaced
      // Kana and Han
      case 0xE3...0xE9: unspaced += 1
      default: break
      }
    }
    return false
  }

  private static let fewUnspaced = 3

  /// `27.`, `XIV.`
  private func endsOrdinal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    var index = stop
    while index > start, text[index - 1] &- 0x30 < 10 { index -= 1 }
    if index < stop { return stop - index <= 2 && (index == start || !isWord(text[index - 1])) }
    while index > start, "IVXLCM".utf8.contains(text[index - 1]) { index -= 1 }
    return index < stop && (index == start || !isWord(text[index - 1]))
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ",")
  }

  /// A word with a capital before the mark may be a name that has it: `on Jeopardy! Lee won`.
  private func endsName(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = end
    while index > start, text[index - 1] >= 0x80 || (text[index - 1] | 0x20) &- 0x61 < 26 { index -= 1 }
    guard index < end else { return false }
    let first = String(decoding: text[index..<end].prefix(4), as: UTF8.self).unicodeScalars.first
    return first?.properties.isUppercase ?? false
  }
}
