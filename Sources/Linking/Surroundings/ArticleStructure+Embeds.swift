import Anchoring

/// What an embedded page says of what stands beside it: “All above is false.” The rest of its text is watched where it is written.
extension ArticleStructure {
  func judgements(of embeds: [Interruption]) -> [String] {
    embeds.isEmpty ? [] : embeds.flatMap { judgements.value[$0.name] ?? [] }
  }

  static func judgements(
    of interruptions: [Interruption], language: String, _ embedded: (_ name: String) -> [UInt8]?
  ) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for shown in interruptions where shown.isEmbed && found[shown.name] == nil {
      found[shown.name] = embedded(shown.name).map { judgements(in: $0, language: language) } ?? []
    }
    return found
  }

  private static func judgements(in text: [UInt8], language: String) -> [String] {
    let neighbours = NeighbourWords.of(language)
    let sentences = Paragraphs(text).ranges.flatMap { paragraph in
      SentenceBoundaries.sentences(of: text.span, in: paragraph, cutting: .reading(language: language))
    }
    var found: [String] = []
    for sentence in sentences where found.count < most {
      let words = ShownWords.text(text[sentence.prefix(NeighbourWords.reach)])
      if neighbours?.announces(words) ?? NeighbourWords.denies(words, language: language) { found.append(words) }
    }
    return found
  }

  private static let most = 4
}
