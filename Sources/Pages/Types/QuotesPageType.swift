import Diagnostics
import Linking
import Model

/// Every quotation, by who spoke.
struct QuotesPageType: PageType {
  let id = "quotes"
  let summary = "Every quotation by speaker."

  func pages(of dossier: Dossier) -> [PlannedPage] {
    let quotes = dossier.annotations.all.filter { dossier[$0].annotation?.kind.value == QuoteKind().id }
    guard !quotes.isEmpty else { return [] }
    let route = Route.page(Lists.quotes.slug)
    return [
      PlannedPage(route: route, origin: .named("the list of quotes")) { context in
        page(quotes, at: route, in: context)
      }
    ]
  }

  private func page(_ quotes: [DocumentID], at route: Route, in context: PageContext) -> Page {
    let dossier = context.dossier
    let maker = NoteMaker(context: context, route: route)
    var speakers: [DocumentID: [DocumentID]] = [:]
    var unattributed: [DocumentID] = []
    for id in quotes {
      if let speaker = dossier.published(named: dossier[id].annotation?.speaker) {
        speakers[speaker.id, default: []].append(id)
      } else {
        unattributed.append(id)
      }
    }
    var groups = NameOrder.sorted(speakers.keys.map { dossier[$0] }).map { speaker in
      NoteGroup(
        id: speaker.slug, title: speaker.title, link: context.link(to: speaker, from: route),
        notes: maker.notes(speakers[speaker.id] ?? []))
    }
    if !unattributed.isEmpty {
      groups.append(
        NoteGroup(id: "page.unattributed", title: "Without a named speaker", notes: maker.notes(unattributed)))
    }
    let ledger = LedgerPage(introduction: "Who said what, and where it is recorded.", groups: groups)
    return Page(
      route: route, title: Lists.quotes.title, summary: ledger.introduction, breadcrumbs: [context.home(from: route)],
      layout: .ledger(ledger))
  }
}
