import Anchoring

/// Tells passages that differ by whole sentences before or after what they have in common, as a reader cuts sentences.
///
/// What is watched is cut with care: “No.” and what follows may be one sentence. Where such a part comes or goes as a whole,
/// the sentence that the words stand in is the same to a reader, and what came is another difference.
enum WholeSentences {
  /// - Parameters: both as ``KeptSentence`` reads them.
  static func differ(_ one: String, _ other: String) -> Bool {
    let (one, other) = (KeptSentence.withoutAsides(one), KeptSentence.withoutAsides(other))
    if one == other { return false }
    let isLonger = one.utf8.count > other.utf8.count
    let (short, long) = (isLonger ? other : one, isLonger ? one : other)
    guard !short.isEmpty, let common = long.firstRange(of: short), KeptSentence(short).signs == KeptSentence(long).signs
    else { return false }
    // Of words that are struck out or set as code the signs stand around several sentences.
    let rest = long[..<common.lowerBound] + long[common.upperBound...]
    guard !rest.contains("~~"), !rest.contains("``"), !rest.contains("=="), !rest.contains("<") else { return false }
    let bytes = Array(long.utf8)
    let start = long.utf8.distance(from: long.startIndex, to: common.lowerBound)
    let end = start + short.utf8.count
    let sentences = SentenceBoundaries.sentences(of: bytes.span, in: 0..<bytes.count)
    return sentences.contains { $0.lowerBound == start } && sentences.contains { $0.upperBound == end }
  }
}
