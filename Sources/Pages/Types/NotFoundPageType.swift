import Diagnostics
import Linking
import Model

/// What a web server shows for an address that there is not.
struct NotFoundPageType: PageType {
  let id = "not-found"
  let summary = "The page for addresses that do not exist."

  func pages(of dossier: Dossier) -> [PlannedPage] {
    let route = Route("404.html")
    return [
      PlannedPage(route: route, origin: .named("the page for addresses that do not exist")) { context in
        let layout = NotFoundPage(
          home: context.home(from: route),
          names: NamesPageType.exists(in: context.dossier)
            ? PageLink(title: Lists.names.title, href: route.href(to: .page(Lists.names.slug))) : nil)
        return Page(route: route, title: "Page not found", layout: .notFound(layout), isIndexed: false)
      }
    ]
  }
}
