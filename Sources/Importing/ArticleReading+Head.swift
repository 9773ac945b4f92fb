/// Who wrote an article, and when.
extension ArticleReading {
  /// Who wrote it, and when, where that is what the line says; and which of both it is.
  ///
  /// - Parameter isAbove: whether no sentence of the article stands above it.
  mutating func takeHead(_ block: PastedPage.Block, isAbove: Bool) -> String? {
    // A line that is hardly more than a day says so in each language.
    guard let words else { return isAbove ? takeDay(block) : nil }
    if let found = words.byline(block.text) {
      if authors.isEmpty, let author = found.author { authors = [author] }
      date = date ?? found.date
      return found.author == nil ? "dateline" : "byline"
    }
    if words.isHour(block.text) { return "dateline" }
    guard isAbove else { return nil }
    if ImportedArticle.isSentence(block.text) { return isOfAuthors(block.text, words) ? "byline" : nil }
    if words.isNameWithRole(block.text) {
      if authors.isEmpty { authors = [block.text.split(separator: " ").prefix(2).joined(separator: " ")] }
      return "byline"
    }
    let lowered = block.text.lowercased()
    let count = block.text.split(separator: " ").count
    if let mark = words.byline(in: block.text), count <= 14 {
      let names = String(block.text.dropFirst(mark.count))
      // “Staff” is nobody’s name.
      let isUnnamed = words.unnamed.contains { names.lowercased().hasPrefix($0) }
      if authors.isEmpty, !isUnnamed { authors = words.authors(in: names) }
      take(date: block.text)
      return "byline"
    }
    let isDateline = words.datelines.contains { lowered.hasPrefix($0) } && count <= 14
    return takeDay(block, ofWords: isDateline || words.isDay(block.text) ? 20 : 8, isSure: isDateline)
  }

  private mutating func take(date text: String) {
    date = date ?? DatesInText.first(in: text)
    if date == nil { unclearDate = unclearDate ?? DatesInText.ambiguous(in: text) }
  }

  private mutating func takeDay(
    _ block: PastedPage.Block, ofWords most: Int = 8, isSure: Bool = false
  ) -> String? {
    guard block.text.split(separator: " ").count <= most, block.text.utf8.count < 120,
      !ImportedArticle.isSentence(block.text) || words?.isDay(block.text) == true,
      case let found = DatesInText.first(in: block.text), found != nil || (isSure || words?.isDay(block.text) == true)
    else { return nil }
    guard let found else {
      take(date: block.text)
      return unclearDate == nil ? nil : "dateline"
    }
    if isSure || words?.isDay(block.text) != false {
      // When it was published stands before when it was changed.
      date = date ?? found
    } else {
      doubtfulDate = doubtfulDate ?? found
    }
    return "dateline"
  }

  /// The same below a first sentence, which may be what sums the article up: there, lines that say nothing else.
  mutating func takeLateHead(_ block: PastedPage.Block) -> String? {
    guard let words, hasSentence, sentences < 3, block.kind == .paragraph, !ImportedArticle.isSentence(block.text)
    else {
      return nil
    }
    if let mark = words.byline(in: block.text), block.text.split(separator: " ").count <= 14 {
      let names = String(block.text.dropFirst(mark.count)).split(separator: words.conjunction).map(\.trimmingBlanks)
      guard names.allSatisfy(FurnitureWords.isName) else { return nil }
      if authors.isEmpty { authors = names }
      return "byline"
    }
    return date == nil && days == 1 && words.isDay(block.text) ? takeDay(block, ofWords: 20) : nil
  }

  /// “Ann Lee reported from Ostwick, and Bo Park from Tarn.”, of whom the line above says that they wrote it.
  private func isOfAuthors(_ text: String, _ words: FurnitureWords) -> Bool {
    authors.contains { author in
      text.hasPrefix(author) && words.reports.contains { text.dropFirst(author.count).hasPrefix($0) }
    }
  }

  /// Whether a line is nothing but the name of one of whom the page says elsewhere that they wrote it, or what the page is called.
  func isOfPage(_ block: PastedPage.Block) -> Bool {
    guard block.text.utf8.count < 80, !block.kind.isInnerHeading, !ImportedArticle.isSentence(block.text) else {
      return false
    }
    return page.authors.contains(block.text) || !hasSentence && block.text == page.publisher
  }

  /// “Par Claire Dupont”, in languages of which no other words are known.
  static func name(inByline text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count > 2, let first = words.first, bylines.contains(first.lowercased()) else {
      return FurnitureWords.isName(text) ? text : nil
    }
    let name = words.dropFirst().joined(separator: " ")
    return FurnitureWords.isName(name) ? name : nil
  }

  private static let bylines: Set = ["by", "par", "von", "por", "di", "da", "door", "av", "af", "de", "od", "przez"]
}
