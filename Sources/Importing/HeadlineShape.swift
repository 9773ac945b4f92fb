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
    guard 1...4 ~= parts.count, parts[0].first?.isLowercase != true, words?.sections.contains(line.bare) != true,
      !text.hasSuffix(":"), let last = line.bareWords.last, !EnglishWords.outlets.contains(last)
    else { return false }
    if isAboveSummary(text, line, blocks[long].text, blocks) { return true }
    guard parts.count > 1 else { return false }
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

  /// “Salt”, “A Town for Salt”, where the line below is no headline, as it has what headlines leave out.
  private static func isAboveSummary(
    _ text: String, _ line: FoldedLine, _ below: String, _ blocks: [PastedPage.Block]
  ) -> Bool {
    guard !isPaper(line), text != text.uppercased() || line.count == 1 else { return false }
    // No part of a paper is called so.
    if line.count > 2, line.bareWords.first == "a" || line.bareWords.first == "an" { return true }
    let words = below.split(separator: " ").map { $0.lowercased() }
    return words.count >= 7 && words.dropFirst().contains(where: auxiliaries.contains)
      && !isNamedAround(line.bare, blocks)
  }

  /// Whether a line is what papers are called.
  static func isPaper(_ line: FoldedLine) -> Bool {
    line.bareWords.last.map { EnglishWords.outlets.contains($0) || papers.contains($0) } ?? false
  }

  /// “© 2031 Dockside”, “Subscribe to Dockside”: the page calls itself so.
  private static func isNamedAround(_ name: String, _ blocks: [PastedPage.Block]) -> Bool {
    blocks.contains { block in
      guard block.text.utf8.count < 120, !ImportedArticle.isSentence(block.text) else { return false }
      let line = FoldedLine(block.text)
      return line.count > 1 && line.bare.hasSuffix(" " + name)
        && (line.words.contains("©") || line.bareWords.first.map(ofPages.contains) == true)
    }
  }

  /// Begin lines that end with the name of their page.
  private static let ofPages: Set = ["subscribe", "about", "more", "follow", "copyright", "mehr", "über"]

  /// Stand in what sums an article up, and seldom in headlines.
  private static let auxiliaries: Set = [
    "is", "are", "was", "were", "has", "have", "had", "ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten",
    "wird", "werden", "wurde", "wurden",
  ]

  private static let papers: Set = [
    "review", "ledger", "monitor", "argus", "echo", "star", "globe", "mirror", "standard", "independent", "guardian",
    "record", "register", "reporter", "advertiser", "today", "daily", "weekly", "kurier", "anzeiger", "zeitung",
    "blatt",
    "nachrichten", "tageblatt", "rundschau", "bote", "allgemeine", "magazin",
  ]
}
