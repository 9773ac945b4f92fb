/// Whether a line of a few words is a headline, with what sums the article up below it, or the name of the paper or of a part of it,
/// with the headline below.
enum HeadlineShape {
  /// What headlines are seldom called, and what sums an article up often begins with.
  private static let openings: Set = [
    "how", "why", "what", "who", "when", "where", "after", "as", "for", "in", "inside", "a", "an", "the", "one", "two",
    "three", "with", "from", "it", "they", "he", "she",
  ]

  /// - Parameters:
  ///   - index: of the line.
  ///   - long: of the first line of five words or more, which stands below it.
  static func isHeadline(
    _ index: Int, before long: Int, _ blocks: [PastedPage.Block], _ words: FurnitureWords?
  ) -> Bool {
    let text = blocks[index].text
    let parts = text.split(separator: " ").map(String.init)
    let line = FoldedLine(text)
    guard 2...4 ~= parts.count, parts[0].first?.isLowercase != true, words?.sections.contains(line.bare) != true,
      !text.hasSuffix(":"), let last = line.bareWords.last, !EnglishWords.outlets.contains(last)
    else { return false }
    if text.hasSuffix("?") || text.hasSuffix("!") { return true }
    // “The price of salt”, and not “The Harbour Post”, “House of Commons”.
    if parts.dropFirst().contains(where: { $0.first?.isLowercase == true && !EnglishWords.connectors.contains($0) }) {
      return true
    }
    let below = blocks[long].text.split(separator: " ")
    let isSummary =
      below.count >= 6 && below.first.map { openings.contains($0.lowercased()) } == true
      && below.dropFirst().count { $0.first?.isUppercase == true } * 3 < below.count
    let isKnown = line.bareWords.contains { word in
      EnglishWords.places.contains(word) || EnglishWords.isOfCountry(word) || EnglishWords.organizations.contains(word)
    }
    return index == 0 && long == 1 && isSummary && !isKnown && text != text.uppercased()
  }
}
