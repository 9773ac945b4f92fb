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
    let quotes = dossier.annotations.all.filter { dossier[$0].annotation?.kind.value == QuoteKind().id }
    guard !quotes.isEmpty else { return [] }
    let route = Route.page(Self.list.slug)
    return [
      PlannedPage(route: route, origin: .named("the list of quotes")) { context in
        page(quotes, at: route, in: context)
      }
    ]
  }

  private func page(_ quotes: [DocumentID], at route: Route, in context: PageContext) -> Page<LedgerPage> {
    let dossier = context.dossier
    var speakers: [DocumentID: [DocumentID]] = [:]
    var unattributed: [DocumentID] = []
    for id in quotes {
      if let speaker = dossier.published(named: dossier[id].annotation?.speaker) {
        speakers[speaker.id, default: []].append(id)
      } else {
        unattributed.append(id)
      }
    }
    let named = NameOrder.sorted(speakers.keys.map { dossier[$0] }, in: context.words)
    var key = SourceKey()
    for ids in named.map({ speakers[$0.id] ?? [] }) + [unattributed] {
      key.addSources(of: context.inOrder(ids), in: dossier)
    }
    let maker = NoteMaker(context: context, route: route, letters: key.letters)
    var groups = named.map { speaker in
      NoteGroup(
        .speaker, id: .group(speaker.slug), title: speaker.title, link: context.link(to: speaker, from: route),
        notes: maker.notes(speakers[speaker.id] ?? []))
    }
    if !unattributed.isEmpty {
      groups.append(
        NoteGroup(
          .speaker, id: .part("unattributed"), title: context.words.withoutSpeaker.text,
          notes: maker.notes(unattributed)))
    }
    var ledger = LedgerPage(introduction: context.words.quotesIntroduction.text, groups: groups)
    ledger.sources = key.sources(from: route, in: context)
    return Page(
      route: route, title: context.words.label(Self.list.name), summary: ledger.introduction,
      breadcrumbs: [context.home(from: route)],
      content: ledger)
  }
}
