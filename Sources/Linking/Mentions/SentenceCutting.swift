/// How a text is cut into sentences: for a reader, or so that nothing is cut that may belong together.
///
/// What watches a sentence for a “not” must see all of it. A passage too long asks an author once too often, one too short
/// lets a change of meaning through.
public struct SentenceCutting: Sendable {
  /// Whether what ends a sentence as a rule is passed over where it may stand inside one.
  var isCareful: Bool
  /// Whether a number with a full stop may be an ordinal: `27. April`.
  var hasOrdinals: Bool

  /// As readers see it.
  public static let reading = SentenceCutting(isCareful: false, hasOrdinals: false)

  /// For what is watched, in a text of a language (BCP 47).
  public static func careful(language: String) -> SentenceCutting {
    let first = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return SentenceCutting(isCareful: true, hasOrdinals: withOrdinals.contains(first))
  }

  /// Languages that write ordinals with a full stop.
  private static let withOrdinals: Set = [
    "de", "da", "nb", "nn", "no", "fi", "is", "cs", "sk", "pl", "hu", "hr", "sr", "bs", "sl", "et", "lv", "tr", "eu",
  ]

  /// Whether the sentence from `start` may go on behind these marks, with which it ends for a reader.
  ///
  /// - Parameter next: behind the quotation marks and brackets that close after them.
  func mayGoOn(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ marks: Range<Int>, _ next: Int) -> Bool {
    let first = text[marks.lowerBound]
    // `He said … Smith left`, `... Smith`.
    if first == 0xE2 || marks.count >= 3 && text[marks].allSatisfy({ $0 == UInt8(ascii: ".") }) { return true }
    let isClosed = next > marks.upperBound
    if isClosed { return first != UInt8(ascii: ".") || closesFewWords(text, start, marks.lowerBound) }
    if first == UInt8(ascii: "!") { return ends(text, start, marks.lowerBound, with: "Yahoo") }
    return hasOrdinals && marks.count == 1 && first == UInt8(ascii: ".") && endsOrdinal(text, start, marks.lowerBound)
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

  private func ends(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - count >= start else { return false }
    return (0..<count).allSatisfy { text[end - count + $0] == word.utf8Start[$0] }
  }
}
