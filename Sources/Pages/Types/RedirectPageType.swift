import Diagnostics
import Linking
import Model

/// What a page's former address holds: the way to its new one.
struct RedirectPageType: PageType {
  let id = "redirect"
  let summary = "The former address of a page, leading to its new one."

  func pages(of dossier: Dossier) -> [PlannedPage] {
    dossier.published.flatMap { document -> [PlannedPage] in
      guard let target = document.route else { return [] }
      return document.header.formerly.map { slug in
        let folder = target.folder.isEmpty ? nil : String(target.folder.dropLast())
        let route = Route.page(slug.value, in: folder)
        return PlannedPage(route: route, origin: .place(document.location(slug.range)), basis: .frontMatter) {
          context in
          Page(
            route: route, title: document.title,
            layout: .redirect(RedirectPage(target: context.link(to: document, from: route))), isIndexed: false)
        }
      }
    }
  }
}
