import Linking
import Model
import Words

/// In which order ledgers show their notes: of those with several pages, so that not each of these sorts all of them.
struct LedgerOrder: Sendable {
  /// So many stand on one page, each with what it rests on.
  static let notesOnOnePage = 100

  private var claims: [DocumentID]?
  private var quotes: [DocumentID]?

  init(_ dossier: Dossier, articlePositions: [DocumentID: Int], words: any Wording) {
    let (claims, quotes) = (ClaimsPageType.claims(in: dossier), QuotesPageType.quotes(in: dossier))
    if claims.count > Self.notesOnOnePage { self.claims = Self.byStatus(claims, articlePositions, in: dossier) }
    if quotes.count > Self.notesOnOnePage {
      self.quotes = Self.bySpeaker(quotes, articlePositions, in: dossier, words: words)
    }
  }

  /// By how they stand, and then in the order of the articles.
  static func claims(in context: PageContext) -> [DocumentID] {
    context.ledgers.claims
      ?? byStatus(ClaimsPageType.claims(in: context.dossier), context.articlePositions, in: context.dossier)
  }

  /// By the names of those who spoke, and then in the order of the articles; last those of nobody who has a page.
  static func quotes(in context: PageContext) -> [DocumentID] {
    context.ledgers.quotes
      ?? bySpeaker(
        QuotesPageType.quotes(in: context.dossier), context.articlePositions, in: context.dossier, words: context.words)
  }

  private static func byStatus(
    _ claims: [DocumentID], _ articlePositions: [DocumentID: Int], in dossier: Dossier
  ) -> [DocumentID] {
    let ordered = PageContext.inOrder(claims, articlePositions, in: dossier)
    return ClaimStatus.allCases.flatMap { status in
      ordered.filter { dossier[$0].annotation?.status?.value == status }
    }
  }

  private static func bySpeaker(
    _ quotes: [DocumentID], _ articlePositions: [DocumentID: Int], in dossier: Dossier, words: any Wording
  ) -> [DocumentID] {
    let bySpeaker = Dictionary(grouping: PageContext.inOrder(quotes, articlePositions, in: dossier)) {
      dossier.published(named: dossier[$0].annotation?.speaker)?.id
    }
    let speakers = NameOrder.sorted(bySpeaker.keys.compactMap { $0.map { dossier[$0] } }, in: words)
    return (speakers.map { Optional($0.id) } + [nil]).flatMap { bySpeaker[$0] ?? [] }
  }
}
