import Diagnostics
import Linking
import Model

/// All corrections of all articles, newest first.
struct CorrectionsPageType: PageType {
  let id = "corrections"
  let summary = "What was put right, when and why."

  func pages(of dossier: Dossier) -> [PlannedPage] {
    let corrections = dossier.corrections
    guard !corrections.isEmpty else { return [] }
    let route = Route.page(Lists.corrections.slug)
    return [
      PlannedPage(route: route, origin: .named("the list of corrections")) { context in
        let entries = corrections.map { entry in
          CorrectionsPage.Entry(
            date: DateText(entry.correction.date),
            article: context.link(to: context.dossier[entry.article], from: route),
            note: entry.correction.note)
        }
        let feed = context.dossier.corpus.settings.baseURL.map { _ in route.href(to: .correctionsFeed) }
        return Page(
          route: route, title: Lists.corrections.title, summary: "What was put right in the articles, when and why.",
          breadcrumbs: [context.home(from: route)], layout: .corrections(CorrectionsPage(entries: entries, feed: feed)))
      }
    ]
  }
}
