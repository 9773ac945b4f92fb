import Linking
import Model
import Publishing

struct QuotesList: ContentList {
  let id = "quotes"
  let definition = """
    The words that articles have between quotation marks, in the order of the text, with who is said to have said them and \
    what they were held against. Those without an id have no note of the kind `quote`; notes whose words the article does \
    not have come last.
    """
  let columns: [ListColumn] = [
    .init("outcome"), .init("id"), .words("words"), .init("speaker"), .init("article"), .init("source"), .words("why"),
  ]

  func rows(of site: SiteSurvey) -> [ListRow] {
    let dossier = site.dossier
    return dossier.published(.article).flatMap { article in
      let notes = dossier.annotations.on(article.id).compactMap { id -> (place: Int, row: ListRow)? in
        guard let note = dossier[id].annotation, note.kind.value == QuoteKind().id else { return nil }
        let words = note.original ?? note.quote
        let verdict = dossier.quotations[id, words]?.verdict ?? .unverified(.noSource)
        return (
          dossier.annotations.anchor(of: id)?.words.lowerBound ?? .max,
          ListRow(
            Self.values(note.quote.value, of: verdict, id: dossier[id].slug, note.speaker, article, in: dossier),
            at: dossier[id].location(note.quote.range), of: id)
        )
      }
      let others = dossier.uncoveredQuotations(of: article.id).map { quotation in
        (
          place: quotation.quoted.text.lowerBound,
          row: ListRow(
            Self.values(quotation.quoted.words, of: quotation.verdict, id: nil, nil, article, in: dossier),
            at: article.location(quotation.quoted.source), of: article.id)
        )
      }
      return (notes + others).enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        .map(\.element.row)
    }
  }

  private static func values(
    _ words: String, of verdict: QuotationVerdict, id: String?, _ speaker: Located<String>?, _ article: Document,
    in dossier: Dossier
  ) -> [ListValue] {
    let (outcome, why): (String, String?) =
      switch verdict {
      case .verified: ("verified", nil)
      case .unverified(let gap): ("unverified", gap.remark)
      // Not everything between quotation marks is someone's words.
      case .failed(let why): id == nil ? ("unverified", "no capture has these words") : ("failed", why)
      }
    let source = verdict.source.map { dossier[$0].isConfidential ? Dossier.confidential : dossier[$0].slug }
    return [
      .text(outcome), .init(id), .text(words), .init(speaker.map { dossier.shownName(of: $0) }), .text(article.slug),
      .init(source), .init(why),
    ]
  }
}
