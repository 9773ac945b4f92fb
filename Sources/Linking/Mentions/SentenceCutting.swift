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
  /// Abbreviations that are words in other languages, as they are typed.
  private var abbreviations: Set<String>

  /// As readers see it, whatever the language.
  public static let reading = SentenceCutting(isCareful: false, hasOrdinals: false, abbreviations: [])

  /// As readers of a language (BCP 47) see it.
  public static func reading(language: String) -> SentenceCutting {
    SentenceCutting(isCareful: false, hasOrdinals: false, abbreviations: AbbreviationTable.words(of: language))
  }

  /// For what is watched, in a text of a language (BCP 47).
  public static func careful(language: String) -> SentenceCutting {
    let first = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    var cutting = SentenceCutting(
      isCareful: true, hasOrdinals: withOrdinals.contains(first),
      abbreviations: AbbreviationTable.words(of: language))
    cutting.hasVowels = !withoutVowels.contains(first)
    cutting.hasOtherStop = withOtherStop.contains(first)
    return cutting
  }

  private static let withoutVowels: Set = ["cs", "sk", "hr", "sr", "bs", "sl", "mk", "bg"]
  private static let withOtherStop: Set = ["bn", "as", "am", "ti", "hy", "ur"]

  /// Languages that write ordinals with a full stop.
  private static let withOrdinals: Set = [
    "de", "da", "nb", "nn", "no", "fi", "is", "cs", "sk", "pl", "hu", "hr", "sr", "bs", "sl", "et", "lv", "tr", "eu",
  ]

  /// Whether the sentence from `start` may go on after these marks, with which it ends for a reader.
  ///
  /// - Parameter next: after the quotation marks and brackets that close after them.
  func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ marks: Range<Int>, _ next: Int) -> Bool {
    let isAbbreviated =
      !abbreviations.isEmpty && next == marks.upperBound && marks.count == 1
      && text[marks.lowerBound] == UInt8(ascii: ".")
      && Abbreviations.ends(text, from: start, stop: marks.lowerBound, with: abbreviations)
    return isAbbreviated || isCareful && mayGoOn(text, start, marks, next)
  }

  private func mayGoOn(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ marks: Range<Int>, _ next: Int) -> Bool {
    let first = text[marks.lowerBound]
    // `He said … Smith left`, `... Smith`.
    if first == 0xE2 || marks.count >= 3 && text[marks].allSatisfy({ $0 == UInt8(ascii: ".") }) { return true }
    let isClosed = next > marks.upperBound
    if isClosed { return first != UInt8(ascii: ".") || closesFewWords(text, start, marks.lowerBound) }
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

  /// `“No.” Smith`: a question, a cry or a word or two within quotation marks or brackets is a part of what stands around.
  private func closesFewWords(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = end
    var spaces = 0
    while index > start, end - index < 40 {
      index -= 1
      switch text[index] {
      case 0x20: spaces += 1
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): return spaces < 2
      // The first byte of `“`, `‘`, `„`, `‹`, and of `«`.
      case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && text[index + 2] != 0x99: return spaces < 2
      case 0xC2 where index + 1 < end && text[index + 1] == 0xAB: return spaces < 4
      default: break
      }
    }
    return false
  }

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
