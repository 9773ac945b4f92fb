import Anchoring
import Model

extension AnchorRepair {
  /// What stands now in the place of an annotation's words, where the rest of the sentence that it keeps is there as it was, and once.
  ///
  /// Words that are alike may say the opposite: of “The bridge was shut by the police. The bridge was open.” the first has the place
  /// of “bridge was closed”, and the second has more of its letters.
  static func replacement(of annotation: Annotation, in structure: ArticleStructure) -> Range<Int>? {
    // Of one that is kept with what stands beside it nobody knows which part is the sentence.
    guard let sentence = annotation.sentence?.value, sentence.firstRange(of: " ¶ ") == nil else { return nil }
    let kept = NormalizedText(KeptSentence(sentence).plain).bytes
    let quote = NormalizedText(annotation.quote.value).bytes
    guard quote.count > 0, quote.count < kept.count, kept.count <= longestSentence,
      let start = (0...kept.count - quote.count).first(where: { kept[$0...].starts(with: quote) })
    else { return nil }
    let (before, after) = (kept[..<start], kept[(start + quote.count)...])
    guard before.count + after.count >= fewestBytes else { return nil }
    var found: Range<Int>?
    for sentence in structure.sentenceRanges where sentence.count > before.count + after.count {
      let text = NormalizedText(Array(structure.text[sentence]))
      let end = text.bytes.count - after.count
      guard before.count < end, text.bytes.starts(with: before), text.bytes[end...].elementsEqual(after) else {
        continue
      }
      if found != nil { return nil }
      let words = text.original(of: before.count..<end)
      found = sentence.lowerBound + words.lowerBound..<sentence.lowerBound + words.upperBound
    }
    return found
  }

  /// How much of a sentence must be as it was for it to be the same one.
  private static let fewestBytes = 8
  /// Sentences that anyone writes are kept whole, and are shorter.
  private static let longestSentence = 4096

  /// How much of the longer one both have at their beginnings and ends, from 0 to 1.
  static func similarity(_ one: String, _ other: String) -> Double {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    let start = zip(one, other).prefix { $0 == $1 }.count
    let end = zip(one.dropFirst(start).reversed(), other.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    return Double(start + end) / Double(max(one.count, other.count, 1))
  }
}
