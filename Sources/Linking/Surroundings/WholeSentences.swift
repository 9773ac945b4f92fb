import Anchoring

/// Tells passages that differ by whole sentences before or after what they have in common, as a reader cuts sentences.
///
/// What is watched is cut with care: “No.” and what follows may be one sentence. Where such a part comes or goes as a whole,
/// the sentence that the words stand in is the same to a reader, and what came is another difference.
enum WholeSentences {
  /// - Parameters: both as ``KeptSentence`` reads them; the language as BCP 47 has it.
  static func differ(_ one: String, _ other: String, language: String) -> Bool {
    let (one, other) = (KeptSentence.withoutAsides(one), KeptSentence.withoutAsides(other))
    if one == other { return false }
    let isLonger = one.utf8.count > other.utf8.count
    let (short, long) = (isLonger ? other : one, isLonger ? one : other)
    if isOnlyQuestion(of: long, before: short, language) || isDoubtful(in: long, beside: short, language) {
      return true
    }
    guard !short.isEmpty, let common = long.firstRange(of: short), KeptSentence(short).signs == KeptSentence(long).signs
    else { return false }
    // Of words that are struck out or set as code the signs stand around several sentences; what a footnote says is no sentence beside.
    let rest = long[..<common.lowerBound] + long[common.upperBound...]
    guard !rest.contains("~~"), !rest.contains("``"), !rest.contains("=="), !rest.contains("<"), !rest.contains("[^")
    else { return false }
    let bytes = Array(long.utf8)
    let start = long.utf8.distance(from: long.startIndex, to: common.lowerBound)
    let end = start + short.utf8.count
    let sentences = SentenceBoundaries.sentences(
      of: bytes.span, in: 0..<bytes.count, cutting: .reading(language: language))
    return sentences.contains { $0.lowerBound == start } && sentences.contains { $0.upperBound == end }
  }

  /// What may be a label rather than a sentence, in bytes.
  static let longestLabel = 24

  /// Whether but one of two has a sentence before the words that stands there in both texts, in bold in one of them.
  static func differ(_ one: String, _ other: String, byLead lead: String) -> Bool {
    let isLonger = one.utf8.count > other.utf8.count
    var (long, short) = (one.components(apart: " ¶ "), other.components(apart: " ¶ "))
    if !isLonger { swap(&long, &short) }
    guard long.count == short.count + 1, let index = long.firstIndex(of: lead) else { return false }
    long.remove(at: index)
    return zip(long, short).allSatisfy { $0 == $1 }
  }

  /// Whether a text has but one sentence beside the others that denies something, and may well speak of something else: “This did
  /// not stop the council.”
  private static func isDoubtful(in long: String, beside short: String, _ language: String) -> Bool {
    let (one, other) = (long.split(separator: " ¶ "), short.split(separator: " ¶ "))
    guard one.count == other.count + 1 else { return false }
    let index = zip(one, other).prefix { $0 == $1 }.count
    guard one[(index + 1)...].elementsEqual(other[index...]) else { return false }
    return NeighbourWords.of(language)?.stance(of: String(one[index])) == .doubtful
  }

  /// Whether a text has but a question before another, in a paragraph of its own, that says nothing of what it asks about: in one
  /// paragraph with the words it is not kept, and where the paragraph was cut after it nothing changed for a reader.
  private static func isOnlyQuestion(of long: String, before short: String, _ language: String) -> Bool {
    guard let cut = long.firstRange(of: " ¶ "), long[cut.upperBound...] == short else { return false }
    let question = String(long[..<cut.lowerBound])
    guard let last = question.unicodeScalars.last, "?؟？".unicodeScalars.contains(last),
      KeptSentence(question).signs.isEmpty
    else { return false }
    return NeighbourWords.of(language)?.announces(question) != true
      && !NeighbourWords.denies(question, language: language)
  }
}

extension String {
  fileprivate func components(apart separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
