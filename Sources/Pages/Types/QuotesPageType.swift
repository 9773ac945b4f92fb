import Diagnostics
public import Linking
import Model
import Words

/// Every quotation, by who spoke.
public struct QuotesPageType: PageType {
  public let id = "quotes"
  public let summary = "Every quotation by speaker."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "quotes", title: Term("Quotes", de: "Zitate"), isInUsualNavigation: false)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<LedgerPage>] {
    var counts: [DocumentID?: Int] = [:]
    for quote in Self.quotes(in: dossier) { counts[speaker(of: quote, in: dossier)?.id, default: 0] += 1 }
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return [] }
    let parts = ListParts(slug: Self.list.slug, total: total, size: LedgerOrder.notesOnOnePage)
    return (0..<parts.count).map { part in
      PlannedPage(route: parts.route(part), origin: .named("the list of quotes")) { [counts] context in
        page(part, of: parts, counts: counts, in: context)
      }
    }
  }

  static func quotes(in dossier: Dossier) -> [DocumentID] {
    dossier.annotations.all.filter { dossier[$0].annotation?.kind.value == QuoteKind().id }
  }

  /// Nil for nobody who has a page.
  private func speaker(of quote: DocumentID, in dossier: Dossier) -> Document? {
    dossier.published(named: dossier[quote].annotation?.speaker)
  }

  private func page(
    _ part: Int, of parts: ListParts, counts: [DocumentID?: Int], in context: PageContext
  ) -> Page<LedgerPage> {
    let (dossier, route) = (context.dossier, parts.route(part))
    let shown = LedgerOrder.quotes(in: context)[parts.items(of: part)]
    var key = SourceKey()
    key.addSources(of: shown, in: dossier)
    let maker = NoteMaker(context: context, route: route, letters: key.letters)
    var speakers: [(speaker: Document?, ids: [DocumentID])] = []
    for id in shown {
      let speaker = self.speaker(of: id, in: dossier)
      if speakers.isEmpty || speakers.last?.speaker?.id != speaker?.id { speakers.append((speaker, [])) }
      speakers[speakers.count - 1].ids.append(id)
    }
    let groups = speakers.map { speaker, ids in
      var group = NoteGroup(
        .speaker, id: speaker.map { .group($0.slug) } ?? .part("unattributed"),
        title: speaker?.title ?? context.words.withoutSpeaker.text,
        link: speaker.map { context.link(to: $0, from: route) }, notes: maker.notes(ids))
      if parts.count > 1 { group.count = counts[speaker?.id] ?? group.count }
      return group
    }
    var ledger = LedgerPage(introduction: context.words.quotesIntroduction.text, groups: groups)
    ledger.sources = key.sources(from: route, in: context)
    let numbered = parts.holding { context.words.number($0 + 1) }
    return context.page(ledger, part: part, of: numbered, in: Self.list, summary: ledger.introduction)
  }
}
