/// Words that come to begin a sentence, where nothing but that changed: `He spoke, it rained.` became
/// `He spoke. It rained.`, or a letter became a capital where it stands.
public enum SentenceSplit {
  /// Whether all words are there as they were, but for the case of the first letter of the sentence as it is now, and
  /// between it and the sentence before a full stop for a comma, a semicolon, a colon or a dash.
  ///
  /// - Parameters: all as ``KeptSentence`` reads them; `before` is the sentence before the one that the words stand in now.
  public static func isOnlyCase(from kept: String, to now: String, after before: String?) -> Bool {
    let (old, new) = (KeptSentence(kept), KeptSentence(now))
    guard old.signs == new.signs, old.footnotes == new.footnotes, old.asides == new.asides else { return false }
    let (oldTokens, newTokens) = (old.tokens, new.tokens)
    if isOnlyCase(oldTokens[...], newTokens) { return true }
    guard let before = before.map({ KeptSentence($0) }), before.signs == old.signs else { return false }
    let beforeTokens = before.tokens
    // “In his dream, it rained.”
    if let first = beforeTokens.first(where: \.isWord)?.text.lowercased(), framing.contains(first) { return false }
    guard oldTokens.count == beforeTokens.count + newTokens.count, beforeTokens.last?.text == ".",
      joints.contains(oldTokens[beforeTokens.count - 1].text),
      zip(oldTokens, beforeTokens.dropLast()).allSatisfy({ isSame($0, $1) })
    else { return false }
    return isOnlyCase(oldTokens[beforeTokens.count...], newTokens)
  }

  private static let joints: Set = [",", ";", ":", "-"]

  /// Words that begin what says where, when or under which condition the rest holds: cut off, the rest says more.
  private static let framing = Set(
    """
    in as at on by for with without under according to per from of had were was would could might did should if unless though although \
    because since while whereas given assuming supposing suppose imagine despite like unlike except provided \
    im laut nach bei ohne trotz hätte wäre würde wenn falls sofern als ob obwohl weil da während wie gemäß zufolge unter für \
    dans en selon d'après si s s' s'il s'ils comme quand lorsque sans avec pour après avant au à aux sous d'apres \
    según como cuando sin con para tras de bajo nel nella secondo se quando senza per em no na segundo sem \
    volgens zonder met als indien bij voor w we według jeśli gdyby bez во по если бы как когда без для за згідно якщо коли у
    """.listedWords)

  private static func isOnlyCase(_ old: ArraySlice<SentenceToken>, _ new: [SentenceToken]) -> Bool {
    guard old.count == new.count, let first = new.firstIndex(where: \.isWord) else { return false }
    return zip(old, new).enumerated().allSatisfy { index, pair in
      var (old, new) = pair
      if index == first { (old.text, new.text) = (beginningLowercased(old.text), beginningLowercased(new.text)) }
      return isSame(old, new)
    }
  }

  private static func isSame(_ one: SentenceToken, _ other: SentenceToken) -> Bool {
    one.text == other.text && one.target == other.target && one.isStruck == other.isStruck && one.isCode == other.isCode
      && one.styles == other.styles
  }

  private static func beginningLowercased(_ word: String) -> String {
    word.unicodeScalars.first.map { $0.properties.lowercaseMapping + String(word.unicodeScalars.dropFirst()) } ?? word
  }
}
