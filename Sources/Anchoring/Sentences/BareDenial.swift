/// A sentence that says of who or what was spoken of that it is not so, and nothing else: “They did not.”, “Never.”, “The firm
/// lied.”
///
/// It has but words that stand for others, such as “it”, words without a meaning of their own, such as “was”, and one that denies
/// or says what was wrong. Where that is a verb, one word more says who did it.
enum BareDenial {
  private static let mostWords = 7, mostOfVerbs = 5

  /// - Parameters:
  ///   - words: in lower case.
  ///   - naming: words that name what was said, such as “statement”.
  static func `is`(_ words: [String], in language: String, naming: Set<String> = []) -> Bool {
    guard words.count <= mostWords + 1, let list = BareDenialWords.all[language] else { return false }
    // `wasn't`, `l'était`
    let parts = words.flatMap { word in
      word.hasSuffix("n't") ? [String(word.dropLast(3)), "not"] : word.split(separator: "'").map(String.init)
    }
    if list.continued.contains(where: parts.joined(separator: " ").hasSuffix) { return false }
    let unknown = parts.filter { !list.isKnown($0) && !naming.contains($0) }
    if unknown.isEmpty {
      return words.count <= mostWords && parts.contains { list.denies($0) }
    }
    guard unknown.count == 1, let subject = parts.firstIndex(of: unknown[0]) else { return false }
    if parts.contains(where: list.undoing.contains), parts.contains(where: naming.contains) { return true }
    guard words.count <= mostOfVerbs, let verb = parts.firstIndex(where: list.verbs.contains) else { return false }
    return subject < verb || list.verbLeads
  }
}
